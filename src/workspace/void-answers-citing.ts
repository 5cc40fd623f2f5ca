import type { Answer } from '../domain/answer.ts'
import type { Deed } from '../domain/deed.ts'
import { flagChangedSource } from '../review/flag-changed-source.ts'
import { isOpenToDrafting, withdrawDraft } from '../review/record-draft.ts'
import { voidApproval } from '../review/void-approval.ts'
import type { Repositories } from '../store/repositories.ts'
import { approvalVoidedEvent } from './answer-events.ts'

export interface LostAnswers {
  /** Ids of the answers whose approval is void. */
  readonly voided: readonly string[]
  /** Ids of the answers that nobody had decided on, and that wait to be drafted anew. */
  readonly withdrawn: readonly string[]
}

/**
 * Takes back what rests on facts that are gone or read otherwise now: approvals are void, and drafts
 * that no person has touched go, since they would show a statement that no source makes. What a person
 * wrote, approved or rejected stays, marked.
 *
 * @param reasonsByFactId - what became of each fact, in words for the person who signed.
 */
export async function voidAnswersCiting(
  { answers, auditEvents }: Repositories,
  reasonsByFactId: ReadonlyMap<string, string>,
  deed: Deed,
): Promise<LostAnswers> {
  const voided: string[] = []
  const withdrawn: string[] = []
  for (const answer of await answers.listCiting(
    [...reasonsByFactId.keys()],
    ['approved', 'drafted', 'rejected'],
  )) {
    if (answer.state === 'approved') {
      const reason = reasonFor(answer, reasonsByFactId)
      const after = flagChangedSource(voidApproval(answer, { at: deed.at, reason }))
      await answers.replace(after, answer.revision)
      await auditEvents.append([approvalVoidedEvent(after, deed)])
      voided.push(answer.id)
    } else if (isOpenToDrafting(answer)) {
      await answers.replace(withdrawDraft(answer), answer.revision)
      withdrawn.push(answer.id)
    } else {
      await answers.replace(flagChangedSource(answer), answer.revision)
    }
  }
  return { voided, withdrawn }
}

function reasonFor(answer: Answer, reasonsByFactId: ReadonlyMap<string, string>): string {
  const reasons = new Set(
    answer.draft?.citations.flatMap(({ factId }) => reasonsByFactId.get(factId) ?? []),
  )
  return [...reasons].join(' ')
}
