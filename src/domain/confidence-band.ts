import type { Draft } from './draft.ts'

/**
 * How much of a person a draft needs: `ready` to be signed after a glance, to `look` at with its proof,
 * or a `needs-person` to decide, since the sources don't, or not clearly.
 */
export const CONFIDENCE_BANDS = ['ready', 'look', 'needs-person'] as const
export type ConfidenceBand = (typeof CONFIDENCE_BANDS)[number]

/** From this confidence on a draft without a flag is ready. `npm run eval` prints how right that is. */
export const READY_CONFIDENCE = 0.9

/** Below this confidence a draft is a hint, no more. */
export const LOOK_CONFIDENCE = 0.5

/** The band of a draft. A flag always wants a look, and an open question a person. */
export function bandOf(draft: Pick<Draft, 'decision' | 'confidence' | 'flags'>): ConfidenceBand {
  const { decision, confidence, flags } = draft
  if (decision === 'unanswered' || confidence < LOOK_CONFIDENCE || flags.includes('conflict')) {
    return 'needs-person'
  }
  return confidence >= READY_CONFIDENCE && flags.length === 0 ? 'ready' : 'look'
}
