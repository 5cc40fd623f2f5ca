import type { Concept } from './concept.ts'
import { CONCEPTS } from './vocabulary-data.ts'

/** One mention of a concept in a text; offsets in UTF-16 units, end exclusive. */
export interface ConceptMention {
  readonly concept: Concept
  readonly start: number
  readonly end: number
}

const conceptsById = new Map(CONCEPTS.map((concept) => [concept.id, concept]))
const { pattern, conceptsByForm, prefixes } = compileForms(CONCEPTS)

/**
 * Finds the concepts that a text names, in order, longest form first where forms overlap.
 *
 * @example findConcepts('2FA for staff').map((m) => m.concept.id) // ["multi-factor-authentication", …]
 */
export function findConcepts(text: string): readonly ConceptMention[] {
  const mentions: ConceptMention[] = []
  for (const match of foldText(text).matchAll(pattern)) {
    const form = match[0].replace(/[\s-]+/g, ' ')
    for (const concept of conceptsByForm.get(form) ?? conceptsOfPrefix(form)) {
      mentions.push({ concept, start: match.index, end: match.index + match[0].length })
    }
  }
  return mentions
}

/** The ids of a concept and of everything wider than it, itself first. */
export function withBroader(conceptId: string): readonly string[] {
  const seen = new Set<string>()
  const queue = [conceptId]
  for (let id = queue.shift(); id !== undefined; id = queue.shift()) {
    if (seen.has(id)) continue
    seen.add(id)
    queue.push(...(conceptsById.get(id)?.broader ?? []))
  }
  return [...seen]
}

/** Lower case with typographic quotes and dashes made plain; keeps every offset in place. */
function foldText(text: string): string {
  return text
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[‐‑‒–—]/g, '-')
    .replace(/[A-Z]/g, (letter) => letter.toLowerCase())
}

function conceptsOfPrefix(form: string): readonly Concept[] {
  return prefixes.find(([prefix]) => form.startsWith(prefix))?.[1] ?? []
}

function compileForms(concepts: readonly Concept[]) {
  const conceptsByForm = new Map<string, Concept[]>()
  const prefixMap = new Map<string, Concept[]>()
  for (const concept of concepts) {
    for (const form of concept.forms) {
      const isPrefix = form.endsWith('*')
      const key = (isPrefix ? form.slice(0, -1) : form).replace(/[\s-]+/g, ' ')
      const target = isPrefix ? prefixMap : conceptsByForm
      target.set(key, [...(target.get(key) ?? []), concept])
    }
  }
  const byLength = (a: string, b: string) => b.length - a.length
  const alternatives = [
    ...[...conceptsByForm.keys()].map((form) => ({ form, source: escapeForm(form) })),
    ...[...prefixMap.keys()].map((form) => ({ form, source: `${escapeForm(form)}[a-z]*` })),
  ]
    .sort((a, b) => byLength(a.form, b.form))
    .map(({ source }) => source)
  const prefixes = [...prefixMap.entries()].sort(([a], [b]) => byLength(a, b))
  return {
    pattern: new RegExp(`(?<![a-z0-9])(?:${alternatives.join('|')})(?![a-z0-9])`, 'g'),
    conceptsByForm,
    prefixes,
  }
}

function escapeForm(form: string): string {
  return form.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/ /g, '[\\s-]+')
}
