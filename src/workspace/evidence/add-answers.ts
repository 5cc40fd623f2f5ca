import type ExcelJS from 'exceljs'
import type { Citation } from '../../domain/draft.ts'
import type { Evidence } from './evidence.ts'
import { addTable, addTableRow, COLORS, fontOf, showMoment, showPlace } from './sheet-style.ts'

const COLUMNS = [
  { head: 'Place', width: 16 },
  { head: 'Id', width: 10 },
  { head: 'Question', width: 36 },
  { head: 'Decision', width: 12 },
  { head: 'Choice', width: 11 },
  { head: 'Answer', width: 42 },
  { head: 'Rests on', width: 46 },
  { head: 'Approved', width: 19 },
] as const
const DECISION_COLUMN = 4
const ANSWER_COLUMN = 6

const DECISION_COLORS: Readonly<Record<string, string>> = {
  yes: COLORS.good,
  no: COLORS.bad,
  planned: COLORS.warn,
  partial: COLORS.warn,
}

/** Every question in the order of the file: its answer, what it rests on and who approved it. */
export function addAnswers(workbook: ExcelJS.Workbook, { questionnaire, answers }: Evidence): void {
  const title = `Answers to ${questionnaire.fileName}`
  const table = addTable(workbook, { name: 'Answers', title, columns: COLUMNS })
  for (const { answer, approved, blankReason } of answers) {
    const { id, text } = answer.question
    const place = [showPlace(answer.question), id, text]
    if (approved === null) {
      const row = addTableRow(table, [...place, null, null, blankReason, null, null])
      row.getCell(ANSWER_COLUMN).font = fontOf({ italic: true, color: { argb: COLORS.quiet } })
      continue
    }
    const { decision, choice, approval } = approved
    const evidence = (answer.draft?.citations ?? []).map(showCitation).join('\n')
    const signed = `${approval.by}\n${showMoment(approval.at)}`
    const row = addTableRow(table, [...place, decision, choice, approved.answer, evidence, signed])
    row.getCell(DECISION_COLUMN).font = fontOf({
      bold: true,
      color: { argb: DECISION_COLORS[decision] ?? COLORS.ink },
    })
  }
}

function showCitation({ quote, source, section }: Citation): string {
  return `“${quote}” (${source}${section === '' ? '' : `, ${section}`})`
}
