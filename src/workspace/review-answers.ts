import type { Answer } from '../domain/answer.ts'
import type { AuditAction } from '../domain/audit-event.ts'
import type { Fact } from '../domain/fact.ts'
import { NotFoundError } from '../domain/not-found-error.ts'
import { editAnswer as applyEdit } from '../review/edit-answer.ts'
import { rejectAnswer as applyRejection } from '../review/reject-answer.ts'
import { reopenAnswer as applyReopening } from '../review/reopen-answer.ts'
import { signAnswer } from '../review/sign-answer.ts'
import type { Repositories } from '../store/repositories.ts'
import { answerEvent, approvalVoidedEvent } from './answer-events.ts'
import type { DraftEdit, SeenAnswer } from './workspace.ts'
import type { WorkspaceContext } from './workspace-context.ts'

/** Signs one draft. @throws NotFoundError, StaleRevisionError, and what `signAnswer` throws */
export async function approveAnswer(
  context: WorkspaceContext,
  seen: SeenAnswer,
  by: string,
): Promise<Answer> {
  return changeAnswer(context, seen, by, 'answer.approved', signWithPresentFacts)
}

/** Signs many drafts: all, or none where one can't be signed. @throws as `approveAnswer` */
export async function approveAnswers(
  context: WorkspaceContext,
  seen: readonly SeenAnswer[],
  by: string,
): Promise<readonly Answer[]> {
  const at = context.now().toISOString()
  return context.store.transaction(async (repositories) => {
    const answers: Answer[] = []
    for (const each of seen) {
      answers.push(
        await applyMove(repositories, each, { by, at }, 'answer.approved', signWithPresentFacts),
      )
    }
    return answers
  })
}

/** @throws NotFoundError, StaleRevisionError, and what the move in `review/` throws */
export async function editAnswer(
  context: WorkspaceContext,
  seen: SeenAnswer,
  { factIds, ...parts }: DraftEdit,
  by: string,
): Promise<Answer> {
  return changeAnswer(context, seen, by, 'answer.edited', async (answer, deed, { facts }) => {
    const citedFacts = factIds && (await getFacts(facts, factIds))
    return applyEdit(answer, { ...parts, citedFacts }, deed)
  })
}

/** @throws NotFoundError, StaleRevisionError, and what the move in `review/` throws */
export async function rejectAnswer(
  context: WorkspaceContext,
  seen: SeenAnswer,
  note: string,
  by: string,
): Promise<Answer> {
  return changeAnswer(context, seen, by, 'answer.rejected', async (answer, deed) =>
    applyRejection(answer, { note, ...deed }),
  )
}

/** @throws NotFoundError, StaleRevisionError, and what the move in `review/` throws */
export async function reopenAnswer(
  context: WorkspaceContext,
  seen: SeenAnswer,
  by: string,
): Promise<Answer> {
  return changeAnswer(context, seen, by, 'answer.reopened', async (answer, deed) =>
    applyReopening(answer, deed),
  )
}

interface Deed {
  readonly by: string
  readonly at: string
}

type Move = (answer: Answer, deed: Deed, repositories: Repositories) => Promise<Answer>

async function changeAnswer(
  { store, now }: WorkspaceContext,
  seen: SeenAnswer,
  by: string,
  action: AuditAction,
  move: Move,
): Promise<Answer> {
  const deed = { by, at: now().toISOString() }
  return store.transaction((repositories) => applyMove(repositories, seen, deed, action, move))
}

/** A stale view fails before the move is tried: what is legal now isn't what the person decided on. */
async function applyMove(
  repositories: Repositories,
  { answerId, revision }: SeenAnswer,
  deed: Deed,
  action: AuditAction,
  move: Move,
): Promise<Answer> {
  const before = await repositories.answers.getAtRevision(answerId, revision)
  const after = await move(before, deed, repositories)
  await repositories.answers.replace(after, revision)
  // The moves refuse a blank name; what is left to do is to write it the same way everywhere.
  const done = { by: deed.by.trim(), at: deed.at }
  const voided = before.approval !== null && after.approval === null
  await repositories.auditEvents.append([
    answerEvent(action, after, done),
    ...(voided ? [approvalVoidedEvent(after, done)] : []),
  ])
  return after
}

async function signWithPresentFacts(
  answer: Answer,
  deed: Deed,
  { facts }: Repositories,
): Promise<Answer> {
  const citedIds = answer.draft?.citations.map(({ factId }) => factId) ?? []
  return signAnswer(answer, { ...deed, citedFacts: await facts.findMany(citedIds) })
}

async function getFacts(
  facts: Repositories['facts'],
  factIds: readonly string[],
): Promise<readonly Fact[]> {
  const found = new Map((await facts.findMany(factIds)).map((fact) => [fact.id, fact]))
  return [...new Set(factIds)].map((id) => {
    const fact = found.get(id)
    if (fact === undefined) throw new NotFoundError('fact', id)
    return fact
  })
}
