import type ExcelJS from 'exceljs'
import { type Evidence, quotationsOf } from './evidence.ts'
import { addTable, addTableRow, COLORS, fontOf, showPlace } from './sheet-style.ts'

const COLUMNS = [
  { head: 'Place', width: 16 },
  { head: 'Id', width: 10 },
  { head: 'Question', width: 36 },
  { head: 'Quotation', width: 58 },
  { head: 'Source', width: 22 },
  { head: 'Section', width: 28 },
  { head: 'Statement', width: 22 },
] as const
const STATEMENT_COLUMN = 7

/** Each statement that an approved answer cites, word for word, with where it stands. */
export function addQuotations(workbook: ExcelJS.Workbook, evidence: Evidence): void {
  const title = `Quotations for ${evidence.questionnaire.fileName}`
  const sheet = addTable(workbook, { name: 'Quotations', title, columns: COLUMNS })
  for (const quotation of quotationsOf(evidence)) {
    const { questionId, question, quote, source, section, factId } = quotation
    const place = [showPlace(quotation), questionId, question]
    const added = addTableRow(sheet, [...place, quote, source, section, factId])
    added.getCell(STATEMENT_COLUMN).font = fontOf({
      name: 'Consolas',
      size: 8,
      color: { argb: COLORS.quiet },
    })
  }
}
