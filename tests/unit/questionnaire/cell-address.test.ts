import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  columnLetters,
  columnNumber,
  MAX_COLUMN,
  MAX_ROW,
  parseCellAddress,
  parseCellRange,
} from '../../../src/questionnaire/cell-address.ts'

describe('columnLetters', () => {
  it.each([
    [1, 'A'],
    [26, 'Z'],
    [27, 'AA'],
    [702, 'ZZ'],
    [703, 'AAA'],
    [16_384, 'XFD'],
  ])('writes column %i as %s', (column, letters) => {
    expect(columnLetters(column)).toBe(letters)
  })

  it('is undone by columnNumber for every column of a sheet', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: MAX_COLUMN }), (column) => {
        expect(columnNumber(columnLetters(column))).toBe(column)
      }),
    )
  })
})

describe('parseCellAddress', () => {
  it('reads absolute addresses', () => {
    expect(parseCellAddress('$C$12')).toEqual({ row: 12, column: 3 })
  })

  it.each(['C0', 'XFE1', 'A1048577', '12', 'C', 'A1:B2', ''])('refuses %j', (reference) => {
    expect(parseCellAddress(reference)).toBeUndefined()
  })
})

describe('parseCellRange', () => {
  it('reads one cell as a range', () => {
    expect(parseCellRange('B3')).toEqual({ firstRow: 3, lastRow: 3, firstColumn: 2, lastColumn: 2 })
  })

  it('reads whole columns and whole rows to the ends of the sheet', () => {
    expect(parseCellRange('$B:$C')).toMatchObject({ firstRow: 1, lastRow: MAX_ROW, lastColumn: 3 })
    expect(parseCellRange('3:9')).toMatchObject({ firstRow: 3, lastColumn: MAX_COLUMN })
  })

  it('puts the corners in order', () => {
    expect(parseCellRange('C9:A1')).toEqual(parseCellRange('A1:C9'))
  })

  it('refuses what is no range', () => {
    expect(parseCellRange('#REF!')).toBeUndefined()
    expect(parseCellRange('OFFSET(A1,0,0)')).toBeUndefined()
  })
})
