import { stemmer } from 'stemmer'
import { mustBeNamed } from '../../domain/concept.ts'
import { findConcepts, withBroader } from '../../domain/vocabulary.ts'
import { type Quantity, readQuantities } from '../read/quantity.ts'
import type { OwnWords } from './own-words.ts'

/** Words that promise more than a source may have said. */
const ABSOLUTE_WORDS =
  /\b(all|always|never|every|everything|everyone|everywhere|any|guarantee[ds]?|fully|entire(?:ly)?|complete(?:ly)?|exclusively|each|whole|100 ?%|no exceptions?|without exceptions?|at all times|under no circumstances|in all cases)(?![\w-])/gi
const FIGURES = /\d+(?:[.,]\d+)*/g
const TOKEN = /[\p{L}\p{N}][\p{L}\p{N}&.'’/+-]*/gu
const SENTENCE_START = /(?:^|[.?!:;)\]"“”•–—-])\s*$/

/** Capitals that open a sentence or that English asks for, and that name nobody. */
const PLAIN_CAPITALS = new Set(
  `i we our ours us you your yours they their it its this that these those there the a an yes no not
  partially partly planned currently today additionally furthermore moreover however although while
  where when if as at by for from in on of to with within under upon after before both only some
  customer customers company data access user users employee employees staff team teams system systems
  service services security see please such once during through per also and or but internet`.split(
    /\s+/,
  ),
)

/**
 * Finds a word of weight that an answer has added and that no cited fact says: a figure, a quantity
 * with its unit, an absolute word, a standard or product, a proper name.
 *
 * @returns what is wrong with it, in words; `undefined` when all of them are in the sources.
 */
export function findStrangeWord({ added, evidence }: OwnWords): string | undefined {
  return (
    findStrangeFigure(added, evidence) ??
    findStrangeQuantity(added, evidence) ??
    findStrangeAbsolute(added, evidence) ??
    findStrangeConcept(added, evidence) ??
    findStrangeName(added, evidence)
  )
}

function findStrangeFigure(added: string, evidence: string): string | undefined {
  const figures = new Set(evidence.match(FIGURES) ?? [])
  const figure = added.match(FIGURES)?.find((number) => !figures.has(number))
  return figure && `no cited fact states the figure ${figure}`
}

/** "30 days" of a source is no "30 hours", and "weekly" is a figure, too. */
function findStrangeQuantity(added: string, evidence: string): string | undefined {
  const stated = new Set(readQuantities(evidence).flatMap(valuesOf))
  const strange = readQuantities(added).find((quantity) =>
    valuesOf(quantity).some((value) => !stated.has(value)),
  )
  return strange && `no cited fact states “${strange.text.trim()}”`
}

function valuesOf({ dimension, low, high }: Quantity): readonly string[] {
  const values = new Set([low, high].filter((value) => value > 0 && Number.isFinite(value)))
  // "Every 30 days" and "for 30 days" are told apart by the words around, not by the figure.
  const kind = dimension === 'interval' ? 'duration' : dimension
  return [...values].map((value) => `${kind} ${value}`)
}

function findStrangeAbsolute(added: string, evidence: string): string | undefined {
  const stated = evidence.toLowerCase()
  const word = added
    .match(ABSOLUTE_WORDS)
    ?.map((match) => match.toLowerCase())
    .find((match) => !new RegExp(`\\b${match}(?![\\w-])`).test(stated))
  return word && `no cited fact says “${word}”`
}

function findStrangeConcept(added: string, evidence: string): string | undefined {
  const stated = conceptsOf(evidence)
  const strange = findConcepts(added).find(
    ({ concept }) =>
      (mustBeNamed(concept.kind) || concept.kind === 'place') && !stated.has(concept.id),
  )
  return strange && `no cited fact names “${added.slice(strange.start, strange.end)}”`
}

function findStrangeName(added: string, evidence: string): string | undefined {
  const words = stemsOf(evidence)
  const stated = conceptsOf(evidence)
  const known = findConcepts(added).filter(({ concept }) => stated.has(concept.id))
  for (const { 0: token, index } of added.matchAll(TOKEN)) {
    const name = token.replace(/['’]s$|[.'’/+-]+$/u, '')
    if (!/\p{Lu}/u.test(name) || PLAIN_CAPITALS.has(name.toLowerCase())) continue
    if (known.some(({ start, end }) => index < end && index + name.length > start)) continue
    if (isStated(name, words)) continue
    if (opensSentence(added, name, index) && isPlainWord(name)) continue
    return `no cited fact names “${name}”`
  }
  return undefined
}

function isStated(name: string, words: ReadonlySet<string>): boolean {
  return partsOf(name).every((part) => words.has(part))
}

function opensSentence(text: string, name: string, index: number): boolean {
  return /^\p{Lu}[\p{Ll}'’-]+$/u.test(name) && SENTENCE_START.test(text.slice(0, index))
}

/** A first word that can't be a name: an adverb, a participle, or a notion of the field. */
function isPlainWord(word: string): boolean {
  return (
    /(?:ly|ing|ed|tion|tions|ment|ments|ity|ies|ance|ence|ness|als?|ups?|s)$/.test(word) ||
    findConcepts(word).length > 0
  )
}

function conceptsOf(text: string): ReadonlySet<string> {
  return new Set(findConcepts(text).flatMap(({ concept }) => withBroader(concept.id)))
}

function stemsOf(text: string): ReadonlySet<string> {
  return new Set(partsOf(text))
}

function partsOf(text: string): readonly string[] {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).map((part) => stemmer(part))
}
