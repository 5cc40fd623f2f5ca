import { isRestricting } from '../read/asked-risk.ts'
import { readClauseStatus, type StatedStatus } from '../read/clause-status.ts'
import type { Clause, FactFrame } from '../read/fact-frame.ts'
import type { QuestionFrame } from '../read/question-frame.ts'
import { compareKinds } from './compare-kinds.ts'
import { comparePlaces } from './compare-places.ts'
import { compareQuantities, type QuantityComparison } from './compare-quantities.ts'
import { findLimit } from './limits.ts'
import { pickMeant } from './pick-meant.ts'

/** What a fact says to a question, if it speaks to it at all. */
type Stance = 'supports' | 'denies' | 'planned' | 'limited' | 'states' | 'silent'

/** A stance with its reason. */
export interface ReadStance {
  readonly stance: Stance
  /** Why this stance, in words that end a sentence about the source. */
  readonly reason: string
  /** A figure of the source falls short of the one asked. */
  readonly isByFigure: boolean
  /** Read from a status, a figure or a place, which leave nothing to interpret. */
  readonly isFirm: boolean
}

/**
 * Reads what a statement says to a question, the strictest reading first: a plan is a plan whatever
 * else fits, a figure that falls short outweighs the wording, and a limit outweighs a plain claim.
 *
 * @param clause - the part of the statement that speaks most to the question.
 * @param isVendorOnly - the statement is about a vendor where the company is asked about.
 */
export function readStance(
  question: QuestionFrame,
  frame: FactFrame,
  clause: Clause,
  isVendorOnly: boolean,
): ReadStance {
  const status = readClauseStatus(frame, clause)
  const byStatus = stanceByStatus(question, status)
  if (byStatus) return { ...byStatus, isFirm: true }
  if (question.form === 'open' || question.form === 'alternative') {
    return take('states', 'the source states it')
  }
  if (isVendorOnly) {
    return take('limited', `${vendorName(frame)} holds it, not the company itself`)
  }
  const byKinds = stanceByKinds(question, frame)
  if (byKinds) return { ...byKinds, isFirm: true }
  const byPlaces = comparePlaces(question, frame)
  if (byPlaces && byPlaces.outcome !== 'meets') {
    return { ...take(STANCE_BY_PLACES[byPlaces.outcome], byPlaces.reason), isFirm: true }
  }
  const byQuantities = compareAll(question, frame, clause)
  if (byQuantities?.outcome === 'falls-short') {
    return { ...take('denies', byQuantities.reason), isByFigure: true, isFirm: true }
  }
  if (clause.isNegated && !question.isNegated && !byPlaces) {
    return take('denies', 'the source says that it is not so')
  }
  if (question.asksOfRisk && !question.isNegated && !byPlaces) {
    return isRestricting(frame.fact.text)
      ? take('denies', 'the source restricts it')
      : take('silent', 'the source does not say that it may happen')
  }
  if (question.isNegated && !clause.isNegated && !byPlaces) {
    return take('silent', 'the source does not say that it is not so')
  }
  if (byQuantities?.outcome === 'unclear') {
    return take('limited', byQuantities.reason)
  }
  if (question.quantities.length > 0 && !byQuantities) {
    const asked = question.quantities.map((quantity) => quantity.text).join(', ')
    const reason = `the source gives no figure for the “${asked}” asked`
    const stance = VAGUE_FIGURE.test(frame.fact.text) ? 'limited' : 'silent'
    return { ...take(stance, reason), isFirm: true }
  }
  const limit = findLimit(question, frame, clause)
  if (limit) return take('limited', limit.reason)
  return take('supports', byPlaces?.reason ?? byQuantities?.reason ?? 'the source states it')
}

function stanceByKinds(question: QuestionFrame, frame: FactFrame): ReadStance | undefined {
  const compared = compareKinds(question, frame)
  if (!compared) return undefined
  if (compared.outcome === 'part') return take('limited', compared.reason)
  return take(compared.isExhaustive ? 'denies' : 'silent', compared.reason)
}

const STANCE_BY_PLACES = {
  fails: 'denies',
  depends: 'limited',
  elsewhere: 'silent',
} as const

/** "Periodically" and "without undue delay" answer a question for a figure, if weakly. */
const VAGUE_FIGURE =
  /\b(periodic(ally)?|regular(ly)?|routine(ly)?|ongoing|continuous(ly)?|frequent(ly)?|recurring|prompt(ly)?|timely|undue delay|as soon as|when appropriate|as (appropriate|needed)|windows?|from time to time|immediately)\b/i

function stanceByStatus(question: QuestionFrame, status: StatedStatus): ReadStance | undefined {
  switch (status.status) {
    case 'planned':
      return take('planned', `it is planned, not live (${status.evidence})`)
    case 'in-progress':
      return take('planned', `it is in progress, not finished (${status.evidence})`)
    case 'not-offered':
      return question.isNegated
        ? take('supports', `it is not offered (${status.evidence})`)
        : take('denies', `it is not offered (${status.evidence})`)
    case 'retired':
      return take('denies', `it was retired (${status.evidence})`)
    default:
      return undefined
  }
}

/** All figures of the question must be met; the worst comparison tells. */
function compareAll(
  question: QuestionFrame,
  frame: FactFrame,
  clause: Clause,
): QuantityComparison | undefined {
  const results = question.quantities.flatMap((asked) => {
    const meant = pickMeant(question, clause.text, clause.quantities)
    const result =
      compareQuantities(asked, meant) ??
      compareQuantities(asked, pickMeant(question, frame.fact.text, frame.quantities))
    return result ? [result] : []
  })
  return (
    results.find(({ outcome }) => outcome === 'falls-short') ??
    results.find(({ outcome }) => outcome === 'unclear') ??
    (results.length === question.quantities.length ? results[0] : undefined)
  )
}

function take(stance: Stance, reason: string): ReadStance {
  return { stance, reason, isByFigure: false, isFirm: false }
}

function vendorName(frame: FactFrame): string {
  const { subject } = frame.fact
  return subject.kind === 'vendor' && subject.name ? subject.name : 'a vendor'
}
