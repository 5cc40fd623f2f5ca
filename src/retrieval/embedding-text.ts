import type { Fact } from '../domain/fact.ts'

/** The titles nearest to a statement that are embedded with it; see benchmark/eval-retrieval.ts. */
const TITLES = 1

/**
 * What stands for a fact before the embedding model: its statement under the nearest titles, which
 * say what the statement is about where it doesn't say so itself ("Yes, for all plans").
 */
export function embeddingText(fact: Pick<Fact, 'headingPath' | 'text'>): string {
  return [...fact.headingPath.slice(-TITLES), fact.text].join(': ')
}
