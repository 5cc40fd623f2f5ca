import type { Decision } from '../../domain/decision.ts'
import type { DraftFlag } from '../../domain/draft.ts'
import { type Coverage, isSpecific, mergeCoverage } from '../compare/coverage.ts'
import type { Assessment } from '../compare/read-against.ts'
import { isAuditProse } from '../read/audit-prose.ts'
import { type ContentUnit, isTelling, sumWeights } from '../read/content-units.ts'
import type { QuestionFrame } from '../read/question-frame.ts'
import { describeWanted, statesWanted } from '../read/wanted-value.ts'
import { type Combined, combineStances } from './combine-stances.ts'
import { estimateConfidence, type Proposal } from './estimate-confidence.ts'
import { pickCitations } from './pick-citations.ts'
import {
  DECIDING_NAMED_SHARE,
  MISSING_ALLOWED,
  NAMED_IN_PROSE,
  PART_RELEVANCE,
  PROSE_RELEVANCE,
  RELEVANT,
  SAYABLE,
  SPOKEN_OF,
} from './thresholds.ts'
import { isMissing, isTopical, labels } from './unit-weights.ts'

/** What the facts say to a question, all together, and which of them are quoted for it. */
export interface Verdict {
  readonly decision: Decision
  readonly reason: string
  readonly flags: readonly DraftFlag[]
  /** The facts that the decision rests on, the main one first; empty when unanswered. */
  readonly cited: readonly Assessment[]
  /** The chance that all of it is right, from 0 to 1; 0 when unanswered. */
  readonly confidence: number
}

/**
 * Sums up what the facts say. The weaker statement wins where facts differ: a plan over a vendor's
 * certificate, a limit over a plain claim; open contradiction is flagged and never a `yes`.
 *
 * @param assessments - the likeliest first.
 */
export function decide(question: QuestionFrame, assessments: readonly Assessment[]): Verdict {
  if (!question.units.some(isTelling)) {
    return abstain('The question names no topic that the sources could speak of.')
  }
  const relevant = assessments
    .filter((assessment) => assessment.relevance >= RELEVANT)
    .filter((assessment) => !assessment.isOtherAudience && !isPast(assessment))
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
  const unsaid = question.units.filter((unit, index) => isMissing(unit, merged.byUnit[index] ?? 0))
  const missing = unsaid.filter(isSpecific)
  if (!isRuledOut(main) && isTooMuchMissing(question, unsaid)) {
    return abstain(`The sources do not mention ${labels(missing)}.`)
  }
  const combined = combineStances(question, main, answering, assessments)
  const proposal = finish(question, combined, { cited, missing })
  const confidence = estimateConfidence(question, { ...proposal, merged })
  if (confidence < SAYABLE[proposal.decision] || !isNamedEnough(question, proposal, merged)) {
    const near = labels(unsaid.filter(isTopical))
    return abstain(near ? `The sources come near, but do not speak of ${near}.` : NEAR)
  }
  const { decision, reason, flags } = proposal
  return { decision, reason, flags, cited: proposal.cited, confidence }
}

const NEAR = 'The sources come near, but it is not plain that they answer.'

/**
 * Whether the facts name enough of the question for the decision to be signed. Labelled questions are
 * mostly of one matter; a catalogue's ask for much at once, and a fact that names little of that is no
 * part of an answer.
 */
function isNamedEnough(
  question: QuestionFrame,
  { decision, deciding }: Summed,
  merged: Coverage,
): boolean {
  if (decision === 'informational') return true
  if (isAuditProse(question)) {
    // "No shared passwords" denies no procedure for passwords: only what is said to be missing does.
    if (decision === 'no' && !deciding.isFirm) return false
    const named = Math.min(merged.namedShare, shareOfTopics(question, merged))
    return named >= NAMED_IN_PROSE[decision] && deciding.relevance >= PROSE_RELEVANCE
  }
  if (decision !== 'partial' || deciding.relevance >= PART_RELEVANCE) return true
  return shareOfTopics(question, merged) >= DECIDING_NAMED_SHARE
}

/** The share named of what the question is about, without "policies", "review" and plain words. */
function shareOfTopics(question: QuestionFrame, { namedByUnit }: Coverage): number {
  const isTopic = (unit: ContentUnit) => isTopical(unit) && isTelling(unit)
  const total = sumWeights(question.units.filter(isTopic))
  const named = question.units.filter(
    (unit, index) => isTopic(unit) && (namedByUnit[index] ?? 0) >= SPOKEN_OF,
  )
  return total === 0 ? 1 : sumWeights(named) / total
}

/** "Until then we kept them for a week": what was so says nothing of today. */
function isPast({ ranked: { fact } }: Assessment): boolean {
  return /^(?:until (?:then|that (?:date|day)|\w+ 20\d\d)|previously|formerly|before (?:that|then))\b/i.test(
    fact.text,
  )
}

/** "Single sign-on: not supported yet" answers for Okta and every other way of signing on. */
function isRuledOut({ stance, isFirm, isByFigure }: Assessment): boolean {
  return isFirm && !isByFigure && (stance === 'denies' || stance === 'planned')
}

/**
 * Whether the sources leave out a standard, a product or the like: nothing but FIPS answers for FIPS.
 * Of several that are named in one breath one is enough for a part.
 */
function isTooMuchMissing(question: QuestionFrame, unsaid: readonly ContentUnit[]): boolean {
  const missing = unsaid.filter(isSpecific)
  if (missing.length === 0) return false
  const isPartNamed = missing.every((unit) => isOneOfSeveral(question, unit, unsaid))
  const weight = sumWeights(unsaid) / Math.max(1, sumWeights(question.units))
  return question.form !== 'yes-no' || (weight > MISSING_ALLOWED && !isPartNamed)
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

interface Summed extends Pick<Proposal, 'decision' | 'flags' | 'deciding'> {
  readonly reason: string
  readonly cited: readonly Assessment[]
}

function finish(
  question: QuestionFrame,
  combined: Combined,
  found: {
    readonly cited: readonly Assessment[]
    readonly missing: readonly ContentUnit[]
  },
): Summed {
  const { deciding } = combined
  const isFollowUpMissing = found.cited.every(
    ({ frame }) => !statesWanted(question.followUpWants, frame),
  )
  const isPartMissing = found.missing.length > 0 || isFollowUpMissing
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
    deciding,
    cited: [deciding, ...others],
  }
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
  return { decision: 'unanswered', reason, flags: [], cited: [], confidence: 0 }
}
