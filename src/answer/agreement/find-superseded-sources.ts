import type { Fact } from '../../domain/fact.ts'
import type { SourceStanding } from './effective-day.ts'

const SUPERSEDES =
  /\b(?:supersedes|supersede|superseding|replaces|replacing|takes the place of|in place of)\b(?<named>[^.;]*)/i

/**
 * Finds documents that another one says it takes the place of ("This policy supersedes the Security
 * Whitepaper of 2024"). The document is known by its title or its file's name, of which every word
 * must be named.
 *
 * @returns by the id of the source that gives way, the statement that says so.
 */
export function findSupersededSources(
  facts: readonly Fact[],
  sources: readonly SourceStanding[],
): ReadonlyMap<string, Fact> {
  const superseded = new Map<string, Fact>()
  for (const fact of facts) {
    const named = SUPERSEDES.exec(fact.text)?.groups?.['named']
    if (named === undefined || fact.subject.kind !== 'company') continue
    const words = new Set(wordsOf(named))
    for (const source of sources) {
      if (source.id === fact.sourceId || superseded.has(source.id)) continue
      if (namesOf(source).some((name) => name.length >= 2 && name.every((w) => words.has(w)))) {
        superseded.set(source.id, fact)
      }
    }
  }
  return superseded
}

function namesOf({ name, title }: SourceStanding): readonly (readonly string[])[] {
  const stem = name.replace(/^.*\//, '').replace(/\.\w+$/, '')
  return [wordsOf(stem), ...(title === null ? [] : [wordsOf(title)])]
}

function wordsOf(text: string): readonly string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  return words.filter((word) => !/^(the|a|an|of|our|and)$/.test(word))
}
