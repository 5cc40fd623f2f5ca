import type { Draft } from '../domain/draft.ts'

/**
 * Why a run that signs in somebody's name leaves a draft to be read first, in words that follow a
 * count of rows; null where it is signed.
 *
 * A changed source comes before the confidence, which was that of the source as it was.
 */
export function whyLeftToPerson(draft: Draft, minConfidence: number): string | null {
  if (draft.decision === 'unanswered') return 'that no source answers'
  if (draft.flags.includes('source-changed')) return 'whose source has changed since a person acted'
  if (draft.confidence < minConfidence) return `with a confidence below ${minConfidence}`
  return null
}
