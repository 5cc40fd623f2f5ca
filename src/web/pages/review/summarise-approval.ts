import type { Answer } from '../../../domain/answer.ts'
import { bandOf, type ConfidenceBand } from '../../../domain/confidence-band.ts'
import type { Decision } from '../../../domain/decision.ts'
import { isReady, isToReview } from './answer-filters.ts'

/** Answers that stay as they are, and why. */
export interface LeftOut {
  readonly reason: string
  readonly count: number
}

/** What signing everything that is shown would sign, and what it would leave. */
export interface ApprovalSummary {
  /** What can be signed, by how much of a person it needs. */
  readonly signable: Readonly<Record<ConfidenceBand, readonly Answer[]>>
  readonly leftOut: readonly LeftOut[]
}

/**
 * Sums up what is shown before it is signed in one go.
 *
 * @param isUnsaved - whether an answer holds words that nobody has saved: what is signed would be others.
 */
export function summariseApproval(
  shown: readonly Answer[],
  isUnsaved: (answer: Answer) => boolean,
): ApprovalSummary {
  const signable: Record<ConfidenceBand, Answer[]> = { ready: [], look: [], 'needs-person': [] }
  const counts = new Map<string, number>()
  for (const answer of shown) {
    const reason = whyLeftOut(answer, isUnsaved(answer))
    if (reason === undefined) signable[bandOfAnswer(answer)].push(answer)
    else counts.set(reason, (counts.get(reason) ?? 0) + 1)
  }
  return { signable, leftOut: [...counts].map(([reason, count]) => ({ reason, count })) }
}

/** How many of each decision, most first. */
export function countDecisions(
  answers: readonly Answer[],
): readonly (readonly [decision: Decision, count: number])[] {
  const counts = new Map<Decision, number>()
  for (const { draft } of answers) {
    if (draft !== null) counts.set(draft.decision, (counts.get(draft.decision) ?? 0) + 1)
  }
  return [...counts].sort(([, a], [, b]) => b - a)
}

/** What was voided once wants a look, however sure the draft is. */
function bandOfAnswer(answer: Answer): ConfidenceBand {
  if (isReady(answer)) return 'ready'
  const band = answer.draft === null ? 'needs-person' : bandOf(answer.draft)
  return band === 'ready' ? 'look' : band
}

function whyLeftOut(answer: Answer, isUnsaved: boolean): string | undefined {
  if (answer.state === 'approved') return 'already signed'
  if (answer.state === 'rejected') return 'rejected'
  if (answer.state === 'pending') return 'not drafted yet'
  if (!isToReview(answer)) return 'unanswered: there is nothing to sign'
  return isUnsaved ? 'with an edit that isn’t saved' : undefined
}
