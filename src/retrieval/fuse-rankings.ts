/** One leg's ranking: ids, best first, and how much the leg counts. */
export interface Ranking {
  readonly ids: readonly string[]
  readonly weight: number
}

export interface FusedRank {
  readonly id: string
  /** 1 where every ranking puts the id first, towards 0 the further down it stands. */
  readonly score: number
}

/**
 * Merges rankings by reciprocal rank fusion (Cormack, Clarke and Büttcher 2009): an id gets
 * `weight / (rankConstant + rank)` from each ranking that holds it.
 *
 * Ranks and not scores, since BM25 and cosine are on different scales that differ from question to
 * question. Ties go by id, so that runs agree.
 */
export function fuseRankings(
  rankings: readonly Ranking[],
  rankConstant: number,
): readonly FusedRank[] {
  const scores = new Map<string, number>()
  let best = 0
  for (const { ids, weight } of rankings) {
    best += weight / (rankConstant + 1)
    for (const [index, id] of ids.entries()) {
      scores.set(id, (scores.get(id) ?? 0) + weight / (rankConstant + index + 1))
    }
  }
  return [...scores]
    .map(([id, score]) => ({ id, score: score / best }))
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
}
