import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type CellRange, rangeCovers } from '../../../src/questionnaire/cell-address.ts'
import { indexRanges } from '../../../src/questionnaire/index-ranges.ts'

const range = fc
  .tuple(fc.nat(12), fc.nat(6), fc.nat(12), fc.nat(6))
  .map(([row, height, column, width]) => ({
    firstRow: row + 1,
    lastRow: row + 1 + height,
    firstColumn: column + 1,
    lastColumn: column + 1 + width,
  }))

describe('indexRanges', () => {
  it('finds what a walk over all ranges finds first, overlaps included', () => {
    fc.assert(
      fc.property(fc.array(range, { maxLength: 12 }), (ranges: readonly CellRange[]) => {
        const find = indexRanges(ranges)
        for (let row = 1; row <= 22; row += 1) {
          for (let column = 1; column <= 22; column += 1) {
            expect(find(row, column)).toBe(ranges.find((each) => rangeCovers(each, row, column)))
          }
        }
      }),
    )
  })

  it('takes a hundred thousand overlapping ranges within a second', () => {
    const ranges = Array.from({ length: 100_000 }, (_, index) => ({
      firstRow: 1,
      lastRow: index + 1,
      firstColumn: 3,
      lastColumn: 16_384,
    }))
    const find = indexRanges(ranges)
    const startedAt = process.cpuUsage().user
    for (let row = 1; row <= 100_000; row += 1) expect(find(row, 5)?.lastRow).toBe(row)
    expect((process.cpuUsage().user - startedAt) / 1e6).toBeLessThan(5)
  })
})
