import { readQuestion } from '../answer/read/question-frame.ts'
import { findObjections } from '../answer/write/check-draft.ts'
import { NotFoundError } from '../domain/not-found-error.ts'
import type { Objection } from '../domain/objection.ts'
import type { DraftEdit } from './workspace.ts'
import type { WorkspaceContext } from './workspace-context.ts'

/**
 * Holds an answer, as a person would change it, to the facts that it cites: the same check that every
 * draft passes. Changes nothing; a person may sign what it doesn't like.
 *
 * @returns all that fails, the gravest first, and where in the text it stands.
 * @throws NotFoundError
 */
export async function checkEdit(
  { store }: Pick<WorkspaceContext, 'store'>,
  answerId: string,
  { decision, answer: text, factIds }: Omit<DraftEdit, 'choice'>,
): Promise<readonly Objection[]> {
  const answer = await store.answers.find(answerId)
  if (!answer?.draft) throw new NotFoundError('answer', answerId)
  const { draft, question } = answer
  const ids = factIds ?? draft.citations.map(({ factId }) => factId)
  const facts = new Map((await store.facts.findMany(ids)).map((fact) => [fact.id, fact]))
  const citations = factIds
    ? [...facts.values()].map(({ id, text: quote }) => ({
        factId: id,
        quote,
        source: '',
        section: '',
      }))
    : draft.citations
  const edited = { decision: decision ?? draft.decision, answer: text ?? draft.answer, citations }
  return findObjections(edited, facts, readQuestion(question))
}
