import { parse } from 'node:path'
import type ExcelJS from 'exceljs'
import { NotFoundError } from '../domain/not-found-error.ts'
import type { Questionnaire } from '../domain/questionnaire.ts'
import { type CheckedAnswers, checkApprovals } from './fill-approved.ts'
import type { NamedFile } from './workspace.ts'
import type { WorkspaceContext } from './workspace-context.ts'

/**
 * A workbook that shows an auditor what every answer rests on: who approved it and when, and the
 * quotations with their sources. What nobody approved is listed with the reason, and not with its
 * draft: nothing unapproved leaves this way either.
 *
 * @throws NotFoundError
 */
export async function buildEvidencePack(
  { store, now }: WorkspaceContext,
  questionnaireId: string,
): Promise<NamedFile> {
  const { questionnaire, checked } = await store.transaction(async (repositories) => {
    const found = await repositories.questionnaires.find(questionnaireId)
    if (found === undefined) throw new NotFoundError('questionnaire', questionnaireId)
    return { questionnaire: found, checked: await checkApprovals(repositories, found) }
  })
  // Loaded here: no package takes longer to load, and only this deed needs it.
  const { Workbook } = (await import('exceljs')).default
  const workbook = new Workbook()
  workbook.creator = 'Countersign'
  workbook.created = now()
  addSummary(workbook, questionnaire, checked, now())
  addAnswers(workbook, checked)
  addQuotations(workbook, checked)
  return {
    fileName: `${parse(questionnaire.fileName).name}-evidence.xlsx`,
    bytes: new Uint8Array(await workbook.xlsx.writeBuffer()),
  }
}

function addSummary(
  workbook: ExcelJS.Workbook,
  questionnaire: Questionnaire,
  { answers }: CheckedAnswers,
  madeAt: Date,
): void {
  const sheet = workbook.addWorksheet('Summary')
  const approved = answers.filter((each) => each.approved !== null).length
  sheet.columns = [{ width: 28 }, { width: 80 }]
  sheet.addRows([
    ['Questionnaire', questionnaire.fileName],
    ['SHA-256 of the file', questionnaire.contentHash],
    ['Uploaded', `${questionnaire.uploadedAt} by ${questionnaire.uploadedBy}`],
    ['Questions', answers.length],
    ['Approved answers', approved],
    ['Without an approved answer', answers.length - approved],
    ['This list was made', madeAt.toISOString()],
  ])
  sheet.getColumn(1).font = { bold: true }
}

function addAnswers(workbook: ExcelJS.Workbook, { answers }: CheckedAnswers): void {
  const sheet = addTable(workbook, 'Answers', [
    ['Sheet', 20],
    ['Row', 8],
    ['Id', 14],
    ['Question', 60],
    ['Decision', 14],
    ['Answer', 70],
    ['Choice', 16],
    ['Approved by', 20],
    ['Approved at', 26],
    ['Signature (SHA-256)', 40],
    ['Why there is no answer', 50],
  ])
  for (const { answer, approved, blankReason } of answers) {
    const { sheet: name, row, id, text } = answer.question
    const place = [name, row, id, text]
    if (approved === null) {
      sheet.addRow([...place, null, null, null, null, null, null, blankReason])
    } else {
      const { decision, choice, approval } = approved
      const { by, at, signature } = approval
      sheet.addRow([...place, decision, approved.answer, choice, by, at, signature, null])
    }
  }
}

function addQuotations(workbook: ExcelJS.Workbook, { answers }: CheckedAnswers): void {
  const sheet = addTable(workbook, 'Quotations', [
    ['Sheet', 20],
    ['Row', 8],
    ['Id', 14],
    ['Question', 60],
    ['Source', 30],
    ['Section', 40],
    ['Quote', 90],
    ['Fact', 26],
  ])
  for (const { answer, approved } of answers) {
    if (approved === null) continue
    const { sheet: name, row, id, text } = answer.question
    for (const { source, section, quote, factId } of answer.draft?.citations ?? []) {
      sheet.addRow([name, row, id, text, source, section, quote, factId])
    }
  }
}

/** Values go in as text, so that one beginning with `=` stays text. */
function addTable(
  workbook: ExcelJS.Workbook,
  name: string,
  columns: readonly (readonly [header: string, width: number])[],
): ExcelJS.Worksheet {
  const sheet = workbook.addWorksheet(name, { views: [{ state: 'frozen', ySplit: 1 }] })
  sheet.columns = columns.map(([header, width]) => ({
    header,
    width,
    style: { alignment: { wrapText: true, vertical: 'top' } },
  }))
  sheet.getRow(1).font = { bold: true }
  sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: 1, column: columns.length } }
  return sheet
}
