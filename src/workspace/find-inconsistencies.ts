import { groupByKeys, keysOfQuestion } from '../answer/consistency/group-questions.ts'
import type { Answer } from '../domain/answer.ts'
import { NotFoundError } from '../domain/not-found-error.ts'
import type { Repositories } from '../store/repositories.ts'
import { readFollowUps } from './follow-ups.ts'

/** An answer that was approved in another questionnaire. */
export interface ApprovedBefore {
  readonly questionnaireId: string
  readonly fileName: string
  readonly answer: Answer
}

/** Where the answers of a questionnaire contradict each other, or what was approved before. */
export interface Inconsistencies {
  /** Answers to the same question that differ in their decision, in the order of the file. */
  readonly groups: readonly (readonly Answer[])[]
  readonly approvedBefore: readonly { readonly answer: Answer; readonly before: ApprovedBefore }[]
}

/**
 * Lists, as things stand now, near-same questions of a file that are answered differently, and answers
 * that differ from those approved to the same question in other questionnaires (the latest counts).
 *
 * @throws NotFoundError
 */
export async function findInconsistencies(
  { answers, questionnaires }: Pick<Repositories, 'answers' | 'questionnaires'>,
  questionnaireId: string,
): Promise<Inconsistencies> {
  if ((await questionnaires.find(questionnaireId)) === undefined) {
    throw new NotFoundError('questionnaire', questionnaireId)
  }
  const own = await answers.listOf(questionnaireId)
  const keysById = readKeys(own)
  const keysOf = ({ id }: Answer) => keysById.get(id) ?? []
  const drafted = own.filter(({ draft }) => draft !== null)
  const groups = groupByKeys(drafted, keysOf).filter(
    (group) => new Set(group.map(({ draft }) => draft?.decision)).size > 1,
  )
  const latest = new Map<string, ApprovedBefore>()
  for (const other of await questionnaires.list()) {
    if (other.id === questionnaireId || other.counts.approved === 0) continue
    const theirs = await answers.listOf(other.id)
    const keys = readKeys(theirs)
    for (const answer of theirs) {
      if (answer.state !== 'approved') continue
      const before = { questionnaireId: other.id, fileName: other.fileName, answer }
      for (const key of keys.get(answer.id) ?? []) {
        const at = latest.get(key)?.answer.approval?.at ?? ''
        if ((answer.approval?.at ?? '') > at) latest.set(key, before)
      }
    }
  }
  const approvedBefore = drafted.flatMap((answer) => {
    const before = keysOf(answer).flatMap((key) => latest.get(key) ?? [])[0]
    return before && before.answer.draft?.decision !== answer.draft?.decision
      ? [{ answer, before }]
      : []
  })
  return { groups, approvedBefore }
}

function readKeys(answers: readonly Answer[]): ReadonlyMap<string, readonly string[]> {
  const followUps = readFollowUps(answers)
  return new Map(
    answers.map((answer) => [
      answer.id,
      keysOfQuestion(answer.question, followUps.rootOf(answer)?.question),
    ]),
  )
}
