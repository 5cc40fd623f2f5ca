/** One piece of evidence for or against something, with its weight and its words. */
export interface Evidence {
  readonly weight: number
  readonly because: string
}

/** Adds evidence up. */
export function sumEvidence(evidence: readonly Evidence[]): number {
  return evidence.reduce((sum, { weight }) => sum + weight, 0)
}

/** The piece that weighs most against. */
export function findObjection(evidence: readonly Evidence[]): Evidence | undefined {
  const [worst] = [...evidence].sort((a, b) => a.weight - b.weight)
  return worst && worst.weight < 0 ? worst : undefined
}

/**
 * A score as a share from 0 to 1, for people: 0.5 where evidence for and against are in balance, near
 * 1 where nothing speaks against.
 */
export function toConfidence(score: number): number {
  const share = Math.round(100 / (1 + Math.exp(-score))) / 100
  return Math.min(Math.max(share, 1 - MOST_SURE), MOST_SURE)
}

/** No amount of evidence makes certain. */
const MOST_SURE = 0.99
