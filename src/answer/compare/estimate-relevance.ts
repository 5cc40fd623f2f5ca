import type { RankedFact } from '../../retrieval/retriever.ts'

/** Weights of a logistic regression over the facts retrieved for labelled questions. */
const WEIGHTS = { bias: -7, namedShare: 3.3, similarity: 2, score: 4.7, isFirst: 0.8 }

/**
 * Estimates the chance that a fact answers a question, before what it says is read.
 *
 * Neither the words shared nor the closeness in meaning tells alone: half of real questions share few
 * words with the policy that answers them, and near misses are close in meaning by nature. Fitted on
 * labelled questions about one company and tried on another, both ways round.
 *
 * @param namedShare - the share of the question that the fact names outright.
 * @param rank - place among the facts retrieved, from 1.
 */
export function estimateRelevance(namedShare: number, ranked: RankedFact, rank: number): number {
  const logit =
    WEIGHTS.bias +
    WEIGHTS.namedShare * namedShare +
    WEIGHTS.similarity * ranked.similarity +
    WEIGHTS.score * ranked.score +
    (rank === 1 ? WEIGHTS.isFirst : 0)
  return 1 / (1 + Math.exp(-logit))
}
