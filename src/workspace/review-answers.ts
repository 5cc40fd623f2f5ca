import type { Answer } from '../domain/answer.ts'
import type { AuditAction } from '../domain/audit-event.ts'
import type { Deed } from '../domain/deed.ts'
import type { Disclosure } from '../domain/disclosure.ts'
import { NotFoundError } from '../domain/not-found-error.ts'
import { editAnswer as applyEdit } from '../review/edit-answer.ts'
import { rejectAnswer as applyRejection } from '../review/reject-answer.ts'
import { reopenAnswer as applyReopening } from '../review/reopen-answer.ts'
import { signAnswer } from '../review/sign-answer.ts'
import type { Repositories } from '../store/repositories.ts'
import { answerEvent, approvalVoidedEvent } from './answer-events.ts'
import { beginDeed } from './begin-deed.ts'
import { flagFollowUps } from './flag-follow-ups.ts'
import { dropFromLibrary, keepApproved } from './keep-approved.ts'
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
  const deed = beginDeed(context, by)
  return context.store.transaction(async (repositories) => {
    const answers: Answer[] = []
    for (const each of seen) {
      answers.push(
        await applyMove(repositories, each, deed, {
          action: 'answer.approved',
          move: signWithPresentFacts,
          periodDays: context.reviewPeriodDays,
        }),
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
  return changeAnswer(context, seen, by, 'answer.edited', async (answer, deed, repositories) => {
    const citedFacts = factIds && (await repositories.facts.getMany(factIds))
    const audience = await audienceOf(answer, repositories)
    return applyEdit(answer, { ...parts, citedFacts }, { ...deed, audience })
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

type Move = (answer: Answer, deed: Deed, repositories: Repositories) => Promise<Answer>

interface AnswerMove {
  readonly action: AuditAction
  readonly move: Move
  /** How many days an approved answer is good for. */
  readonly periodDays: number
}

async function changeAnswer(
  context: WorkspaceContext,
  seen: SeenAnswer,
  by: string,
  action: AuditAction,
  move: Move,
): Promise<Answer> {
  const deed = beginDeed(context, by)
  return context.store.transaction((repositories) =>
    applyMove(repositories, seen, deed, {
      ...{ action, move },
      periodDays: context.reviewPeriodDays,
    }),
  )
}

/** A stale view fails before the move is tried: what is legal now isn't what the person decided on. */
async function applyMove(
  repositories: Repositories,
  { answerId, revision }: SeenAnswer,
  deed: Deed,
  { action, move, periodDays }: AnswerMove,
): Promise<Answer> {
  const before = await repositories.answers.getAtRevision(answerId, revision)
  const after = await move(before, deed, repositories)
  await repositories.answers.replace(after, revision)
  const step = { answerId, revision: after.revision, action, by: deed.by, before }
  await repositories.answerSteps.add(step)
  if (after.draft?.decision !== before.draft?.decision) await flagFollowUps(repositories, after)
  const voided = before.approval !== null && after.approval === null
  await repositories.auditEvents.append([
    answerEvent(action, after, deed),
    ...(voided ? [approvalVoidedEvent(after, deed)] : []),
  ])
  if (voided) await dropFromLibrary(repositories, { answerIds: [after.id], factIds: [] }, deed)
  await keepApproved(repositories, after, periodDays)
  return after
}

async function signWithPresentFacts(
  answer: Answer,
  deed: Deed,
  repositories: Repositories,
): Promise<Answer> {
  const citedIds = answer.draft?.citations.map(({ factId }) => factId) ?? []
  return signAnswer(answer, {
    ...deed,
    citedFacts: await repositories.facts.findMany(citedIds),
    audience: await audienceOf(answer, repositories),
  })
}

async function audienceOf(
  { questionnaireId }: Answer,
  { questionnaires }: Repositories,
): Promise<Disclosure> {
  const audience = await questionnaires.findAudience(questionnaireId)
  if (audience === undefined) throw new NotFoundError('questionnaire', questionnaireId)
  return audience
}
