import type { Fact } from '../domain/fact.ts'
import { findConcepts } from '../domain/vocabulary.ts'

/** How many of the titles above a statement are embedded with it, the nearest ones. */
const TITLES = 1

/**
 * What stands for a fact before the embedding model: its statement, under the nearest title, which
 * says what it is about where it doesn't itself ("Yes, for all plans"), and with the names of the
 * concepts in it, since a small model doesn't know every abbreviation of the field.
 *
 * @example embeddingText({ headingPath: ['Access'], text: 'Staff log in with 2FA.' })
 * // "Access: Staff log in with 2FA. (multi-factor authentication)"
 */
export function embeddingText(fact: Pick<Fact, 'headingPath' | 'text'>): string {
  const text = [...fact.headingPath.slice(-TITLES), fact.text].join(': ')
  const labels = new Set(findConcepts(text).map(({ concept }) => concept.label))
  return labels.size === 0 ? text : `${text} (${[...labels].join(', ')})`
}
