import type { Concept } from '../../domain/concept.ts'
import type { Question } from '../../domain/questionnaire.ts'
import { asksOfRisk } from './asked-risk.ts'
import { type Audience, questionAudience } from './audience.ts'
import { type ContentUnit, isTelling, readContentUnits } from './content-units.ts'
import { findFormality, withoutFormality } from './formality.ts'
import { readPlaces } from './places.ts'
import { isNegated } from './polarity.ts'
import { type Dimension, type Quantity, readQuantities } from './quantity.ts'
import { splitQuestion } from './question-text.ts'
import { readWanted, type WantedValue, withoutWanted } from './wanted-value.ts'

/** What kind of sentence answers: a decision, a stated value, or one of the options named. */
export type QuestionForm = 'yes-no' | 'open' | 'alternative' | 'topic'

/** A question read for what it asks; the counterpart of `FactFrame`. */
export interface QuestionFrame {
  readonly text: string
  readonly form: QuestionForm
  readonly wants: WantedValue
  readonly units: readonly ContentUnit[]
  /** Keys of units that the question names in one breath ("static and dynamic analysis"). */
  readonly coordinated: ReadonlySet<string>
  /** The kind of value that "If yes, how often?" or "Please list …" asks to be added. */
  readonly followUpWants: WantedValue
  readonly isNegated: boolean
  /** It asks whether something unwanted may happen. */
  readonly asksOfRisk: boolean
  /** Words such as "all" or "without exception" that a single stated case doesn't satisfy. */
  readonly universal: string | null
  /** "Established, documented, approved …", as it stands; it asks for more than the control. */
  readonly formality: string | null
  readonly quantities: readonly Quantity[]
  readonly places: readonly Concept[]
  readonly audience: Audience | undefined
  /** It asks about vendors, hosting or premises, so that a vendor's fact may answer it. */
  readonly asksAboutVendors: boolean
  /** It asks for a certificate, report or attestation of the company's own. */
  readonly asksForCertificate: boolean
}

const AUXILIARY =
  /^(is|are|was|were|do|does|did|has|have|had|can|could|will|would|may|might|must|should|shall|isn't|aren't|don't|doesn't)\b/i
const OPEN_LEAD =
  /^(what|which|who|whom|whose|where|when|why|how|describe|explain|list|provide|state|detail|outline|specify|share|give|name|identify|summari[sz]e|indicate|tell|to (what|which|whom)|(on|in|with|by|under|from|to|at) whose|on (what|which)|in (what|which)|by (what|when|which)|from (what|which)|at (what|which)|for how|under (what|which)|through (what|which)|with (what|which|whom)|within (what|which|how))\b/i
const CONFIRM =
  /^(please )?(confirm|verify|state|indicate|describe|specify)\b.{0,20}\b(that|whether|if)\b/i

/** Quantities that name no topic of their own, as "AES-256" does; they are compared, not looked for. */
const PERIODS: ReadonlySet<Dimension> = new Set(['duration', 'interval', 'percent', 'money'])

const UNIVERSAL =
  /\b(all|every|each|everyone|everybody|everything|entire(ly)?|always|exclusively|only|without exceptions?|literally|in all cases|at all times|100 ?%|fully|whole|regardless|whatever|whichever|whatsoever|no matter|guarantee(d|s)?|never|under no circumstances|any and all|any (?=(customers?|subscribers?|users?|tenants?|plans?|tiers?|employees?|staff)\b)|sole(ly)?)\b/i

const VENDOR_TALK =
  /\b(vendors?|suppliers?|sub-?processors?|subcontractors?|third[- ]part(y|ies)('s)?|providers?|partners?|hosting|hosted|data ?cent(er|re)s?|facilit(y|ies)|premises|physical|infrastructure|cloud|platform|servers?)\b/i
const OWN_TALK = /\b(your (own|company('s)?|organi[sz]ation('s)?)|yourself|yourselves)\b/i
/** A certificate of the hosting provider is asked for by name, not by the word "hosting". */
const VENDORS_NAMED =
  /\b(vendors?|suppliers?|sub-?processors?|subcontractors?|third[- ]part(y|ies)('s)?|providers?|data ?cent(er|re)s?|cloud platforms?|hosting compan(y|ies)|outside systems?|systems? (that )?you (rely|depend) on)\b/i
const CERTIFICATE =
  /\b(certifi(ed|cation|cate)s?|attest(ed|ation)s?|accredit(ed|ation)s?|complian(t|ce)|audited|reports?|soc ?[123]|iso(\/iec)? ?\d{4,5}|pci|hitrust|fedramp|assessed|authori[sz]ed)\b/i

/**
 * Reads a question for what it asks. Ids, asides and list markers before it are passed over.
 *
 * @param root - the question that it follows, whose topic it shares.
 */
export function readQuestion(
  question: Pick<Question, 'text' | 'section' | 'allowed'>,
  root?: Pick<Question, 'text' | 'section'>,
): QuestionFrame {
  const { main: core, followUp } = splitQuestion(question.text)
  const form = readForm(core, question.allowed)
  const asksForCertificate = CERTIFICATE.test(core)
  const quantities = readQuantities(core).map((quantity) => asAsked(core, quantity))
  const topical = withoutPeriods(core, quantities)
  return {
    text: core,
    form,
    wants: form === 'open' ? readWanted(core) : null,
    units: withRootsUnits(
      readUnits(form === 'open' ? withoutWanted(topical) : topical, question.section),
      root,
    ),
    coordinated: readCoordinated(core),
    followUpWants: followUp === null ? null : readWanted(followUp),
    isNegated: form !== 'open' && isNegated(mainClause(core)),
    asksOfRisk: form !== 'open' && asksOfRisk(core),
    universal: readUniversal(topical),
    formality: findFormality(core),
    quantities,
    places: readPlaces(core),
    audience: questionAudience(core),
    asksAboutVendors:
      (asksForCertificate ? VENDORS_NAMED : VENDOR_TALK).test(core) && !OWN_TALK.test(core),
    asksForCertificate,
  }
}

function readForm(core: string, allowed: readonly string[] | null): QuestionForm {
  if (isAlternative(core)) return 'alternative'
  if (AUXILIARY.test(core) || CONFIRM.test(core)) return 'yes-no'
  if (OPEN_LEAD.test(core)) return 'open'
  if (/[,;:]\s*(is|are|do|does|has|have|can|will|did)\b[^?]*\?/i.test(core)) return 'yes-no'
  if (/\b(what|which|how|who|where|when)\b[^?]*\?$/i.test(core)) return 'open'
  if (allowed?.some((value) => /^(yes|no)\b/i.test(value.trim()))) return 'yes-no'
  if (/\?$/.test(core)) return 'yes-no'
  if (core.split(' ').length > 9) return 'yes-no'
  return readWanted(core) === null ? 'topic' : 'open'
}

/** "A controller or a processor?", "you, the provider or the customer?": one of these is the answer. */
function isAlternative(core: string): boolean {
  if (/\b(you|us|we), [\w ,]+ or [\w ]+\?$/i.test(core)) return true
  if (/^(is|are) (you|the [\w ]+|it|this|your [\w ]+) (an? )[\w-]+( [\w-]+)? or (an? )/i.test(core))
    return true
  return AUXILIARY.test(core) && /,? or (are|is|do|does) /i.test(core)
}

/** "Thirty days' notice": of such the more the better. */
const NOTICE =
  /^['’]?s?,? (?:\w+ )?(?:(?:of |in )?advance|notice|warning|beforehand|prior|ahead|before)\b/i

/** "Kept for seven years?" asks for seven years at least; as a statement it gives the figure. */
function asAsked(core: string, quantity: Quantity): Quantity {
  const isRetention = /\bfor( a (period|minimum|total))?( of)?\s*$/i.test(
    core.slice(0, quantity.start),
  )
  const isNotice = NOTICE.test(core.slice(quantity.end))
  if (quantity.dimension !== 'duration' || (quantity.bound !== 'exact' && !isNotice))
    return quantity
  if (!isRetention && !isNotice) return quantity
  return {
    ...quantity,
    low: quantity.low || quantity.high,
    high: Number.POSITIVE_INFINITY,
    bound: 'at-least',
  }
}

function withoutPeriods(core: string, quantities: readonly Quantity[]): string {
  const periods = quantities.filter(({ dimension }) => PERIODS.has(dimension))
  return periods.reduce((text, period) => text.replace(period.text, ' '), core)
}

/** "Are the policies reviewed annually?" means those of its section, so the section is read along. */
function readUnits(topical: string, section: string | null): readonly ContentUnit[] {
  const text = withoutFormality(topical)
  const units = readContentUnits(text).map((unit) => asAskers(text, unit))
  if (section === null || units.some(isTelling)) return units
  return readContentUnits(`${section}: ${text}`)
}

/** Specific things that only "and", "or" or a comma parts; each is a part of the question. */
function readCoordinated(core: string): ReadonlySet<string> {
  const specific = readContentUnits(core)
    .filter(({ kind }) => isSpecificKind(kind))
    .sort((a, b) => a.start - b.start)
  const keys = new Set<string>()
  for (const [index, unit] of specific.entries()) {
    const next = specific[index + 1]
    if (next && COORDINATION.test(core.slice(unit.end, next.start)))
      keys.add(unit.key).add(next.key)
  }
  return keys
}

const COORDINATION =
  /^[)\s]*(?:[\w-]+ ){0,2}(?:,|\/|&|and|or|as well as|,? and)\s*(?:[(\w-]+ ?){0,2}\(?$/i

function withRootsUnits(
  own: readonly ContentUnit[],
  root: Pick<Question, 'text' | 'section'> | undefined,
): readonly ContentUnit[] {
  if (!root) return own
  const units = new Map(
    readUnits(splitQuestion(root.text).main, root.section).map((unit) => [unit.key, unit]),
  )
  for (const unit of own) units.set(unit.key, unit)
  return [...units.values()]
}

/** "Tools such as Zoom or Slack" need no Zoom; "the register that Article 30 GDPR asks for" no GDPR. */
const EXAMPLE_LEAD =
  /(?:\b(?:such as|like|for example|for instance)|\be\.?g\.?|\barticles? \d+(?:\(\d+\))?(?: of the)?),?\s+(?:[\w.-]+(?:,| or| and|, or)\s+){0,3}$/i

function isSpecificKind(kind: ContentUnit['kind']): boolean {
  return kind === 'name' || kind === 'standard' || kind === 'technology'
}

/** "Can you feed our own SIEM?" asks for no SIEM of the company's, so that none need be named. */
function asAskers(text: string, unit: ContentUnit): ContentUnit {
  const before = text.slice(0, unit.start)
  const isOurs = /\b(our|my)( own)?( [\w-]+)?\s+$/i.test(before)
  const isExample = EXAMPLE_LEAD.test(before)
  if (isOurs && unit.kind === 'technology') return { ...unit, kind: 'word', weight: 1 }
  return isExample && isSpecificKind(unit.kind) ? { ...unit, kind: 'word', weight: 0.5 } : unit
}

function readUniversal(core: string): string | null {
  const match = UNIVERSAL.exec(core.replace(/\bnot only\b/gi, ''))
  return match ? match[0].toLowerCase() : null
}

/** Up to the first question mark or the first clause that only tells a condition. */
function mainClause(core: string): string {
  return (
    core.split(/\?|,\s*(?:if|unless|when|where|except)\b|\((?:e\.g|i\.e|for example)/i)[0] ?? core
  )
}
