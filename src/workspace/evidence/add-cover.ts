import type ExcelJS from 'exceljs'
import { decisionSchema } from '../../domain/decision.ts'
import { type Evidence, quotationsOf } from './evidence.ts'
import { addFooter, COLORS, fontOf, showMoment } from './sheet-style.ts'

const EXPORTS_SHOWN = 5

/** The first sheet: what this is about, the digests, the totals, and who signed. */
export function addCover(workbook: ExcelJS.Workbook, evidence: Evidence): void {
  const { questionnaire, answers, exports, madeAt } = evidence
  const sheet = workbook.addWorksheet('Cover', {
    views: [{ showGridLines: false }],
    pageSetup: { paperSize: 9, fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  })
  sheet.columns = [{ width: 30 }, { width: 74 }]
  addFooter(sheet, `Evidence for ${questionnaire.fileName}`)
  addTitle(sheet, 'Evidence for the answers to a security questionnaire', questionnaire.fileName)

  addSection(sheet, 'The questionnaire')
  addFact(sheet, 'File', questionnaire.fileName)
  addFact(sheet, 'SHA-256 as received', questionnaire.contentHash, true)
  addFact(
    sheet,
    'Received',
    `${showMoment(questionnaire.uploadedAt)}, taken in by ${questionnaire.uploadedBy}`,
  )

  addSection(sheet, 'The filled file')
  for (const { fileName, contentHash, exportedAt, exportedBy, report, sent } of exports.slice(
    0,
    EXPORTS_SHOWN,
  )) {
    addFact(sheet, 'File', fileName)
    addFact(sheet, 'SHA-256 as filled', contentHash, true)
    const parts =
      report.partsTotal > 1
        ? `; ${report.partsUnchanged} of ${report.partsTotal} parts are byte for byte as received`
        : ''
    addFact(
      sheet,
      'Filled',
      `${showMoment(exportedAt)} by ${exportedBy}: ${report.written.length} cells written${parts}`,
    )
    for (const { to, sentOn, by } of sent) {
      addFact(sheet, 'Sent', `${sentOn} to ${to}, as ${by} says`)
    }
  }
  if (exports.length === 0) addFact(sheet, 'File', 'The file has not been filled yet.')
  if (exports.length > EXPORTS_SHOWN) {
    addFact(sheet, 'Earlier', `${exports.length - EXPORTS_SHOWN} more were filled before.`)
  }

  addSection(sheet, 'The answers')
  const approved = answers.flatMap((each) => each.approved ?? [])
  const quotations = quotationsOf(evidence)
  addFact(sheet, 'Questions', String(answers.length))
  addFact(sheet, 'Approved answers', `${approved.length}${listDecisions(approved)}`)
  addFact(sheet, 'Without an approved answer', String(answers.length - approved.length))
  addFact(
    sheet,
    'Quotations',
    `${quotations.length} from ${new Set(quotations.map(({ source }) => source)).size} sources`,
  )
  for (const [by, count] of countBy(approved.map(({ approval }) => approval.by))) {
    addFact(sheet, 'Approved by', `${by}: ${count} ${count === 1 ? 'answer' : 'answers'}`)
  }

  addSection(sheet, 'How to read this')
  addNote(
    sheet,
    'Each answer stands on the sheet “Answers” with the statements it rests on, word for word, and the person who approved it. “Quotations” lists those statements one by one, “Sources” the documents that they are taken from, with their digests, and “Approvals” the signatures.',
  )
  addNote(
    sheet,
    'A signature is the SHA-256 of the question, the decision, the answer, the choice and the digests of the cited statements. An approval whose parts have changed since is void and is not counted here.',
  )
  addNote(sheet, `Made by Countersign on ${showMoment(madeAt.toISOString())}.`)
}

function addTitle(sheet: ExcelJS.Worksheet, title: string, fileName: string): void {
  const heading = sheet.addRow([title])
  heading.height = 30
  heading.getCell(1).font = fontOf({ size: 18, bold: true, color: { argb: COLORS.head } })
  heading.getCell(1).alignment = { vertical: 'middle' }
  const name = sheet.addRow([fileName])
  name.getCell(1).font = fontOf({ size: 12, color: { argb: COLORS.quiet } })
}

function addSection(sheet: ExcelJS.Worksheet, title: string): void {
  sheet.addRow([])
  const row = sheet.addRow([title])
  row.height = 20
  for (const column of [1, 2]) {
    const cell = row.getCell(column)
    cell.font = fontOf({ size: 11, bold: true, color: { argb: COLORS.head } })
    cell.alignment = { vertical: 'middle' }
    cell.border = { bottom: { style: 'medium', color: { argb: COLORS.head } } }
  }
}

function addFact(sheet: ExcelJS.Worksheet, label: string, value: string, isDigest = false): void {
  const row = sheet.addRow([label, value])
  row.getCell(1).font = fontOf({ color: { argb: COLORS.quiet } })
  row.getCell(1).alignment = { vertical: 'top' }
  row.getCell(2).font = isDigest ? fontOf({ name: 'Consolas', size: 9 }) : fontOf()
  row.getCell(2).alignment = { vertical: 'top', wrapText: true }
}

/** A paragraph over both columns; programs don't measure merged cells, so its height is set. */
function addNote(sheet: ExcelJS.Worksheet, text: string): void {
  const row = sheet.addRow([text])
  sheet.mergeCells(row.number, 1, row.number, 2)
  row.height = 13.5 * Math.ceil(text.length / 112) + 4
  row.getCell(1).font = fontOf()
  row.getCell(1).alignment = { vertical: 'top', wrapText: true }
}

function listDecisions(approved: readonly { readonly decision: string }[]): string {
  const counts = new Map(countBy(approved.map(({ decision }) => decision)))
  const words = decisionSchema.options.flatMap((decision) => {
    const count = counts.get(decision)
    return count === undefined ? [] : [`${count} ${decision}`]
  })
  return words.length === 0 ? '' : ` (${words.join(', ')})`
}

function countBy(names: readonly string[]): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts].sort(([, a], [, b]) => b - a)
}
