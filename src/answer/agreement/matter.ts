import type { Fact } from '../../domain/fact.ts'
import { type ContentUnit, readContentUnits } from '../read/content-units.ts'
import { readFact } from '../read/fact-frame.ts'
import type { Quantity } from '../read/quantity.ts'

/** A fact read for what it is about and what it says of it, to be laid beside another. */
export interface Matter {
  readonly fact: Fact
  /** What the statement names, by key, its figures left out. */
  readonly units: ReadonlyMap<string, ContentUnit>
  /** The concepts among them, with all that are wider. */
  readonly concepts: ReadonlySet<string>
  /** What the title above it names. */
  readonly titleKeys: ReadonlySet<string>
  readonly quantities: readonly Quantity[]
  /** Whether its first clause denies; what a later one adds ("never in the background") is an aside. */
  readonly isNegated: boolean
  readonly places: ReadonlySet<string>
  readonly audience: string | undefined
  /** Words that tell one case from another: severities, plans, environments, limits. */
  readonly cases: ReadonlySet<string>
  /** Words for whom it speaks of; empty where it doesn't say. */
  readonly parties: ReadonlySet<string>
}

/** Grades and cases: statements of different ones say nothing of each other. */
const CASES =
  /\b(critical|high|medium|moderate|low|severe|major|minor|sev(?:erity)?[ -]?\d|P[0-4]|priority \d|tier \d|level \d|enterprise|business|professional|pro|standard|basic|free|premium|starter|team|other plans?|production|staging|(?:test|development)(?= (?:environments?|systems?|servers?|data)\b)|non-production|on-premises|self-hosted|cloud|internal|external|internet-facing|public|remote|privileged|administrators?|daily|weekly|monthly|full|incremental|first|second|third|primary|secondary|standby|mobile|desktop|email|e-mail|web|api|database|logs?|backups?|laptops?|servers?|new|existing|mfa|sms|dismiss(?:ed|als?)|terminat(?:ed|ions?))\b/gi

/** Facts don't change, and each change of another has all compared anew, so each is read once. */
const mattersByFact = new WeakMap<Fact, Matter>()

/** For whom or of whom something holds: two statements that both say so must say the same. */
const PARTIES =
  /\b(contractors?|suppliers?|vendors?|sub-?processors?|employees?|staff|customers?|hospitals?|regulators?|authorit(?:y|ies)|individuals?)\b/gi

/** Reads a fact for comparison with others. */
export function readMatter(fact: Fact): Matter {
  const known = mattersByFact.get(fact) ?? buildMatter(fact)
  mattersByFact.set(fact, known)
  return known
}

function buildMatter(fact: Fact): Matter {
  const frame = readFact(fact)
  const units = readContentUnits(fact.text).filter(
    (unit) => !frame.quantities.some(({ start, end }) => unit.start >= start && unit.end <= end),
  )
  const title = fact.headingPath.at(-1) ?? ''
  return {
    fact,
    units: new Map(units.map((unit) => [unit.key, unit])),
    concepts: frame.concepts,
    titleKeys: new Set(readContentUnits(title).map(({ key }) => key)),
    quantities: frame.quantities,
    isNegated: frame.clauses[0].isNegated,
    places: new Set(frame.places.map(({ id }) => id)),
    audience: frame.audience,
    cases: wordsOf(
      `${title}. ${withoutQuantities(fact.text, frame.quantities)}. ${fact.qualifiers.join('. ')}`,
      CASES,
    ),
    parties: wordsOf(fact.text, PARTIES),
  }
}

function wordsOf(text: string, pattern: RegExp): ReadonlySet<string> {
  return new Set([...text.matchAll(pattern)].map(([word]) => word.toLowerCase().replace(/s$/, '')))
}

function withoutQuantities(text: string, quantities: readonly Quantity[]): string {
  return quantities.reduce((rest, quantity) => rest.replace(quantity.text, ' '), text)
}
