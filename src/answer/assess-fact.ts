import type { RankedFact } from '../retrieval/retriever.ts'
import { readClauseStatus, type StatedStatus } from './clause-status.ts'
import { comparePlaces } from './compare-places.ts'
import { compareQuantities, type QuantityComparison } from './compare-quantities.ts'
import { isNamedIn } from './content-units.ts'
import { type Coverage, measureCoverage } from './coverage.ts'
import { type Clause, type FactFrame, readFact } from './fact-frame.ts'
import { findLimit, type Limit } from './limits.ts'
import type { QuestionFrame } from './question-frame.ts'

/** What a fact says to a question, if it speaks to it at all. */
export type Stance = 'supports' | 'denies' | 'planned' | 'limited' | 'states'

/** A fact read against a question. */
export interface Assessment {
  readonly ranked: RankedFact
  readonly frame: FactFrame
  readonly coverage: Coverage
  /** The clause of the fact that speaks most to the question. */
  readonly clause: Clause
  readonly stance: Stance
  /** Why this stance, in words that end a sentence about the source. */
  readonly reason: string
  readonly limit: Limit | undefined
  /** The fact is about a vendor where the question asks about the company. */
  readonly isVendorOnly: boolean
  /** Question and fact name different audiences: staff here, customers there. */
  readonly isOtherAudience: boolean
}

/** A clause that names more than this share of what the best one names has a say, too. */
const RIVAL_SHARE = 0.6

/** Reads a fact against a question: how much of it the fact covers, and what it says to it. */
export function assessFact(question: QuestionFrame, ranked: RankedFact): Assessment {
  const frame = readFact(ranked.fact)
  const coverage = measureCoverage(question.units, frame, ranked.similarity)
  const clauses = weighClauses(question, frame)
  const clause = clauses[0]?.clause ?? frame.clauses[0]
  const isVendorOnly = !question.asksAboutVendors && isAboutVendor(question, frame, clause)
  const isOtherAudience =
    question.audience !== undefined &&
    frame.audience !== undefined &&
    question.audience !== frame.audience
  const limit = findLimit(question, frame, clause)
  const base = { ranked, frame, coverage, clause, limit, isVendorOnly, isOtherAudience }
  const stance = readStance(question, frame, clause, limit, isVendorOnly)
  if (stance.stance === 'supports' && isTwoSided(clauses)) {
    return { ...base, stance: 'limited', reason: 'the source affirms one thing and denies another' }
  }
  return { ...base, ...stance }
}

function readStance(
  question: QuestionFrame,
  frame: FactFrame,
  clause: Clause,
  limit: Limit | undefined,
  isVendorOnly: boolean,
): Pick<Assessment, 'stance' | 'reason'> {
  const status = readClauseStatus(frame, clause)
  const byStatus = stanceByStatus(question, status)
  if (byStatus) return byStatus
  if (question.form === 'open' || question.form === 'alternative') {
    return { stance: 'states', reason: 'the source states it' }
  }
  if (isVendorOnly) {
    return { stance: 'limited', reason: `${vendorName(frame)} holds it, not the company itself` }
  }
  const byPlaces = comparePlaces(question, frame)
  if (byPlaces) {
    return { stance: byPlaces.meets ? 'supports' : 'denies', reason: byPlaces.reason }
  }
  const byQuantities = compareAll(question, frame, clause)
  if (byQuantities?.outcome === 'falls-short') {
    return { stance: 'denies', reason: byQuantities.reason }
  }
  if (clause.isNegated !== question.isNegated) {
    return { stance: 'denies', reason: 'the source says that it is not so' }
  }
  if (byQuantities?.outcome === 'unclear') {
    return { stance: 'limited', reason: byQuantities.reason }
  }
  if (question.quantities.length > 0 && !byQuantities) {
    const asked = question.quantities.map((quantity) => quantity.text).join(', ')
    return { stance: 'limited', reason: `the source gives no figure for the “${asked}” asked` }
  }
  if (limit) return { stance: 'limited', reason: limit.reason }
  return { stance: 'supports', reason: byQuantities?.reason ?? 'the source states it' }
}

function stanceByStatus(
  question: QuestionFrame,
  status: StatedStatus,
): Pick<Assessment, 'stance' | 'reason'> | undefined {
  switch (status.status) {
    case 'planned':
      return { stance: 'planned', reason: `it is planned, not live (${status.evidence})` }
    case 'in-progress':
      return { stance: 'planned', reason: `it is in progress, not finished (${status.evidence})` }
    case 'not-offered':
      return question.isNegated
        ? { stance: 'supports', reason: `it is not offered (${status.evidence})` }
        : { stance: 'denies', reason: `it is not offered (${status.evidence})` }
    case 'retired':
      return { stance: 'denies', reason: `it was retired (${status.evidence})` }
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
    const result =
      compareQuantities(asked, clause.quantities) ?? compareQuantities(asked, frame.quantities)
    return result ? [result] : []
  })
  return (
    results.find(({ outcome }) => outcome === 'falls-short') ??
    results.find(({ outcome }) => outcome === 'unclear') ??
    (results.length === question.quantities.length ? results[0] : undefined)
  )
}

/** How much of what the question names each clause names, most first; the first of equals first. */
function weighClauses(question: QuestionFrame, frame: FactFrame): readonly WeighedClause[] {
  return frame.clauses
    .map((clause) => ({ clause, weight: namedWeight(question, clause) }))
    .sort((a, b) => b.weight - a.weight)
}

interface WeighedClause {
  readonly clause: Clause
  readonly weight: number
}

function namedWeight(question: QuestionFrame, clause: Clause): number {
  const named = question.units.filter((unit) => isNamedIn(unit, clause))
  return named.reduce((sum, unit) => sum + unit.weight, 0)
}

/** Another clause that names nearly as much and says the opposite: then a person has to read it. */
function isTwoSided([best, ...others]: readonly WeighedClause[]): boolean {
  return others.some(
    ({ clause, weight }) =>
      best !== undefined &&
      clause.isNegated !== best.clause.isNegated &&
      weight > best.weight * RIVAL_SHARE,
  )
}

/** "Acme, which hosts our servers, holds …": who holds a certificate stands before it. */
const HOLDER =
  /\b(vendors?|providers?|hosts?|hosting|data ?cent(er|re)s?|suppliers?|platform|facilit(y|ies)|infrastructure|sub-?processors?|systems? we (use|depend on|rely on))\b/i

/** "Acme holds ISO 27001": a name that no title of the document bears is somebody else's. */
const NAMED_HOLDER =
  /^(?:both )?((?:[A-Z][\w&.-]*)(?: (?:and |& )?[A-Z][\w&.-]*)*)(?:,[^,]*,)? (?:holds?|maintains?|(?:is|are) (?:\w+ )?(?:certified|compliant|attested|audited))\b/

function isAboutVendor(question: QuestionFrame, { fact }: FactFrame, clause: Clause): boolean {
  if (fact.subject.kind === 'vendor') return true
  if (!question.asksForCertificate || /\b(our own|ourselves)\b/i.test(clause.text)) return false
  if (HOLDER.test(clause.text)) return true
  const [, holder] = NAMED_HOLDER.exec(clause.text) ?? []
  if (holder === undefined || /^(We|Our|The|All|This)\b/.test(holder)) return false
  return !fact.headingPath.some((title) => title.includes(holder))
}

function vendorName(frame: FactFrame): string {
  const { subject } = frame.fact
  return subject.kind === 'vendor' && subject.name ? subject.name : 'a vendor'
}
