import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fuseRankings, type Ranking } from '../../../src/retrieval/fuse-rankings.ts'

const ranking = (scores: Record<string, number>): Ranking =>
  Object.entries(scores).map(([id, score]) => ({ id, score }))

describe('fuseRankings', () => {
  it('gives 1 to an id that every ranking puts first, whatever their scales', () => {
    const fused = fuseRankings([ranking({ a: 17, b: 3 }), ranking({ a: 0.4, c: 0.1 })])
    expect(fused[0]?.id).toBe('a')
    expect(fused[0]?.score).toBeCloseTo(1)
  })

  it('puts an id that both rankings find before one that a single ranking puts first', () => {
    const fused = fuseRankings([ranking({ a: 9, both: 1 }), ranking({ b: 0.9, both: 0.1 })])
    expect(fused.map(({ id }) => id)).toEqual(['both', 'a', 'b'])
  })

  it('lets the ranking decide whose first is further ahead where the two disagree', () => {
    const sure = ranking({ z: 10, a: 5 })
    expect(fuseRankings([sure, ranking({ a: 0.9, z: 0.8 })])[0]?.id).toBe('z')
    expect(fuseRankings([sure, ranking({ a: 0.9, z: 0.3 })])[0]?.id).toBe('a')
  })

  it('goes by id where rank and score are the same', () => {
    const fused = fuseRankings([ranking({ b: 2, a: 1 }), ranking({ a: 2, b: 1 })])
    expect(fused.map(({ id }) => id)).toEqual(['a', 'b'])
  })

  it('is empty where no ranking finds anything', () => {
    expect(fuseRankings([[], []])).toEqual([])
  })

  it('does not depend on the order of the rankings, scores within 0 and 1, best first', () => {
    const rankings = fc
      .uniqueArray(
        fc.tuple(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), fc.integer({ min: -5, max: 40 })),
        { selector: ([id]) => id },
      )
      .map((entries) => entries.sort(([, a], [, b]) => b - a))
      .map((entries) => ranking(Object.fromEntries(entries)))
    fc.assert(
      fc.property(rankings, rankings, (one, other) => {
        const fused = fuseRankings([one, other])
        expect(fuseRankings([other, one])).toEqual(fused)
        expect(new Set(fused.map(({ id }) => id))).toEqual(
          new Set([...one, ...other].map(({ id }) => id)),
        )
        for (const [index, { score }] of fused.entries()) {
          expect(score).toBeGreaterThan(0)
          expect(score).toBeLessThanOrEqual(fused[index - 1]?.score ?? 1 + 1e-9)
        }
      }),
    )
  })
})
