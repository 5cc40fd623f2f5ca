import type { Decision } from '../../domain/decision.ts'
import type { DraftFlag } from '../../domain/draft.ts'
import type { Coverage } from '../compare/coverage.ts'
import type { Assessment } from '../compare/read-against.ts'
import type { Bearing } from '../judge/judge.ts'
import { isAuditProse } from '../read/audit-prose.ts'
import { sumWeights } from '../read/content-units.ts'
import type { QuestionFrame } from '../read/question-frame.ts'
import { SPOKEN_OF } from './thresholds.ts'
import { isTopical } from './unit-weights.ts'

/** A decision before it is known whether it may be said. */
export interface Proposal {
  readonly decision: Exclude<Decision, 'unanswered'>
  readonly flags: readonly DraftFlag[]
  /** The fact that it rests on. */
  readonly deciding: Assessment
  /** What the cited facts name of the question, all together. */
  readonly merged: Coverage
}

/** In the order of `confidenceFeatures`; fitted anew when a model, a rule or the relevance changes. */
const WEIGHTS: Record<Proposal['decision'], readonly number[]> = {
  yes: [-0.01, 0.88, 0.08, 0.52, -1.33, -0.75, 0, 0],
  no: [-0.67, 1.0, 0.1, 0.07, 0.55, 0.09, 1.51, -0.34],
  planned: [1.85, 0.8, 0.24, -0.01, 0.6, 0, 0, 0],
  partial: [-1.51, 0.17, 0.25, 0.56, 0.54, 0, 1.89, 0.96],
  informational: [0.09, 0.51, 0.16, 0.2, 0.68, -0.55, 0, -0.71],
}

/** Where sources disagree a person decides, however near they come. */
const MOST_IN_CONFLICT = 0.45

/**
 * Estimates the chance that a draft is right in decision, value and citation: a logistic regression by
 * decision, fitted on labelled questions. `npm run eval` prints how far confidence and share of right
 * drafts lie apart.
 */
export function estimateConfidence(question: QuestionFrame, proposal: Proposal): number {
  const weights = WEIGHTS[proposal.decision]
  const logit = confidenceFeatures(question, proposal).reduce(
    (sum, feature, index) => sum + feature * (weights[index] ?? 0),
    0,
  )
  const chance = 1 / (1 + Math.exp(-logit))
  return proposal.flags.includes('conflict') ? Math.min(chance, MOST_IN_CONFLICT) : chance
}

/**
 * The numbers that the regressions weigh: a constant, how likely it is that the deciding fact answers,
 * the judge's log-odds for this decision among all, the share named, the share of topics that nothing
 * names, whether it is the prose of a control catalogue, and whether the rules agree and are firm.
 */
export function confidenceFeatures(
  question: QuestionFrame,
  { decision, deciding, merged }: Proposal,
): readonly number[] {
  const total = Math.max(1, sumWeights(question.units))
  const unnamed = question.units.filter(
    (unit, index) => isTopical(unit) && (merged.namedByUnit[index] ?? 0) < SPOKEN_OF,
  )
  return [
    1,
    logOdds(deciding.relevance),
    heardFor(decision, deciding),
    merged.namedShare,
    sumWeights(unnamed) / total,
    isAuditProse(question) ? 1 : 0,
    deciding.ruled === deciding.stance ? 1 : 0,
    deciding.isFirm ? 1 : 0,
  ]
}

const BEARINGS_OF: Record<Proposal['decision'], readonly Bearing[]> = {
  yes: ['affirms', 'informs'],
  no: ['denies'],
  planned: ['planned'],
  partial: ['limits', 'vendor', 'other-audience'],
  informational: ['informs', 'affirms', 'denies', 'limits', 'planned'],
}

function heardFor(decision: Proposal['decision'], { judgement }: Assessment): number {
  if (judgement === null) return 0
  const said = BEARINGS_OF[decision].reduce((sum, bearing) => sum + judgement[bearing], 0)
  return logOdds(said / Math.max(1e-6, 1 - judgement.silent))
}

/** Bounded, since nothing that a model says is certain. */
function logOdds(chance: number): number {
  const bounded = Math.min(0.98, Math.max(0.02, chance))
  return Math.log(bounded / (1 - bounded))
}
