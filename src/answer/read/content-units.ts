import { stemmer } from 'stemmer'
import { type Concept, type ConceptKind, mustBeNamed } from '../../domain/concept.ts'
import { type ConceptMention, findConcepts, withBroader } from '../../domain/vocabulary.ts'

/** One thing that a text speaks of: a concept of the field, a proper name, or a plain word. */
export interface ContentUnit {
  /** `concept:…`, `name:…` or `word:` and its stem; equal keys mean the same thing. */
  readonly key: string
  /** As a person would say it. */
  readonly label: string
  readonly kind: ConceptKind | 'name' | 'word'
  /** How much of the text's meaning it carries, relative to a plain word of 1. */
  readonly weight: number
  readonly start: number
  readonly end: number
  /** Null for names and words. */
  readonly conceptId: string | null
  /** The stem of a name or word; null for concepts. */
  readonly stem: string | null
}

/** A text as far as it can name units: its concepts, with all that are wider, and its stems. */
export interface NamingText {
  readonly concepts: ReadonlySet<string>
  readonly stems: ReadonlySet<string>
}

/** Whether a text names what the unit names: the same concept or a narrower one, the same word. */
export function isNamedIn(unit: ContentUnit, { concepts, stems }: NamingText): boolean {
  if (unit.conceptId !== null) return concepts.has(unit.conceptId)
  return unit.stem !== null && stems.has(unit.stem)
}

/** Set by hand: a proper name outweighs any wording, a wording of the field outweighs a word. */
const WEIGHTS: Record<ContentUnit['kind'], number> = {
  standard: 3,
  technology: 2.5,
  arrangement: 2.5,
  name: 2.5,
  control: 2,
  topic: 1.5,
  place: 1.5,
  party: 0.6,
  word: 1,
}

/** Concepts that every control shares, so that naming them names no topic. */
const GENERIC_CONCEPTS = new Set([
  'policy-review',
  'periodic-review',
  'policy',
  'service-description',
])

/** What controls are applied to; a source seldom repeats it ("Backups are encrypted with AES-256"). */
const OBJECT_CONCEPTS = new Set(['customer-data', 'data', 'source-code', 'production-environment'])
const OBJECT_WEIGHT = 0.7

/** Verbs and nouns that every question and policy has; they tell nothing apart. */
const EMPTY_WORDS = new Set(
  `a about above across after against all also an and any anyone anybody anything are as at available
  be been being before below between both but by can cannot could current currently did do does done
  during each either else ensure ensured establish established etc ever every existing exist exists
  explain far following for from further give given had has have having how however if implement
  implemented in include included includes including indicate instead into is it its itself kind kinds
  list made maintain maintained make may maybe me might more most must my name need needed never no nor
  not now of off offer offered offering offerings on once one only onto or organisation organization
  organizations other our ours out over own part particular people perform performed performing place
  please possible product products provide provided provider provides providing put s same service
  services shall share shared should so software solution solutions some state state such supplied
  supplier support supported supports sure system systems t take taken that the their theirs them then
  there these they this those through throughout to today tell under until up upon us use used user users
  uses using vendor via want was way ways we well were what when where whether which while who whom whose
  why will with within without would yes yet you your yours company companies business applicable
  associated appropriate relevant related respective regarding aspect describe detail details outline
  specify identify answer question confirm conduct conducted carry carried operate operated run running
  keep keeps kept hold held get able allow allowed let lets enable enabled based various different type
  types number many much long often least minimum maximum per regularly regular formal formally process
  processes procedure procedures measure measures technical application applications platform
  world capability functionality feature features personally literally exception
  regardless always guarantee guaranteed exactly simply actually according accordance
  manner requirement requirements provision provisions defined evaluated industry best practice
  practices information organizational organizationally developed managed ensuring necessary csp csps
  csc cscs than later earlier sooner data
  deploy deployed install installed appoint appointed adopt adopted designate designated individual front
  security secure new`
    .split(/\s+/)
    .map((word) => stemmer(word)),
)

const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’+]*/gu

/**
 * Splits a text into what it speaks of. Concepts come first; words inside a concept's mention are
 * not counted again, and a concept that a narrower one in the text implies is left out
 * ("encryption" beside "TLS").
 */
export function readContentUnits(text: string): readonly ContentUnit[] {
  const mentions = findConcepts(text)
  const units = new Map<string, ContentUnit>()
  const implied = new Set(mentions.flatMap(({ concept }) => withBroader(concept.id).slice(1)))
  for (const { concept, start, end } of mentions.filter(
    (mention) => !isWithin(mention, mentions),
  )) {
    if (implied.has(concept.id) || units.has(`concept:${concept.id}`)) continue
    units.set(`concept:${concept.id}`, conceptUnit(concept, start, end))
  }
  const isTitleCase = hasTitleCase(text)
  for (const match of text.matchAll(WORD)) {
    const start = match.index
    const end = start + match[0].length
    if (mentions.some((mention) => start < mention.end && end > mention.start)) continue
    const unit = wordUnit(text, match[0], start, isTitleCase)
    if (unit && !units.has(unit.key)) units.set(unit.key, unit)
  }
  return [...units.values()]
}

/** The weight of units together. */
export function sumWeights(units: readonly ContentUnit[]): number {
  return units.reduce((sum, unit) => sum + unit.weight, 0)
}

/** Whether a unit tells what a question is about; "policies" and "review" alone do not. */
export function isTelling(unit: ContentUnit): boolean {
  return unit.kind !== 'party' && !(unit.conceptId && GENERIC_CONCEPTS.has(unit.conceptId))
}

/** The stems of all words of a text that mean something, concept mentions included. */
export function readStems(text: string): ReadonlySet<string> {
  const stems = new Set<string>()
  for (const [word] of text.matchAll(WORD)) {
    for (const part of word.split(/['’]/)) stems.add(stemmer(part.toLowerCase()))
  }
  return stems
}

/** Inside a longer mention, neither a proper name nor narrower: the longer one speaks for it. */
function isWithin(mention: ConceptMention, mentions: readonly ConceptMention[]): boolean {
  if (mustBeNamed(mention.concept.kind)) return false
  const length = mention.end - mention.start
  const wider = withBroader(mention.concept.id)
  return mentions.some(
    ({ concept, start, end }) =>
      start <= mention.start &&
      end >= mention.end &&
      end - start > length &&
      !wider.includes(concept.id),
  )
}

function conceptUnit(concept: Concept, start: number, end: number): ContentUnit {
  return {
    key: `concept:${concept.id}`,
    label: concept.label,
    kind: concept.kind,
    weight: OBJECT_CONCEPTS.has(concept.id) ? OBJECT_WEIGHT : WEIGHTS[concept.kind],
    start,
    end,
    conceptId: concept.id,
    stem: null,
  }
}

function wordUnit(
  text: string,
  word: string,
  start: number,
  isTitleCase: boolean,
): ContentUnit | undefined {
  const plain = word.replace(/['’]s?$/, '')
  const stem = stemmer(plain.toLowerCase())
  if (EMPTY_WORDS.has(stem) || plain.length < 2 || /^\d+$/.test(plain)) return undefined
  const isName = isProperName(text, plain, start, isTitleCase)
  return {
    key: `${isName ? 'name' : 'word'}:${stem}`,
    label: plain,
    kind: isName ? 'name' : 'word',
    weight: isName ? WEIGHTS.name : WEIGHTS.word,
    start,
    end: start + word.length,
    conceptId: null,
    stem,
  }
}

/** Capitals that English gives to plain words. */
const CALENDAR =
  /^((mon|tues|wednes|thurs|fri|satur|sun)days?|january|february|march|april|june|july|august|september|october|november|december|christmas|easter|english|internet|web)$/i

/** Abbreviations that every text has, so that they name nothing. */
const PLAIN_ABBREVIATIONS =
  /^(IT|ID|IDs|URL|URLs|HTTP|PC|PCs|OS|UI|FAQ|PDF|CSV|CEO|HR|OK|IP|LAN|UTC)$/

/** An abbreviation, or a capital letter that no sentence start or title explains. */
function isProperName(text: string, word: string, start: number, isTitleCase: boolean): boolean {
  if (PLAIN_ABBREVIATIONS.test(word)) return false
  if (/^(?=.*[A-Z].*[A-Z0-9])[A-Z0-9]+s?$/.test(word)) return word.length <= 6 || !isTitleCase
  if (/^[a-z]+[A-Z]/.test(word) || /^[A-Z][a-z]+[A-Z]/.test(word)) return true
  if (!/^[A-Z]/.test(word) || isTitleCase || CALENDAR.test(word)) return false
  return !/(^|[.?!:;)\]\n"“•–—-])\s*$/.test(text.slice(0, start))
}

function hasTitleCase(text: string): boolean {
  const words = text.match(/[A-Za-z][a-z]{3,}/g) ?? []
  const capitals = words.filter((word) => /^[A-Z]/.test(word))
  return words.length > 1 && capitals.length / words.length > 0.5
}
