import { type Concept, mustBeNamed } from '../../domain/concept.ts'
import { isDeniedByTitle } from '../../domain/denies-what-follows.ts'
import type { Fact } from '../../domain/fact.ts'
import { type ConceptMention, findConcepts, withBroader } from '../../domain/vocabulary.ts'
import { readAnsweredHeading } from './answered-heading.ts'
import { type Audience, statementAudience } from './audience.ts'
import { type NamingText, readStems } from './content-units.ts'
import { readPlaces } from './places.ts'
import { isNegated } from './polarity.ts'
import { type Quantity, readQuantities } from './quantity.ts'

/** A part of a statement that stands for itself: its own negation, limits and figures. */
export interface Clause extends NamingText {
  readonly text: string
  readonly isNegated: boolean
  readonly quantities: readonly Quantity[]
}

/** A fact read for what it states; the counterpart of `QuestionFrame`. */
export interface FactFrame extends NamingText {
  readonly fact: Fact
  /** The statement, with the question before it that a bare yes or no answers. */
  readonly told: string
  readonly clauses: readonly [Clause, ...Clause[]]
  /** What the titles above the fact name. */
  readonly heading: NamingText
  readonly quantities: readonly Quantity[]
  readonly places: readonly Concept[]
  readonly audience: Audience | undefined
  /** "all …", "every …": the words with what they count. */
  readonly universals: readonly string[]
}

/** Where one clause ends and the next begins: punctuation, or a comma before a word that turns. */
const CLAUSE_BREAK =
  /(?<=[.;!?])\s+|\s+[–—]\s+|\s+-\s+|\s*\((?=[^)]{12,}\))|,\s+(?:and\s+)?(?=(?:never|not|no|but|except|unless|without|while|although|though|pending|neither|nor)\b)|\s+(?=(?:but|whereas)\b)/i

/** Facts don't change and every question reads some of them, so each is read once. */
const framesByFact = new WeakMap<Fact, FactFrame>()

/** Reads a fact for what it states. */
export function readFact(fact: Fact): FactFrame {
  const known = framesByFact.get(fact)
  if (known) return known
  const frame = buildFrame(fact)
  framesByFact.set(fact, frame)
  return frame
}

function buildFrame(fact: Fact): FactFrame {
  const heading = fact.headingPath.join('. ')
  const answered = readAnsweredHeading(fact)
  const told = answered ? `${answered.asked}, ${fact.text}` : fact.text
  const parts = fact.text.split(CLAUSE_BREAK).filter((part) => /\p{L}/u.test(part))
  const isDenied = isDeniedByTitle(fact)
  const [first = fact.text, ...others] = parts
  const main = answered
    ? { ...readClause(`${answered.asked}, ${first}`, false), isNegated: answered.isNegated }
    : readClause(first, isDenied)
  return {
    fact,
    told,
    clauses: [main, ...others.map((part) => readClause(part, isDenied))],
    ...readNames(told),
    heading: readNames(heading),
    quantities: readQuantities(told),
    places: readPlaces(told),
    audience: statementAudience(`${fact.headingPath.at(-1) ?? ''}. ${fact.text}`),
    universals: readUniversals(told),
  }
}

/** Reads which units a text can name. */
export function readNames(text: string): NamingText {
  return { concepts: conceptIds(text), stems: readStems(text) }
}

/** @param isDenied - the lead-in above denies what stands under it: "We do not: sell data". */
function readClause(text: string, isDenied: boolean): Clause {
  return {
    text,
    isNegated: isNegated(text) !== isDenied,
    ...readNames(text),
    quantities: readQuantities(text),
  }
}

function conceptIds(text: string): ReadonlySet<string> {
  const own = findConcepts(text).filter((mention) => !isReaders(text, mention))
  return new Set(own.flatMap(({ concept }) => withBroader(concept.id)))
}

/** "Stream events to your own SIEM" speaks of the reader's, not of one that the company runs. */
function isReaders(text: string, { concept, start }: ConceptMention): boolean {
  return mustBeNamed(concept.kind) && /\byour (own )?([\w-]+ )?$/i.test(text.slice(0, start))
}

function readUniversals(text: string): readonly string[] {
  const pattern =
    /\b(?:all|every|each|any|always|exclusively|only|entire|whole|everyone|everybody|never|no)\b(?:\s+[\w-]+){0,3}/gi
  return (text.match(pattern) ?? []).map((words) => words.toLowerCase())
}
