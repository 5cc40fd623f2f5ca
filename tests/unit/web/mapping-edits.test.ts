import { describe, expect, it } from 'vitest'
import type { SheetMapping } from '../../../src/domain/mapping.ts'
import {
  isSameMapping,
  setColumnRole,
  setRows,
  withSheet,
} from '../../../src/web/pages/mapping/mapping-edits.ts'

const SHEET: SheetMapping = {
  name: 'Form',
  isQuestionnaire: true,
  headerRows: [2],
  columns: { A: 'id', B: 'question', C: 'choice', D: 'text' },
  ticks: {},
  answers: 'beside',
  rows: [],
}

describe('a column that takes a role', () => {
  it('takes it from the column that had it', () => {
    expect(setColumnRole(SHEET, 'E', 'question').columns).toEqual({
      A: 'id',
      C: 'choice',
      D: 'text',
      E: 'question',
    })
  })

  it('leaves an answer column that loses its role to a person', () => {
    expect(setColumnRole(SHEET, 'E', 'text').columns).toMatchObject({ D: 'other', E: 'text' })
    expect(setColumnRole(SHEET, 'E', 'choice').columns).toMatchObject({ C: 'other', E: 'choice' })
  })

  it('may share a role that several can have', () => {
    const twice = setColumnRole(setColumnRole(SHEET, 'E', 'evidence'), 'F', 'evidence')
    expect(twice.columns).toMatchObject({ E: 'evidence', F: 'evidence' })
  })

  it('takes marks for the words above it, and none besides', () => {
    const ticked = setColumnRole(SHEET, 'C', 'tick', ' Yes ')
    expect(ticked.ticks).toEqual({ C: 'Yes' })
    expect(ticked.columns).not.toHaveProperty('C')
    expect(setColumnRole(ticked, 'C', 'comment').ticks).toEqual({})
    expect(setColumnRole(ticked, 'C', null)).toMatchObject({ ticks: {} })
    expect(setColumnRole(SHEET, 'G', 'tick', '').ticks).toEqual({ G: 'G' })
  })
})

describe('a row that is told what it is', () => {
  it('is one thing only', () => {
    const header = setRows(SHEET, [5], 'header')
    expect(header).toMatchObject({ headerRows: [2, 5], rows: [] })
    const skipped = setRows(header, [2, 5], 'skip')
    expect(skipped).toMatchObject({
      headerRows: [],
      rows: [
        { row: 2, role: 'skip' },
        { row: 5, role: 'skip' },
      ],
    })
    expect(setRows(skipped, [5], 'question').rows).toEqual([
      { row: 2, role: 'skip' },
      { row: 5, role: 'question' },
    ])
  })

  it('is left to its evidence again', () => {
    expect(setRows(setRows(SHEET, [7], 'section'), [7], 'found')).toEqual(SHEET)
  })
})

it('tells mappings apart by what they say, not by the order in which it was said', () => {
  const again = setColumnRole(setColumnRole(SHEET, 'A', null), 'A', 'id')
  const mapping = { sheets: [SHEET] }
  expect(isSameMapping(withSheet(mapping, again), mapping)).toBe(true)
  expect(isSameMapping(withSheet(mapping, { ...SHEET, isQuestionnaire: false }), mapping)).toBe(
    false,
  )
})
