import type { Concept } from './concept.ts'
import { buildFormTrie, type FormMatch, matchFormsAt } from './vocabulary/form-trie.ts'
import { splitWords, type Word } from './vocabulary/split-words.ts'
import { CONCEPTS } from './vocabulary-data.ts'

/** One mention of a concept in a text; offsets in UTF-16 units, end exclusive. */
export interface ConceptMention {
  readonly concept: Concept
  readonly start: number
  readonly end: number
}

/** In a text of more words than this without a small letter, capitals tell nothing. */
const MAX_CAPITAL_WORDS = 3

const conceptsById = new Map(CONCEPTS.map((concept) => [concept.id, concept]))
const formTrie = buildFormTrie(CONCEPTS)
const closures = new Map<string, readonly string[]>()

/**
 * Finds the concepts that a text names, in order of their first word.
 *
 * Mentions may overlap. One inside the words of another is left out, since the longer phrase is a
 * name of its own ("SOC 2" isn't a security operations centre) and tells by `broader` what else it
 * speaks of; across words that a form merely skips, only what the longer one implies is left out
 * ("encrypts customer data at rest" names encryption at rest and customer data).
 *
 * @example findConcepts('2FA for staff').map((m) => m.concept.id) // ["multi-factor-authentication", "employees"]
 */
export function findConcepts(text: string): readonly ConceptMention[] {
  const words = splitWords(text)
  const isCaseTelling = words.length <= MAX_CAPITAL_WORDS || /\p{Ll}/u.test(text)
  const matches = words.flatMap((word, first) =>
    isInsideName(word) ? [] : matchFormsAt(formTrie, words, first, isCaseTelling),
  )
  return keepOutermost(matches).map((match) => toMention(match, words))
}

/** The ids of a concept and of everything wider than it, itself first. */
export function withBroader(conceptId: string): readonly string[] {
  const known = closures.get(conceptId)
  if (known) return known
  const seen = new Set<string>()
  const queue = [conceptId]
  for (let id = queue.shift(); id !== undefined; id = queue.shift()) {
    if (seen.has(id)) continue
    seen.add(id)
    queue.push(...(conceptsById.get(id)?.broader ?? []))
  }
  const closure = [...seen]
  if (conceptsById.has(conceptId)) closures.set(conceptId, closure)
  return closure
}

/** Whether the word goes on from a dot or an at sign: `ai` in `acme.ai`, `2` in `1.2`. */
function isInsideName(word: Word): boolean {
  return (word.joint === '.' || word.joint === '@') && word.written === word.folded
}

/** Drops each match that lies within another one which speaks for it. */
function keepOutermost(matches: readonly FormMatch[]): readonly FormMatch[] {
  const ordered = [...matches].sort(compareOutermostFirst)
  const kept: FormMatch[] = []
  let open: FormMatch[] = []
  for (const match of ordered) {
    open = open.filter((other) => other.last >= match.first)
    if (open.some((other) => other.last >= match.last && speaksFor(other, match))) continue
    kept.push(match)
    open.push(match)
  }
  return kept
}

/** Of matches of the same words those without a gap come first, then the narrower concept. */
function compareOutermostFirst(a: FormMatch, b: FormMatch): number {
  return (
    a.first - b.first ||
    b.last - a.last ||
    Number(b.isContiguous) - Number(a.isContiguous) ||
    withBroader(b.concept.id).length - withBroader(a.concept.id).length
  )
}

function speaksFor(outer: FormMatch, inner: FormMatch): boolean {
  if (withBroader(outer.concept.id).includes(inner.concept.id)) return true
  const isLonger = outer.last - outer.first > inner.last - inner.first
  return outer.isContiguous && (isLonger || !inner.isContiguous)
}

function toMention({ concept, first, last }: FormMatch, words: readonly Word[]): ConceptMention {
  return { concept, start: words[first]?.start ?? 0, end: words[last]?.end ?? 0 }
}
