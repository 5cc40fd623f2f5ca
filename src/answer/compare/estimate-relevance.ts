import type { Judgement } from '../judge/judge.ts'
import type { QuestionFrame } from '../read/question-frame.ts'
import type { Reading } from './read-against.ts'

/** What of a reading and of the question tells whether the one answers the other. */
export type RelevanceClues = Pick<Reading, 'coverage' | 'judgement'> & {
  readonly ranked: Pick<Reading['ranked'], 'similarity' | 'score'>
}

/** How many of the facts found a fact is held against: what comes later is seldom a rival. */
const RIVALS = 6

/**
 * Weights of two logistic regressions, of facts that the judge hasn't read and of those that it has, over
 * the facts found for labelled questions, in the order of `relevanceFeatures`. Fitted once per change of
 * a model, on sets that may be tuned on; `npm run eval` tells how they do on the others.
 */
const ALONE = [-4.88, -0.98, 1.18, 1.66, 0, 4.25, 2.34, 3.51, 0.23, 0.06]
const WITH_JUDGE = [-4.56, -0.31, -0.83, 2.17, -0.08, 3.18, 3.27, 2.88, 0.7, 0.28, 0.31]

/**
 * Estimates of each fact found the chance that it answers the question.
 *
 * Neither the words shared nor the closeness in meaning nor the judge tells alone: half of real questions
 * share few words with the policy that answers them, near misses are close in meaning by nature, and a
 * small judge is often wrong. What tells much is the lead over the other facts found: where many are
 * about as close, the question has met a topic, not an answer.
 *
 * @param found - best first.
 */
export function estimateRelevance(
  question: Pick<QuestionFrame, 'form'>,
  found: readonly RelevanceClues[],
): readonly number[] {
  return found.map((clues, index) => {
    const weights = clues.judgement ? WITH_JUDGE : ALONE
    const logit = relevanceFeatures(question, found, index).reduce(
      (sum, feature, at) => sum + feature * (weights[at] ?? 0),
      0,
    )
    return 1 / (1 + Math.exp(-logit))
  })
}

/**
 * The numbers that the regressions weigh: a constant; the share named; closeness; fused rank; whether
 * it was found first; the share spoken of; closeness above the mean of the rivals and above the best of
 * them; the lead in the share named; whether a yes or no is asked; and the judge's log-odds.
 */
export function relevanceFeatures(
  question: Pick<QuestionFrame, 'form'>,
  found: readonly RelevanceClues[],
  index: number,
): readonly number[] {
  const clues = found[index]
  if (!clues) throw new RangeError(`no fact ${index}`)
  const { coverage, ranked, judgement } = clues
  const rivals = found.slice(0, RIVALS).filter((each) => each !== clues)
  const similarities = rivals.map((each) => each.ranked.similarity)
  const named = rivals.map((each) => each.coverage.namedShare)
  return [
    1,
    coverage.namedShare,
    ranked.similarity,
    ranked.score,
    index === 0 ? 1 : 0,
    coverage.share,
    ranked.similarity - meanOf([ranked.similarity, ...similarities]),
    ranked.similarity - Math.max(0, ...similarities),
    coverage.namedShare - Math.max(0, ...named),
    question.form === 'yes-no' ? 1 : 0,
    judgement ? hearing(judgement) : 0,
  ]
}

function meanOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, each) => sum + each, 0) / numbers.length
}

/** The judge's log-odds that the fact isn't silent; bounded, since what it calls impossible isn't. */
function hearing({ silent }: Judgement): number {
  const bounded = Math.min(0.999, Math.max(0.001, 1 - silent))
  return Math.log(bounded / (1 - bounded))
}
