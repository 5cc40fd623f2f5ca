import type { ContentUnit } from '../read/content-units.ts'
import type { Matter } from './matter.ts'

/** A unit that more facts than this share tells nothing apart; pairs are met by their rarer ones. */
const MAX_SHARING = 60
/** Through how many of its rarest units a fact looks for others. */
const UNITS_TRIED = 3

/** Every pair of facts that share something telling, each once; quadratic only within what is rare. */
export function* nearPairs(matters: readonly Matter[]): Generator<readonly [Matter, Matter]> {
  const byKey = new Map<string, number[]>()
  for (const [index, { units }] of matters.entries()) {
    for (const { key } of units.values()) byKey.get(key)?.push(index) ?? byKey.set(key, [index])
  }
  for (const [index, matter] of matters.entries()) {
    const partners = new Set<number>()
    const rarest = [...matter.units.values()]
      .filter(isTelling)
      .map(({ key }) => byKey.get(key) ?? [])
      .filter((sharing) => sharing.length > 1 && sharing.length <= MAX_SHARING)
      .sort((a, b) => a.length - b.length)
      .slice(0, UNITS_TRIED)
    for (const sharing of rarest) for (const other of sharing) partners.add(other)
    for (const other of partners) {
      const partner = matters[other]
      // A pair that both see is given when the earlier one looks; one that only the later sees, then.
      if (!partner || other === index) continue
      if (other > index || !sees(partner, matter, byKey)) yield [matter, partner]
    }
  }
}

function sees(one: Matter, other: Matter, byKey: ReadonlyMap<string, readonly number[]>): boolean {
  return [...one.units.values()]
    .filter(isTelling)
    .filter(({ key }) => {
      const count = byKey.get(key)?.length ?? 0
      return count > 1 && count <= MAX_SHARING
    })
    .sort((a, b) => (byKey.get(a.key)?.length ?? 0) - (byKey.get(b.key)?.length ?? 0))
    .slice(0, UNITS_TRIED)
    .some(({ key }) => other.units.has(key))
}

function isTelling({ kind }: ContentUnit): boolean {
  return kind !== 'party' && kind !== 'place'
}
