import type { Decision } from '../domain/decision.ts'
import type { DraftFlag } from '../domain/draft.ts'
import type { Assessment } from './assess-fact.ts'
import { type ContentUnit, isNamedIn, isReview, isTelling } from './content-units.ts'
import { type Coverage, isSpecific, mergeCoverage } from './coverage.ts'
import type { QuestionFrame } from './question-frame.ts'
import { describeWanted, statesWanted } from './wanted-value.ts'

/** What the facts say to a question, all together, and which of them are quoted for it. */
export interface Verdict {
  readonly decision: Decision
  readonly reason: string
  readonly flags: readonly DraftFlag[]
  /** The facts that the decision rests on, the main one first; empty when unanswered. */
  readonly cited: readonly Assessment[]
  /** How firmly the facts speak to the question, from 0 to 1. */
  readonly strength: number
}

/** Below this share of the question a fact isn't about it. */
const RELEVANT_SHARE = 0.5
/** A `yes` or a stated value needs the cited facts to cover this much of the question. */
const ANSWERING_SHARE = 0.62
/** A decision needs a fact that names this much of the question itself: closeness decides nothing. */
const DECIDING_NAMED_SHARE = 0.55
/** Cosine from which the bundled model puts statements about the same thing. */
const CLOSE = 0.45
/** Fused score of a fact that one leg puts first and the other among its best. */
const NEAR_TOP = 0.8
/** And less than this share of the question may be left that no cited fact names. */
const UNNAMED_ALLOWED = 0.33
/** A unit of the question counts as spoken of from here on. */
const NAMED = 0.8
const SPOKEN_OF = 0.5
/** Facts this close to the best one have an equal say. */
const EQUAL_SAY = 0.08
/** The share of the question that may stay open before the whole of it does. */
const MISSING_ALLOWED = 0.3
const MAX_CITED = 4

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
    .filter((assessment) => assessment.coverage.share >= RELEVANT_SHARE)
    .filter((assessment) => !assessment.isOtherAudience)
    .sort((a, b) => weightOf(b) - weightOf(a))
  if (relevant.length === 0) return abstain(explainNothing(question, assessments))

  const stating = relevant.filter(({ frame }) => statesWanted(question.wants, frame))
  if (stating.length === 0) {
    return abstain(`The sources speak of it, but state no ${describeWanted(question.wants)}.`)
  }
  const answering = stating.filter(({ stance }) => stance !== 'silent')
  if (answering.length === 0) {
    return abstain(`The sources speak of it, but ${stating[0]?.reason}.`)
  }
  const cited = pickCited(question, answering)
  const [main] = cited
  if (!main) return abstain('The sources do not say.')
  const merged = mergeCoverage(
    question.units,
    cited.map((assessment) => assessment.coverage),
  )
  const missing = question.units.filter((unit, index) => isMissing(unit, merged.byUnit[index] ?? 0))
  const missingWeight = sumWeights(missing) / Math.max(1, sumWeights(question.units))
  if (missing.some(isSpecific) && (missingWeight > MISSING_ALLOWED || question.form !== 'yes-no')) {
    return abstain(`The sources do not mention ${labels(missing.filter(isSpecific))}.`)
  }
  if (missingWeight > MISSING_ALLOWED || merged.share < ANSWERING_SHARE) {
    return abstain(`The sources come near, but do not speak of ${labels(missing) || 'all of it'}.`)
  }
  const verdict = combine(question, main, answering)
  if (verdict.decision !== 'informational' && !isNamedEnough(question, verdict, merged)) {
    return abstain('The sources come near, but name too little of what is asked.')
  }
  return finish(question, verdict, { main, cited, missing, share: merged.share })
}

interface Combined {
  readonly decision: Decision
  readonly reason: string
  readonly flags: readonly DraftFlag[]
  /** The fact that decides; cited first. */
  readonly deciding: Assessment
}

/** The say of the main fact, unless an equally close one says less. */
function combine(
  question: QuestionFrame,
  main: Assessment,
  answering: readonly Assessment[],
): Combined {
  const peers = answering.filter((other) => weightOf(other) >= weightOf(main) - EQUAL_SAY)
  const planned = peers.find(({ stance }) => stance === 'planned')
  const isFirm = main.stance === 'supports' || main.stance === 'states'
  if (planned && (!isFirm || planned.coverage.share >= main.coverage.share)) {
    return { ...say('planned', planned), flags: ['planned-only'] }
  }
  if (question.form === 'open' || question.form === 'alternative') {
    return { ...say('informational', main), flags: [] }
  }
  const denying = findContradiction(main, answering)
  const supporting = peers.find(({ stance }) => stance === 'supports')
  if (denying && supporting) {
    const reason = `The sources disagree: ${denying.reason}, and elsewhere ${supporting.reason}.`
    return { decision: 'partial', reason, flags: ['conflict'], deciding: denying }
  }
  if (main.stance === 'denies') return { ...say('no', main), flags: [] }
  if (main.stance === 'limited') {
    const better = peers.find((peer) => peer.stance === 'supports' && outweighs(peer, main))
    if (better) return { ...say('yes', better), flags: [] }
    return { ...say('partial', main), flags: [main.isVendorOnly ? 'vendor-only' : 'qualified'] }
  }
  return { ...say('yes', main), flags: [] }
}

/** Another source that denies what the main fact states. */
function findContradiction(
  main: Assessment,
  answering: readonly Assessment[],
): Assessment | undefined {
  return answering.find(
    (other) =>
      other.stance === 'denies' &&
      other.ranked.fact.sourceId !== main.ranked.fact.sourceId &&
      (other.coverage.namedShare >= DECIDING_NAMED_SHARE || isRivalFigure(other)),
  )
}

/** A figure that falls short weighs even where its statement names less: better to ask a person. */
function isRivalFigure({ isByFigure, coverage, ranked }: Assessment): boolean {
  return isByFigure && coverage.share >= ANSWERING_SHARE && ranked.similarity >= CLOSE
}

function say(decision: Decision, deciding: Assessment): Omit<Combined, 'flags'> {
  return { decision, reason: sentence(deciding.reason), deciding }
}

function outweighs(peer: Assessment, main: Assessment): boolean {
  return peer.coverage.share >= main.coverage.share
}

function finish(
  question: QuestionFrame,
  combined: Combined,
  found: {
    readonly main: Assessment
    readonly cited: readonly Assessment[]
    readonly missing: readonly ContentUnit[]
    readonly share: number
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
    strength: strengthOf(question, deciding, found.share),
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

/** The best fact, then each one that speaks of what those before it leave out. */
function pickCited(
  question: QuestionFrame,
  answering: readonly Assessment[],
): readonly Assessment[] {
  const [first, ...others] = answering
  if (!first) return []
  const cited = [first]
  for (const other of others) {
    if (cited.length === MAX_CITED) break
    const soFar = mergeCoverage(
      question.units,
      cited.map(({ coverage }) => coverage),
    )
    const gain = mergeCoverage(question.units, [soFar, other.coverage]).share - soFar.share
    const isListed = isListing(question) && weightOf(other) >= weightOf(first) - 2 * EQUAL_SAY
    const isCompanion = gain >= 0.1 && isCloseEnough(question, other)
    if (isCompanion || isListed) cited.push(other)
  }
  return cited
}

function isListing(question: QuestionFrame): boolean {
  return question.form === 'open' && (question.wants === 'party' || question.wants === 'list')
}

function isMissing(unit: ContentUnit, coverage: number): boolean {
  if (isSpecific(unit)) return coverage < NAMED
  if (!isTopical(unit)) return false
  return coverage < SPOKEN_OF
}

function weightOf(assessment: Assessment): number {
  return (
    0.7 * assessment.coverage.share +
    0.2 * Math.max(0, assessment.ranked.similarity) +
    0.1 * assessment.ranked.score
  )
}

function strengthOf(question: QuestionFrame, main: Assessment, share: number): number {
  const closeness = Math.max(0, Math.min(1, main.ranked.similarity))
  const sureness = 0.6 * share + 0.25 * closeness + 0.15 * main.ranked.score
  return question.units.length < 2 ? sureness * 0.9 : sureness
}

function explainNothing(question: QuestionFrame, assessments: readonly Assessment[]): string {
  const misread = assessments.find(
    ({ coverage, isOtherAudience }) => coverage.share >= RELEVANT_SHARE && isOtherAudience,
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
  return { decision: 'unanswered', reason, flags: [], cited: [], strength: 0 }
}

/** A decision, unlike a quotation, needs the thing itself to be named, by the fact that decides. */
function isNamedEnough(question: QuestionFrame, { deciding }: Combined, merged: Coverage): boolean {
  const unnamed = question.units.filter((_, index) => (merged.namedByUnit[index] ?? 0) < SPOKEN_OF)
  const total = sumWeights(question.units)
  return (
    !unnamed.some(isReview) &&
    sumWeights(unnamed) < total * UNNAMED_ALLOWED &&
    deciding.coverage.namedShare >= DECIDING_NAMED_SHARE &&
    isCloseEnough(question, deciding)
  )
}

/**
 * Names alone can meet by chance ("encrypted" and "environments"), so a fact that is far in meaning
 * decides only when retrieval put it near the top and it names a control, not just words.
 */
function isCloseEnough(question: QuestionFrame, { ranked, frame }: Assessment): boolean {
  if (ranked.similarity >= CLOSE) return true
  if (ranked.score < NEAR_TOP) return false
  return question.units.some((unit) => isSolid(unit) && isNamedIn(unit, frame))
}

function isSolid(unit: ContentUnit): boolean {
  return unit.kind === 'control' || isSpecific(unit)
}

function isTopical(unit: ContentUnit): boolean {
  return unit.kind !== 'word' && unit.kind !== 'party'
}

function sumWeights(units: readonly ContentUnit[]): number {
  return units.reduce((sum, unit) => sum + unit.weight, 0)
}

function labels(units: readonly ContentUnit[]): string {
  return units.map((unit) => unit.label).join(', ')
}

function sentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`
}
