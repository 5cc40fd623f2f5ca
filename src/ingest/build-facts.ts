import type { Disclosure } from '../domain/disclosure.ts'
import { type Fact, factId, type Statement, type Verification } from '../domain/fact.ts'
import { topicsOfFact } from '../domain/topics/find-topics.ts'

/**
 * Ties the statements of a document to their source.
 *
 * The same text under the same titles is counted, so that each has an id of its own that doesn't
 * depend on what else the document says.
 *
 * @param verification - who vouches for all of them; null where a person has yet to.
 */
export function buildFacts(
  source: { readonly id: string; readonly name: string; readonly disclosure: Disclosure },
  statements: readonly Statement[],
  verification: Verification | null,
): readonly Fact[] {
  const seen = new Map<string, number>()
  return statements.map((statement, ordinal) => {
    const key = JSON.stringify([statement.headingPath, statement.text])
    const occurrence = seen.get(key) ?? 0
    seen.set(key, occurrence + 1)
    return {
      id: factId(source.id, statement, occurrence),
      sourceId: source.id,
      sourceName: source.name,
      ordinal,
      ...statement,
      topics: topicsOfFact(statement),
      verification,
      disclosure: source.disclosure,
      ownDisclosure: null,
      classified: null,
      retirement: null,
      mergedInto: null,
    }
  })
}
