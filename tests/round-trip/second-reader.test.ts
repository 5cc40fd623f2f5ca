import { readXlsx } from 'hucre/xlsx'
import { describe, expect, it } from 'vitest'
import * as SheetJs from 'xlsx'
import { fillEverything, QUESTIONNAIRES } from '../support/fill-everything.ts'

const workbooks = QUESTIONNAIRES.filter(({ fileName }) => !fileName.endsWith('.csv'))

describe('other programs read of a filled workbook', () => {
  it.each(workbooks)('$fileName: every answer, as text (SheetJS)', async (questionnaire) => {
    const { after, report } = await fillEverything(questionnaire)
    const book = SheetJs.read(after, { type: 'buffer', cellFormula: true })
    for (const { sheet, cell, value } of report.written) {
      const read = book.Sheets[sheet]?.[cell] as SheetJs.CellObject | undefined
      expect(String(read?.v ?? ''), `${sheet}!${cell}`).toBe(value)
      expect(read?.f, `${sheet}!${cell}`).toBeUndefined()
    }
  })

  it.each(workbooks)('$fileName: every answer and every list (hucre)', async (questionnaire) => {
    const { before, after, report } = await fillEverything(questionnaire)
    const [old, current] = await Promise.all([readXlsx(before), readXlsx(after)])
    const listsOf = (book: typeof old) =>
      book.sheets.map(({ name, dataValidations }) => [name, dataValidations])
    expect(listsOf(current)).toEqual(listsOf(old))
    const sheets = new Map(current.sheets.map((sheet) => [sheet.name, sheet]))
    for (const { sheet, cell, value } of report.written) {
      const { r, c } = SheetJs.utils.decode_cell(cell)
      expect(String(sheets.get(sheet)?.rows[r]?.[c] ?? ''), `${sheet}!${cell}`).toBe(value)
    }
  })
})
