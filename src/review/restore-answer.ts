import type { Answer } from '../domain/answer.ts'
import { makeApprovedAnswer, type Signing } from './sign-answer.ts'

/** What review decides about an answer: all but the question and its place. */
export type ReviewedParts = Pick<
  Answer,
  'state' | 'draft' | 'approval' | 'voided' | 'rejectionNote'
>

/**
 * Puts an answer back to how it stood before a deed that is taken back.
 *
 * An approval comes back in the name and at the time of who gave it, since the signature covers what it
 * covered then; where it holds no more (a cited fact has changed since), it comes back as void.
 *
 * @param restoring.citedFacts - the facts that the restored draft cites, as the store holds them now.
 */
export function restoreAnswer(
  answer: Answer,
  before: ReviewedParts,
  { at, citedFacts, audience }: Signing,
): Answer {
  const { state, draft, approval, voided, rejectionNote } = before
  const revision = answer.revision + 1
  const restored = { ...answer, state, draft, approval, voided, rejectionNote, revision }
  if (approval === null) return restored
  const check = makeApprovedAnswer(restored, citedFacts, audience)
  if (check.holds) return restored
  const { by, at: signedAt } = approval
  return {
    ...restored,
    state: 'drafted',
    approval: null,
    voided: { by, at: signedAt, voidedAt: at, reason: check.reason },
  }
}
