import type { Answer } from '../domain/answer.ts'
import type { Deed } from '../domain/deed.ts'
import { mayGoTo } from '../domain/disclosure.ts'
import { flagChangedSource } from '../review/flag-changed-source.ts'
import { isOpenToDrafting, withdrawDraft } from '../review/record-draft.ts'
import { voidApproval } from '../review/void-approval.ts'
import type { Repositories } from '../store/repositories.ts'
import { approvalVoidedEvent } from './answer-events.ts'
import type { Loss } from './loss.ts'

export interface LostAnswers {
  /** The answers whose approval is void, as they are now. */
  readonly voided: readonly Answer[]
  /** Ids of the answers that nobody had decided on, and that wait to be drafted anew. */
  readonly withdrawn: readonly string[]
}

/**
 * Takes back what rests on facts that are gone, retired, or read otherwise now: approvals are void, and
 * drafts that no person has touched go, since they would show a statement that doesn't hold. What a
 * person wrote, approved or rejected stays, marked.
 */
export async function voidAnswersCiting(
  repositories: Repositories,
  losses: readonly Loss[],
  deed: Deed,
): Promise<LostAnswers> {
  const voided: Answer[] = []
  const withdrawn: string[] = []
  for (const { answer, reason } of await listConcerned(repositories, losses)) {
    const after = await takeBack(repositories, answer, reason, deed)
    if (answer.state === 'approved') voided.push(after)
    if (after.state === 'pending') withdrawn.push(after.id)
  }
  return { voided, withdrawn }
}

/** The answers that rest on what is lost, and why they no longer can. */
export async function listConcerned(
  repositories: Repositories,
  losses: readonly Loss[],
): Promise<readonly { readonly answer: Answer; readonly reason: string }[]> {
  const lossesByFactId = new Map(losses.map((loss) => [loss.fact.id, loss]))
  const isConcerned = await readAudiences(repositories)
  const citing = await repositories.answers.listCiting(
    [...lossesByFactId.keys()],
    ['approved', 'drafted', 'rejected'],
  )
  return citing.flatMap((answer) => {
    const reasons = citedIdsOf(answer).flatMap((id) => {
      const loss = lossesByFactId.get(id)
      return loss && isConcerned(answer.questionnaireId, loss) ? loss.reason : []
    })
    return reasons.length === 0 ? [] : { answer, reason: [...new Set(reasons)].join(' ') }
  })
}

/** Takes one answer back, by what a person has done to it so far. */
export async function takeBack(
  { answers, auditEvents }: Pick<Repositories, 'answers' | 'auditEvents'>,
  answer: Answer,
  reason: string,
  deed: Deed,
): Promise<Answer> {
  const after = takenBack(answer, reason, deed)
  await answers.replace(after, answer.revision)
  if (answer.state === 'approved') await auditEvents.append([approvalVoidedEvent(after, deed)])
  return after
}

function takenBack(answer: Answer, reason: string, { at }: Deed): Answer {
  if (answer.state === 'approved') return flagChangedSource(voidApproval(answer, { at, reason }))
  return isOpenToDrafting(answer) ? withdrawDraft(answer) : flagChangedSource(answer)
}

/** Whether a loss concerns a questionnaire: one of disclosure does only where the fact may not go. */
async function readAudiences({ questionnaires }: Pick<Repositories, 'questionnaires'>) {
  const audiences = await questionnaires.listAudiences()
  return (questionnaireId: string, { disclosure }: Loss): boolean => {
    const audience = audiences.get(questionnaireId)
    return disclosure === undefined || audience === undefined || !mayGoTo(disclosure, audience)
  }
}

function citedIdsOf({ draft }: Answer): readonly string[] {
  return draft?.citations.map(({ factId }) => factId) ?? []
}
