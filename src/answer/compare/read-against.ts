import type { RankedFact } from '../../retrieval/retriever.ts'
import type { Judgement } from '../judge/judge.ts'
import { isNamedIn, sumWeights } from '../read/content-units.ts'
import { type Clause, type FactFrame, readFact } from '../read/fact-frame.ts'
import type { QuestionFrame } from '../read/question-frame.ts'
import { type Coverage, measureCoverage } from './coverage.ts'
import { type ReadStance, readStance } from './read-stance.ts'
import { reconcileStance } from './reconcile-stance.ts'

/** A fact read against a question by itself. */
export interface Reading extends ReadStance {
  readonly ranked: RankedFact
  readonly frame: FactFrame
  readonly coverage: Coverage
  /** What the rules alone read, before the judge was heard. */
  readonly ruled: ReadStance['stance']
  /** How the judge reads it; null where it didn't. */
  readonly judgement: Judgement | null
  /** The fact is about a vendor where the question asks about the company. */
  readonly isVendorOnly: boolean
  /** Question and fact name different audiences: staff here, customers there. */
  readonly isOtherAudience: boolean
}

/** A reading beside those of the other facts found. */
export interface Assessment extends Reading {
  /** The chance that the fact answers the question, from 0 to 1. */
  readonly relevance: number
}

/** A clause that names more than this share of what the best one names has a say, too. */
const RIVAL_SHARE = 0.3

const TWO_SIDED: ReadStance = {
  stance: 'limited',
  reason: 'the source affirms one thing and denies another',
  isByFigure: false,
  isFirm: false,
}

/**
 * From this share of the question on, what the fact names is all but the question itself: words tell
 * more then than a small judge, which is unsure of plain answers.
 */
const PLAINLY_NAMED = 0.85

const LEFT_TO_OTHERS: ReadStance = {
  stance: 'denies',
  reason: 'the source leaves it to the customer',
  isByFigure: false,
  isFirm: true,
}

/** "Do you secure our laptops?" isn't affirmed by "Customers must secure their laptops". */
function isLeftToOthers(question: QuestionFrame, { fact }: FactFrame, read: ReadStance): boolean {
  return (
    question.form === 'yes-no' &&
    read.stance === 'supports' &&
    fact.subject.kind === 'customer' &&
    /\b(?:you|your|the (?:company|vendor|supplier|provider))\b/i.test(question.text)
  )
}

/** Reads a fact against a question: how much of it the fact covers, and what it says to it. */
export function readAgainst(
  question: QuestionFrame,
  ranked: RankedFact,
  judgement: Judgement | null,
): Reading {
  const frame = readFact(ranked.fact)
  const coverage = measureCoverage(question.units, frame, ranked.similarity)
  const clauses = weighClauses(question, frame)
  const clause = clauses[0]?.clause ?? frame.clauses[0]
  const isVendorOnly = !question.asksAboutVendors && isAboutVendor(question, frame, clause)
  const isOtherAudience =
    question.audience !== undefined &&
    frame.audience !== undefined &&
    question.audience !== frame.audience
  const read = readStance(question, frame, clause, isVendorOnly)
  const ruled = read.stance === 'supports' && isTwoSided(clauses) ? TWO_SIDED : read
  const isPlain = coverage.namedShare >= PLAINLY_NAMED
  const owned = isLeftToOthers(question, frame, ruled) ? LEFT_TO_OTHERS : ruled
  const isDecided = question.form === 'yes-no' && judgement !== null
  const stance = isDecided ? reconcileStance(owned, judgement, isPlain) : owned
  const heard = { ruled: owned.stance, judgement }
  return { ranked, frame, coverage, isVendorOnly, isOtherAudience, ...heard, ...stance }
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
  return sumWeights(question.units.filter((unit) => isNamedIn(unit, clause)))
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

/** "DDoS protection through a SOC 2 certified provider": the certificate is theirs, the control ours. */
const USED_BY_US = /\b(through|via|behind|using|we use|powered by) (an?|our|the)\b/i

function isAboutVendor(question: QuestionFrame, { fact }: FactFrame, clause: Clause): boolean {
  if (fact.subject.kind === 'vendor') {
    // "Never sent to Acme" stands in Acme's entry, and is a promise of the company's.
    return question.asksForCertificate || !(USED_BY_US.test(fact.text) || clause.isNegated)
  }
  if (!question.asksForCertificate || /\b(our own|ourselves)\b/i.test(clause.text)) return false
  if (HOLDER.test(clause.text)) return true
  const [, holder] = NAMED_HOLDER.exec(clause.text) ?? []
  if (holder === undefined || /^(We|Our|The|All|This)\b/.test(holder)) return false
  return !fact.headingPath.some((title) => title.includes(holder))
}
