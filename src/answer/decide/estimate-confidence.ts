import type { Decision } from '../../domain/decision.ts'
import type { Verdict } from './decide.ts'

/** How much surer a decision is than a yes of the same relevance: a part is the hardest to get right. */
const BY_DECISION: Record<Exclude<Decision, 'unanswered'>, number> = {
  yes: 0,
  no: -0.05,
  planned: 0.1,
  partial: -1.15,
  informational: -0.35,
}
const BIAS = 1.1
const RELEVANCE_WEIGHT = 0.45

/** Where sources disagree a person decides, however near they come. */
const MOST_IN_CONFLICT = 0.45

/**
 * Estimates the chance that a draft is right in decision, value and citation: a logistic regression on
 * the relevance of the fact that decides and on the decision, fitted on labelled questions.
 * `npm run eval` prints how far confidence and share of right drafts lie apart.
 */
export function estimateConfidence({ decision, relevance, flags }: Verdict): number {
  if (decision === 'unanswered') return 0
  const bounded = Math.min(0.99, Math.max(0.02, relevance))
  const logit = BIAS + RELEVANCE_WEIGHT * Math.log(bounded / (1 - bounded)) + BY_DECISION[decision]
  const chance = 1 / (1 + Math.exp(-logit))
  return flags.includes('conflict') ? Math.min(chance, MOST_IN_CONFLICT) : chance
}
