import type ExcelJS from 'exceljs'
import type { Evidence } from './evidence.ts'
import { addTable, addTableRow, fontOf } from './sheet-style.ts'

const COLUMNS = [
  { head: 'Sheet', width: 24 },
  { head: 'Row', width: 7 },
  { head: 'Id', width: 12 },
  { head: 'Approved by', width: 22 },
  { head: 'Approved at', width: 27 },
  { head: 'Signature (SHA-256)', width: 66 },
] as const
const SIGNATURE_COLUMN = 6

/** Each approval as it is kept, for whoever checks it by machine. */
export function addApprovals(workbook: ExcelJS.Workbook, evidence: Evidence): void {
  const title = `Approvals for ${evidence.questionnaire.fileName}`
  const table = addTable(workbook, { name: 'Approvals', title, columns: COLUMNS })
  for (const { answer, approved } of evidence.answers) {
    if (approved === null) continue
    const { sheet, row, id } = answer.question
    const { by, at, signature } = approved.approval
    const added = addTableRow(table, [sheet, row, id, by, at, signature])
    added.getCell(SIGNATURE_COLUMN).font = fontOf({ name: 'Consolas', size: 9 })
  }
}
