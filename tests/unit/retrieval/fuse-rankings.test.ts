import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fuseRankings } from '../../../src/retrieval/fuse-rankings.ts'

describe('fuseRankings', () => {
  it('gives 1 to an id that every ranking puts first', () => {
    const fused = fuseRankings(
      [
        { ids: ['a', 'b'], weight: 1 },
        { ids: ['a', 'c'], weight: 0.5 },
      ],
      10,
    )
    expect(fused[0]).toEqual({ id: 'a', score: 1 })
  })

  it('puts an id that both rankings find before one that a single ranking puts first', () => {
    const fused = fuseRankings(
      [
        { ids: ['a', 'both'], weight: 1 },
        { ids: ['b', 'both'], weight: 1 },
      ],
      10,
    )
    expect(fused.map(({ id }) => id)).toEqual(['both', 'a', 'b'])
  })

  it('lets the heavier ranking decide where the two disagree', () => {
    const lexical = { ids: ['a', 'b'], weight: 1 }
    const fused = fuseRankings([lexical, { ids: ['b', 'a'], weight: 2 }], 10)
    expect(fused.map(({ id }) => id)).toEqual(['b', 'a'])
  })

  it('is empty where no ranking finds anything', () => {
    expect(fuseRankings([{ ids: [], weight: 1 }], 10)).toEqual([])
  })

  it('does not depend on the order of the rankings, scores within 0 and 1, best first', () => {
    const ids = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'))
    fc.assert(
      fc.property(ids, ids, (first, second) => {
        const one = { ids: first, weight: 1 }
        const other = { ids: second, weight: 1 }
        const fused = fuseRankings([one, other], 10)
        expect(fuseRankings([other, one], 10).map(({ id }) => id)).toEqual(
          fused.map(({ id }) => id),
        )
        expect(new Set(fused.map(({ id }) => id))).toEqual(new Set([...first, ...second]))
        for (const [index, { score }] of fused.entries()) {
          expect(score).toBeGreaterThan(0)
          expect(score).toBeLessThanOrEqual(fused[index - 1]?.score ?? 1)
        }
      }),
    )
  })
})
