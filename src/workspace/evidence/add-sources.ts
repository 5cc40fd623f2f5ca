import type ExcelJS from 'exceljs'
import { type Evidence, quotationsOf } from './evidence.ts'
import { addTable, addTableRow, fontOf, showMoment } from './sheet-style.ts'

const COLUMNS = [
  { head: 'Source', width: 28 },
  { head: 'Title', width: 34 },
  { head: 'Dated', width: 20 },
  { head: 'SHA-256', width: 36 },
  { head: 'Imported', width: 22 },
  { head: 'Imported by', width: 20 },
  { head: 'Trust', width: 16 },
  { head: 'Quotations', width: 12 },
] as const
const DIGEST_COLUMN = 4

const TRUST_WORDS = { trusted: 'trusted as imported', review: 'statement by statement' } as const

/** The documents that the quotations are taken from, each with the digest of its bytes. */
export function addSources(workbook: ExcelJS.Workbook, evidence: Evidence): void {
  const title = `Sources for ${evidence.questionnaire.fileName}`
  const sheet = addTable(workbook, { name: 'Sources', title, columns: COLUMNS })
  const cited = new Map<string, number>()
  for (const { source } of quotationsOf(evidence)) cited.set(source, (cited.get(source) ?? 0) + 1)
  for (const source of evidence.sources) {
    const count = cited.get(source.name)
    if (count === undefined) continue
    const { name, title: heading, statedDate, contentHash, importedAt, importedBy, trust } = source
    const added = addTableRow(sheet, [
      ...[name, heading, statedDate, contentHash, showMoment(importedAt), importedBy],
      ...[TRUST_WORDS[trust], count],
    ])
    added.getCell(DIGEST_COLUMN).font = fontOf({ name: 'Consolas', size: 8 })
  }
}
