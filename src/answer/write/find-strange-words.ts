import { stemmer } from 'stemmer'
import { mustBeNamed } from '../../domain/concept.ts'
import { findConcepts, withBroader } from '../../domain/vocabulary.ts'
import { type Quantity, readQuantities } from '../read/quantity.ts'
import type { OwnWords } from './own-words.ts'
import type { Stretch } from './written-text.ts'

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

/** Words of an answer that nothing cited supports, and why. */
export interface Finding extends Stretch {
  /** In words that go on from "it is refused:". */
  readonly reason: string
}

/**
 * Finds the words of weight that an answer has added and that no cited fact says: figures, quantities
 * with their units, absolute words, standards and products, proper names.
 *
 * @returns the gravest first, and one for the same words, the longest ("SOC 2", not its 2); each says where in the answer on one line it stands.
 */
export function findStrangeWords({ added, evidence }: OwnWords): readonly Finding[] {
  const findings = [
    ...findStrangeFigures(added, evidence),
    ...findStrangeQuantities(added, evidence),
    ...findStrangeAbsolutes(added, evidence),
    ...findStrangeConcepts(added, evidence),
    ...findStrangeNames(added, evidence),
  ]
  return findings.filter(
    (finding, index) =>
      !findings.some(
        (other, place) => isWithin(finding, other) && (place < index || !isWithin(other, finding)),
      ),
  )
}

function isWithin(a: Stretch, b: Stretch): boolean {
  return a.start >= b.start && a.end <= b.end
}

function findStrangeFigures(added: string, evidence: string): readonly Finding[] {
  const figures = new Set(evidence.match(FIGURES) ?? [])
  return findMatches(added, FIGURES)
    .filter(({ text }) => !figures.has(text))
    .map((match) => toFinding(match, `no cited fact states the figure ${match.text}`))
}

/** "30 days" of a source is no "30 hours", and "weekly" is a figure, too. */
function findStrangeQuantities(added: string, evidence: string): readonly Finding[] {
  const stated = new Set(readQuantities(evidence).flatMap(valuesOf))
  return readQuantities(added)
    .filter((quantity) => valuesOf(quantity).some((value) => !stated.has(value)))
    .map(({ text }) => {
      const words = text.trim()
      const start = Math.max(0, added.indexOf(words))
      return { start, end: start + words.length, reason: `no cited fact states “${words}”` }
    })
}

function valuesOf({ dimension, low, high }: Quantity): readonly string[] {
  const values = new Set([low, high].filter((value) => value > 0 && Number.isFinite(value)))
  // "Every 30 days" and "for 30 days" are told apart by the words around, not by the figure.
  const kind = dimension === 'interval' ? 'duration' : dimension
  return [...values].map((value) => `${kind} ${value}`)
}

function findStrangeAbsolutes(added: string, evidence: string): readonly Finding[] {
  const stated = evidence.toLowerCase()
  return findMatches(added, ABSOLUTE_WORDS)
    .filter(({ text }) => !new RegExp(`\\b${text.toLowerCase()}(?![\\w-])`).test(stated))
    .map((match) => toFinding(match, `no cited fact says “${match.text.toLowerCase()}”`))
}

function findStrangeConcepts(added: string, evidence: string): readonly Finding[] {
  const stated = conceptsOf(evidence)
  return findConcepts(added)
    .filter(
      ({ concept }) =>
        (mustBeNamed(concept.kind) || concept.kind === 'place') && !stated.has(concept.id),
    )
    .map(({ start, end }) => {
      return { start, end, reason: `no cited fact names “${added.slice(start, end)}”` }
    })
}

function findStrangeNames(added: string, evidence: string): readonly Finding[] {
  const words = stemsOf(evidence)
  const stated = conceptsOf(evidence)
  const known = findConcepts(added).filter(({ concept }) => stated.has(concept.id))
  const findings: Finding[] = []
  for (const { 0: token, index: start } of added.matchAll(TOKEN)) {
    const name = token.replace(/['’]s$|[.'’/+-]+$/u, '')
    const end = start + name.length
    if (!/\p{Lu}/u.test(name) || PLAIN_CAPITALS.has(name.toLowerCase())) continue
    if (known.some((mention) => start < mention.end && end > mention.start)) continue
    if (isStated(name, words)) continue
    if (opensSentence(added, name, start) && isPlainWord(name)) continue
    findings.push({ start, end, reason: `no cited fact names “${name}”` })
  }
  return findings
}

interface Match {
  readonly text: string
  readonly start: number
}

function findMatches(text: string, pattern: RegExp): readonly Match[] {
  return [...text.matchAll(pattern)].map(({ 0: match, index }) => ({ text: match, start: index }))
}

function toFinding({ text, start }: Match, reason: string): Finding {
  return { start, end: start + text.length, reason }
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
