import type { Fact } from '../../domain/fact.ts'

/**
 * Joins pairs into groups: whoever is like one of a group belongs to it.
 *
 * @param rankOf - the greatest comes first in its group, then the lowest id.
 */
export function groupPairs(
  pairs: readonly (readonly [Fact, Fact])[],
  rankOf: (fact: Fact) => string,
): readonly (readonly string[])[] {
  const groups = new Map<string, Set<Fact>>()
  for (const [a, b] of pairs) {
    const merged = new Set([...(groups.get(a.id) ?? [a]), ...(groups.get(b.id) ?? [b])])
    for (const fact of merged) groups.set(fact.id, merged)
  }
  return [...new Set(groups.values())].map((group) =>
    [...group]
      .sort((a, b) => {
        const [x, y] = [rankOf(a), rankOf(b)]
        return x === y ? (a.id < b.id ? -1 : 1) : x > y ? -1 : 1
      })
      .map(({ id }) => id),
  )
}
