import type { Fact } from './fact.ts'

interface ChangedPair {
  readonly before: Fact
  readonly after: Fact
}

/** From this share of words in common, a statement is the other one rewritten. */
const MIN_SIMILARITY = 0.5

/** Beyond this many comparisons under one title, only statements near each other are compared. */
const MAX_COMPARISONS = 200_000
const NEAR = 40

/**
 * Pairs what a source no longer states with what it states instead: first the same words under other
 * titles, then similar words under the same titles, the most similar first.
 *
 * @param removed - facts of the version before that aren't in the new one.
 * @param added - facts of the new version that weren't in the one before.
 */
export function pairChanged(
  removed: readonly Fact[],
  added: readonly Fact[],
): readonly ChangedPair[] {
  const moved = pairMoved(removed, added)
  const taken = new Set(moved.flatMap(({ before, after }) => [before, after]))
  const rewritten = pairRewritten(
    removed.filter((fact) => !taken.has(fact)),
    added.filter((fact) => !taken.has(fact)),
  )
  return [...moved, ...rewritten].sort((a, b) => a.after.ordinal - b.after.ordinal)
}

function pairMoved(removed: readonly Fact[], added: readonly Fact[]): ChangedPair[] {
  const waiting = groupBy(removed, ({ text }) => text)
  return added.flatMap((after) => {
    const before = waiting.get(after.text)?.shift()
    return before ? { before, after } : []
  })
}

function pairRewritten(removed: readonly Fact[], added: readonly Fact[]): ChangedPair[] {
  const keyOf = ({ headingPath }: Fact) => JSON.stringify(headingPath)
  const addedByTitle = groupBy(added, keyOf)
  return [...groupBy(removed, keyOf)].flatMap(([title, before]) =>
    pairUnderTitle(before, addedByTitle.get(title) ?? []),
  )
}

function pairUnderTitle(removed: readonly Fact[], added: readonly Fact[]): ChangedPair[] {
  const isLarge = removed.length * added.length > MAX_COMPARISONS
  const addedWords = added.map(wordsOf)
  const candidates = removed.flatMap((before, index) => {
    const words = wordsOf(before)
    return added.flatMap((after, position) => {
      if (isLarge && Math.abs(position - index) > NEAR) return []
      const similarity = shareOf(words, addedWords[position] ?? new Map())
      const distance = Math.abs(before.ordinal - after.ordinal)
      return similarity < MIN_SIMILARITY ? [] : { before, after, similarity, distance }
    })
  })
  candidates.sort((a, b) => b.similarity - a.similarity || a.distance - b.distance)
  const taken = new Set<Fact>()
  return candidates.flatMap(({ before, after }) => {
    if (taken.has(before) || taken.has(after)) return []
    taken.add(before).add(after)
    return { before, after }
  })
}

function groupBy(facts: readonly Fact[], keyOf: (fact: Fact) => string): Map<string, Fact[]> {
  const groups = new Map<string, Fact[]>()
  for (const fact of facts) {
    const key = keyOf(fact)
    const group = groups.get(key)
    if (group) group.push(fact)
    else groups.set(key, [fact])
  }
  return groups
}

type Words = ReadonlyMap<string, number>

function wordsOf({ text }: Fact): Words {
  const words = new Map<string, number>()
  for (const word of text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []) {
    words.set(word, (words.get(word) ?? 0) + 1)
  }
  return words
}

/** The share of words in common (Dice), each counted as often as both have it. */
function shareOf(a: Words, b: Words): number {
  let common = 0
  for (const [word, count] of a) common += Math.min(count, b.get(word) ?? 0)
  const total = sum(a.values()) + sum(b.values())
  return total === 0 ? 0 : (2 * common) / total
}

function sum(counts: Iterable<number>): number {
  let total = 0
  for (const count of counts) total += count
  return total
}
