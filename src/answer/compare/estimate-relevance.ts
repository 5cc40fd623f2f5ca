import type { RankedFact } from '../../retrieval/retriever.ts'
import type { Judgement } from '../judge/judge.ts'

/** What is known of a fact and a question before what the fact says is read. */
export interface RelevanceClues {
  /** The share of the question that the fact names outright. */
  readonly namedShare: number
  readonly ranked: Pick<RankedFact, 'similarity' | 'score'>
  /** Place among the facts retrieved, from 1. */
  readonly rank: number
  readonly judged?: Judgement | undefined
}

/**
 * Weights of two logistic regressions, without and with a judge, over the facts retrieved for labelled
 * questions, in the order of `relevanceFeatures`. Fitted once per change of a model, on the sets that
 * may be tuned on; `npm run eval` tells how they do on the others.
 */
const ALONE = [-7.2, 2, 4.9, 4.2, 0.5, 0]
const WITH_JUDGE = [-6.4, 2, 2.2, 4.1, 0.6, 0.33]

/**
 * Estimates the chance that a fact answers a question.
 *
 * Neither the words shared nor the closeness in meaning nor the judge tells alone: half of real questions
 * share few words with the policy that answers them, near misses are close in meaning by nature, and a
 * small judge is wrong about one pair in five.
 */
export function estimateRelevance(clues: RelevanceClues): number {
  const weights = clues.judged ? WITH_JUDGE : ALONE
  const logit = relevanceFeatures(clues).reduce(
    (sum, feature, index) => sum + feature * (weights[index] ?? 0),
    0,
  )
  return 1 / (1 + Math.exp(-logit))
}

/** The numbers that the regressions weigh: a constant, words, closeness, rank and the judge's log-odds. */
export function relevanceFeatures(clues: RelevanceClues): readonly number[] {
  const { namedShare, ranked, rank, judged } = clues
  const heard = judged ? logOdds(1 - judged.silent) : 0
  return [1, namedShare, ranked.similarity, ranked.score, rank === 1 ? 1 : 0, heard]
}

/** Bounded, since what a judge calls impossible isn't. */
function logOdds(chance: number): number {
  const bounded = Math.min(0.999, Math.max(0.001, chance))
  return Math.log(bounded / (1 - bounded))
}
