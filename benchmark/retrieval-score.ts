/** How well a ranking finds evidence, over a set of questions. */
export interface RetrievalScore {
  readonly questions: number
  /** Share of questions with a hit among the first 1, 5 and 10. */
  readonly recallAt1: number
  readonly recallAt5: number
  readonly recallAt10: number
  /** Mean of 1 / rank of the first hit, 0 where there is none. */
  readonly meanReciprocalRank: number
}

/** Scores the rank (from 1) of the first hit of each question; null where nothing hit. */
export function scoreRanks(ranks: readonly (number | null)[]): RetrievalScore {
  const recallAt = (limit: number) =>
    ranks.filter((rank) => rank !== null && rank <= limit).length / ranks.length
  const reciprocals = ranks.map((rank) => (rank === null ? 0 : 1 / rank))
  return {
    questions: ranks.length,
    recallAt1: recallAt(1),
    recallAt5: recallAt(5),
    recallAt10: recallAt(10),
    meanReciprocalRank: reciprocals.reduce((sum, value) => sum + value, 0) / ranks.length,
  }
}
