import { expect, it } from 'vitest'
import { readQuestionnaire } from '../../../src/questionnaire/open-questionnaire.ts'
import { MAX_PREVIEW_ROWS, previewSheet } from '../../../src/questionnaire/preview-sheet.ts'
import { buildWorkbook, type TestSheet } from '../../support/build-workbook.ts'

const SHEET: TestSheet = {
  name: 'Form',
  rows: [
    ['Supplier form', null, null],
    ['Question', 'Answer', 'Remarks'],
    ['Are backups tested at least once a year?', null, null],
    ['x'.repeat(900), null, null],
  ],
  merges: ['A1:C1'],
  columns: '<cols><col min="1" max="1" width="60"/><col min="3" max="3" hidden="1"/></cols>',
  lists: { 'B3:B4': '"Yes,No"' },
}

it('shows texts, merges, widths, hidden columns and the lists of cells, each list once', () => {
  const preview = previewSheet(gridOf(SHEET), { fromRow: 1, rowCount: 50 })
  expect(preview).toMatchObject({
    ...{ sheet: 'Form', lastRow: 4, lastColumn: 6, fromRow: 1 },
    ...{ hiddenColumns: [3], widths: { A: 60 }, lists: [['Yes', 'No']] },
  })
  expect(preview.rows[0]?.cells).toEqual([
    { column: 1, text: 'Supplier form', span: { rows: 1, columns: 3 } },
  ])
  expect(preview.rows[2]?.cells[1]).toEqual({ column: 2, text: '', list: 0 })
  expect(preview.rows[3]?.cells[0]?.text).toMatch(/^x{399}…$/)
})

it('shows the rows that are asked for, and never more than a reply should hold', () => {
  const rows = Array.from({ length: 900 }, (_, index) => [`Row ${index + 1}`])
  const grid = gridOf({ name: 'Form', rows })
  const some = previewSheet(grid, { fromRow: 401, rowCount: 2 })
  expect(some.rows.map(({ cells }) => cells[0]?.text)).toEqual(['Row 401', 'Row 402'])
  expect(previewSheet(grid, { fromRow: 1, rowCount: 9_999 }).rows).toHaveLength(MAX_PREVIEW_ROWS)
  expect(previewSheet(grid, { fromRow: 901, rowCount: 10 }).rows).toEqual([])
})

it('shows an empty sheet as one', () => {
  const preview = previewSheet(gridOf({ name: 'Form', rows: [] }), { fromRow: 1, rowCount: 9 })
  expect(preview).toMatchObject({ lastRow: 0, lastColumn: 0, rows: [] })
})

function gridOf(sheet: TestSheet) {
  const bytes = buildWorkbook({ sheets: [sheet] })
  const [grid] = readQuestionnaire({ fileName: 'q.xlsx', bytes }).grids
  if (!grid) throw new Error('the workbook has no sheet')
  return grid
}
