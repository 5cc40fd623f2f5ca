import type { Decision } from '../../domain/decision.ts'
import type { DraftFlag } from '../../domain/draft.ts'
import type { Assessment } from '../compare/assess-fact.ts'
import { type Coverage, isSpecific, mergeCoverage } from '../compare/coverage.ts'
import { type ContentUnit, isReview, isTelling, sumWeights } from '../read/content-units.ts'
import type { QuestionFrame } from '../read/question-frame.ts'
import { describeWanted, statesWanted } from '../read/wanted-value.ts'
import { type Combined, combineStances } from './combine-stances.ts'
import { isCloseEnough, pickCitations } from './pick-citations.ts'
import {
  AFFIRMING,
  AFFIRMING_RELEVANCE,
  AFFIRMING_SHARE,
  AFFIRMING_UNNAMED,
  ANSWERING,
  DECIDING_NAMED_SHARE,
  DENYING,
  MISSING_ALLOWED,
  PART_RELEVANCE,
  RELEVANT,
  SPOKEN_OF,
  UNNAMED_ALLOWED,
} from './thresholds.ts'
import { isMissing, isTopical, labels } from './unit-weights.ts'

/** What the facts say to a question, all together, and which of them are quoted for it. */
export interface Verdict {
  readonly decision: Decision
  readonly reason: string
  readonly flags: readonly DraftFlag[]
  /** The facts that the decision rests on, the main one first; empty when unanswered. */
  readonly cited: readonly Assessment[]
  /** The chance that the fact which decides answers the question, from 0 to 1. */
  readonly relevance: number
}

/**
 * Sums up what the facts say. The weaker statement wins where facts differ: a plan over a vendor's
 * certificate, a limit over a plain claim; open contradiction is flagged and never a `yes`.
 *
 * @param assessments - in rank order.
 */
export function decide(question: QuestionFrame, assessments: readonly Assessment[]): Verdict {
  if (!question.units.some(isTelling)) {
    return abstain('The question names no topic that the sources could speak of.')
  }
  const relevant = assessments
    .filter((assessment) => assessment.relevance >= RELEVANT)
    .filter((assessment) => !assessment.isOtherAudience && !isPast(assessment))
    .sort((a, b) => b.relevance - a.relevance)
  if (relevant.length === 0) return abstain(explainNothing(question, assessments))

  const stating = relevant.filter(({ frame }) => statesWanted(question.wants, frame))
  if (stating.length === 0) {
    return abstain(`The sources speak of it, but state no ${describeWanted(question.wants)}.`)
  }
  const answering = stating.filter(({ stance }) => stance !== 'silent')
  if (answering.length === 0) {
    return abstain(`The sources speak of it, but ${stating[0]?.reason}.`)
  }
  const cited = pickCitations(question, answering)
  const [main] = cited
  if (!main) return abstain('The sources do not say.')
  const merged = mergeCoverage(
    question.units,
    cited.map((assessment) => assessment.coverage),
  )
  const missing = question.units.filter((unit, index) => isMissing(unit, merged.byUnit[index] ?? 0))
  const missingWeight = sumWeights(missing) / Math.max(1, sumWeights(question.units))
  const isPartNamed = missing
    .filter(isSpecific)
    .every((unit) => isOneOfSeveral(question, unit, missing))
  const isTooMuch = missingWeight > MISSING_ALLOWED && !isPartNamed
  if (missing.some(isSpecific) && (isTooMuch || question.form !== 'yes-no')) {
    return abstain(`The sources do not mention ${labels(missing.filter(isSpecific))}.`)
  }
  if (main.relevance < ANSWERING) {
    return abstain(`The sources come near, but do not speak of ${labels(missing) || 'all of it'}.`)
  }
  const verdict = combineStances(question, main, answering, assessments)
  if (!isSayable(question, verdict, merged)) {
    return abstain('The sources come near, but name too little of what is asked.')
  }
  return finish(question, verdict, { cited, missing: missing.filter(isSpecific) })
}

/** "Until then we kept them for a week": what was so says nothing of today. */
function isPast({ ranked: { fact } }: Assessment): boolean {
  return /^(?:until (?:then|that (?:date|day)|\w+ 20\d\d)|previously|formerly|before (?:that|then))\b/i.test(
    fact.text,
  )
}

/** "Static and dynamic analysis": of two things named in one breath, the other one is spoken of. */
function isOneOfSeveral(
  question: QuestionFrame,
  unit: ContentUnit,
  missing: readonly ContentUnit[],
): boolean {
  return (
    question.coordinated.has(unit.key) &&
    question.units.some(
      ({ key }) => question.coordinated.has(key) && !missing.some((each) => each.key === key),
    )
  )
}

function finish(
  question: QuestionFrame,
  combined: Combined,
  found: {
    readonly cited: readonly Assessment[]
    readonly missing: readonly ContentUnit[]
  },
): Verdict {
  const { deciding } = combined
  const isFollowUpMissing = found.cited.every(
    ({ frame }) => !statesWanted(question.followUpWants, frame),
  )
  const isPartMissing = found.missing.length > 0 || isFollowUpMissing
  if (found.missing.length > 0 && isGuarded(combined.decision)) {
    return abstain(`The sources come near, but do not speak of ${labels(found.missing)}.`)
  }
  const decision = isPartMissing && combined.decision === 'yes' ? 'partial' : combined.decision
  const others = found.cited.filter(
    (assessment) => assessment !== deciding && agrees(combined.decision, assessment),
  )
  const flags: DraftFlag[] = [...combined.flags]
  let { reason } = combined
  if (isPartMissing) {
    flags.push('part-unanswered')
    const unsaid = labels(found.missing) || `the ${describeWanted(question.followUpWants)}`
    reason = `${reason} The sources do not state ${unsaid}.`
  }
  return {
    decision,
    reason,
    flags,
    cited: [deciding, ...others],
    relevance: deciding.relevance,
  }
}

/** Half limited and half unsaid is nothing that a person could sign. */
function isGuarded(decision: Decision): boolean {
  return decision === 'partial' || decision === 'planned'
}

/** Further quotations must not speak against the decision that they stand under. */
function agrees(decision: Decision, { stance }: Assessment): boolean {
  if (decision === 'yes') return stance === 'supports' || stance === 'limited'
  if (decision === 'no') return stance === 'denies'
  if (decision === 'planned') return stance === 'planned'
  return true
}

function explainNothing(question: QuestionFrame, assessments: readonly Assessment[]): string {
  const misread = assessments.find(
    ({ relevance, isOtherAudience }) => relevance >= RELEVANT && isOtherAudience,
  )
  if (misread) {
    const stated = misread.frame.audience
    return `The sources say it of ${stated} only, and the question is about ${question.audience}.`
  }
  const isUnsaid = (_: ContentUnit, index: number) =>
    assessments.every(({ coverage }) => (coverage.byUnit[index] ?? 0) < SPOKEN_OF)
  const unsaid = question.units.filter(isUnsaid)
  const telling = unsaid.filter(isTopical)
  const named = labels(telling.length > 0 ? telling : unsaid)
  return named ? `The sources do not say anything of ${named}.` : 'The sources do not say.'
}

function abstain(reason: string): Verdict {
  return { decision: 'unanswered', reason, flags: [], cited: [], relevance: 0 }
}

/** From which relevance on a fact that names little is taken for a paraphrase, by what it decides. */
const SURE_ENOUGH: Record<Decision, number> = {
  yes: AFFIRMING,
  no: DENYING,
  planned: ANSWERING,
  partial: ANSWERING,
  informational: 0,
  unanswered: 0,
}

/**
 * Whether a decision may be said: a quotation always, a decision when its fact names what is asked, or
 * speaks of it so surely that it can only be a paraphrase. A yes needs the most.
 */
function isSayable(question: QuestionFrame, combined: Combined, merged: Coverage): boolean {
  const { decision, deciding } = combined
  if (decision === 'informational') return true
  if (deciding.affirms !== null) {
    if (decision === 'yes') return isAffirmed(question, deciding, deciding.affirms, merged)
    return decision !== 'partial' || isPartStated(question, deciding)
  }
  const unnamed = question.units.filter((_, index) => (merged.namedByUnit[index] ?? 0) < SPOKEN_OF)
  const total = sumWeights(question.units)
  if (unnamed.some(isReview) || !isCloseEnough(question, deciding)) return false
  if (sumWeights(unnamed.filter(isTopical)) > total * MISSING_ALLOWED) return false
  if (decision === 'yes' && sumWeights(unnamed) > total * AFFIRMING_UNNAMED) return false
  if (deciding.relevance >= SURE_ENOUGH[decision]) return true
  return (
    sumWeights(unnamed) < total * UNNAMED_ALLOWED &&
    deciding.coverage.namedShare >= DECIDING_NAMED_SHARE
  )
}

/** What control catalogues ask of every topic: papers and procedures, which few sources speak of. */
const AUDIT_PROSE = /\b(?:polic(?:y|ies)|procedures?|processes|baselines?|requirements)\b/i

function isAuditProse(question: QuestionFrame): boolean {
  return question.formality !== null || AUDIT_PROSE.test(question.text)
}

/** A part that is worth a signature: near to the question, and in audit prose naming most of it. */
function isPartStated(question: QuestionFrame, { relevance, coverage }: Assessment): boolean {
  if (coverage.namedShare >= DECIDING_NAMED_SHARE) return true
  return !isAuditProse(question) && relevance >= PART_RELEVANCE
}

/** A yes that the judge has read: it must be likely in every respect, and name each control asked for. */
function isAffirmed(
  question: QuestionFrame,
  { relevance }: Assessment,
  affirms: number,
  merged: Coverage,
): boolean {
  const unnamed = question.units.filter(
    (unit, index) => isTopical(unit) && (merged.namedByUnit[index] ?? 0) < SPOKEN_OF,
  )
  const isPlain = merged.namedShare >= 1 - AFFIRMING_UNNAMED
  if (isAuditProse(question) && !isPlain) return false
  return (
    relevance >= (isPlain ? ANSWERING : AFFIRMING_RELEVANCE) &&
    (isPlain || affirms >= AFFIRMING_SHARE) &&
    sumWeights(unnamed) <= sumWeights(question.units) * AFFIRMING_UNNAMED
  )
}
