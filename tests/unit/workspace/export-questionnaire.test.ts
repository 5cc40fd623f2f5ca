import { join } from 'node:path'
import BetterSqlite3 from 'better-sqlite3'
import ExcelJS from 'exceljs'
import { describe, expect, it } from 'vitest'
import type { Answer } from '../../../src/domain/answer.ts'
import { sha256 } from '../../../src/domain/content-id.ts'
import { makeTempFolder } from '../../support/make-temp-folder.ts'
import {
  openDraftedWorkspace,
  openTestWorkspace,
  PERSON,
  seen,
} from '../../support/open-test-workspace.ts'

const ALL = { limit: 100, offset: 0 }

async function openApproved(parts: { readonly dataDirectory?: string } = {}) {
  const { workspace, questionnaire, answers } = await openDraftedWorkspace(parts)
  const [first, second, third] = answers as [Answer, Answer, Answer]
  const approved = await workspace.approveAnswer(seen(first), 'Grace Signer')
  await workspace.rejectAnswer(seen(second), 'Names no employees', PERSON)
  return { workspace, questionnaire, approved, third }
}

describe('an export', () => {
  it('writes what is approved, and says of the rest why it is blank', async () => {
    const { workspace, questionnaire, approved } = await openApproved()
    const record = await workspace.exportQuestionnaire(questionnaire.id, PERSON)
    expect(record).toMatchObject({ fileName: 'customer-completed.csv', exportedBy: PERSON })
    expect(record.report.written.map(({ value }) => value)).toEqual([approved.draft?.answer])
    expect(record.report.blank.map(({ row, reason }) => [row, reason])).toEqual([
      [3, 'A reviewer rejected the draft: “Names no employees”.'],
      [4, 'Nobody has approved the draft yet.'],
    ])
    const { bytes } = await workspace.getExportFile(record.id)
    expect(new TextDecoder().decode(bytes)).toBe(
      'ID;Question;Answer;Remarks\r\n' +
        'Q-1;Is customer data encrypted at rest with AES-256?;Customer data is encrypted at rest with AES-256.;\r\n' +
        'Q-2;Is multi-factor authentication required for all employees?;;\r\n' +
        'Q-3;How long are backups kept?;;\r\n',
    )
    expect(record.contentHash).toBe(sha256(bytes))
    expect(await workspace.listExports(questionnaire.id)).toEqual([record])
  })

  it('is in the audit trail with the digest of what left', async () => {
    const { workspace, questionnaire } = await openApproved()
    const record = await workspace.exportQuestionnaire(questionnaire.id, PERSON)
    const { events } = await workspace.listAuditEvents({ subjectId: questionnaire.id, ...ALL })
    expect(events[0]).toMatchObject({
      action: 'questionnaire.exported',
      by: PERSON,
      details: { exportId: record.id, contentHash: record.contentHash, written: 1, blank: 2 },
    })
  })

  it('is shown beforehand without writing anything', async () => {
    const { workspace, questionnaire } = await openApproved()
    const before = await workspace.listAuditEvents(ALL)
    const preview = await workspace.previewExport(questionnaire.id)
    expect(await workspace.listAuditEvents(ALL)).toEqual(before)
    expect(await workspace.listExports(questionnaire.id)).toEqual([])
    expect((await workspace.exportQuestionnaire(questionnaire.id, PERSON)).report).toEqual(preview)
  })

  it('says why an answer is blank whose approval was void', async () => {
    const { workspace, questionnaire, approved } = await openApproved()
    await workspace.removeSource((await workspace.listSources())[0]?.id ?? '', PERSON)
    const { blank, written } = await workspace.previewExport(questionnaire.id)
    expect(written).toEqual([])
    expect(blank[0]).toMatchObject({
      row: approved.question.row,
      reason: expect.stringMatching(
        /^Nobody has approved the answer again since its approval was voided: trust\.md no/,
      ),
    })
  })

  it.each([
    ['answer', `update answers set draft = replace(draft, 'AES-256', 'AES-512')`],
    [
      'question',
      `update answers set question = replace(question, 'Is customer', 'Is no customer')`,
    ],
    ['cited fact', `update facts set status = 'planned'`],
  ])('voids a signature under which the %s was changed behind our back', async (_, statement) => {
    const dataDirectory = makeTempFolder()
    const { workspace, questionnaire, approved } = await openApproved({ dataDirectory })
    await workspace.close()
    const database = new BetterSqlite3(join(dataDirectory, 'countersign.db'))
    database.exec(statement)
    database.close()

    const reopened = await openTestWorkspace({ dataDirectory })
    const { report } = await reopened.exportQuestionnaire(questionnaire.id, PERSON)
    expect(report.written).toEqual([])
    expect(report.blank[0]?.reason).toMatch(/^The approval is void: .* has changed since/)
    const { events } = await reopened.listAuditEvents({ subjectId: approved.id, ...ALL })
    expect(events[0]?.action).toBe('approval.voided')
    expect((await reopened.listAnswers(questionnaire.id))[0]?.state).toBe('drafted')
  })

  it('knows when there is no such questionnaire or file', async () => {
    const workspace = await openTestWorkspace()
    const missing = { code: 'NOT_FOUND' }
    await expect(workspace.previewExport('q_none')).rejects.toMatchObject(missing)
    await expect(workspace.exportQuestionnaire('q_none', PERSON)).rejects.toMatchObject(missing)
    await expect(workspace.listExports('q_none')).rejects.toMatchObject(missing)
    await expect(workspace.getExportFile('x_none')).rejects.toMatchObject(missing)
    await expect(workspace.evidencePack('q_none')).rejects.toMatchObject(missing)
  })
})

describe('the evidence pack', () => {
  it('shows what each approved answer rests on, and no draft that nobody approved', async () => {
    const { workspace, questionnaire, approved, third } = await openApproved()
    const { fileName, bytes } = await workspace.evidencePack(questionnaire.id)
    expect(fileName).toBe('customer-evidence.xlsx')
    const rows = await readSheets(bytes)
    const quote = approved.draft?.citations[0]?.quote
    expect(rows.get('Answers')?.[1]).toEqual([
      'csv, row 2',
      'Q-1',
      approved.question.text,
      'yes',
      null,
      approved.draft?.answer,
      expect.stringContaining(`“${quote}” (trust.md`),
      expect.stringMatching(/^Grace Signer\n\d{4}-\d\d-\d\d \d\d:\d\d UTC$/),
    ])
    expect(rows.get('Answers')?.[3]?.slice(1, 6)).toEqual([
      'Q-3',
      third.question.text,
      null,
      null,
      'Nobody has approved the draft yet.',
    ])
    expect(rows.get('Quotations')?.[1]?.slice(3, 6)).toEqual([
      quote,
      'trust.md',
      expect.stringContaining('Encryption'),
    ])
    expect(rows.get('Approvals')?.slice(1)).toEqual([
      ['csv', 2, 'Q-1', 'Grace Signer', approved.approval?.at, approved.approval?.signature],
    ])
    expect(JSON.stringify([...rows])).not.toContain(third.draft?.answer)
  })

  it('tells the digests of the file as received and as filled, of the sources, and the totals', async () => {
    const { workspace, questionnaire } = await openApproved()
    const record = await workspace.exportQuestionnaire(questionnaire.id, PERSON)
    const rows = await readSheets((await workspace.evidencePack(questionnaire.id)).bytes)
    const cover = new Map((rows.get('Cover') ?? []).map((row) => [row[0], row[1]]))
    expect(cover.get('SHA-256 as received')).toBe(questionnaire.contentHash)
    expect(cover.get('SHA-256 as filled')).toBe(record.contentHash)
    expect(cover.get('Questions')).toBe('3')
    expect(cover.get('Approved answers')).toBe('1 (1 yes)')
    expect(cover.get('Without an approved answer')).toBe('2')
    const [source] = await workspace.listSources()
    expect(rows.get('Sources')?.[1]).toEqual([
      'trust.md',
      source?.title,
      source?.statedDate,
      source?.contentHash,
      expect.stringMatching(/UTC$/),
      PERSON,
      'trusted as imported',
      1,
    ])
  })

  it('is a document to print: heads that repeat, pages one sheet wide, rows as high as their text', async () => {
    const { workspace, questionnaire } = await openApproved()
    const { bytes } = await workspace.evidencePack(questionnaire.id)
    const workbook = new ExcelJS.Workbook()
    await workbook.xlsx.load(bytes.slice().buffer)
    for (const name of ['Answers', 'Quotations', 'Sources', 'Approvals']) {
      const sheet = workbook.getWorksheet(name)
      expect(sheet?.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 })
      expect(sheet?.pageSetup).toMatchObject({ fitToWidth: 1, printTitlesRow: '1:1' })
      expect(sheet?.getRow(2).height).toBeGreaterThan(15)
    }
  })
})

async function readSheets(bytes: Uint8Array): Promise<ReadonlyMap<string, unknown[][]>> {
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load(bytes.slice().buffer)
  return new Map(workbook.worksheets.map((sheet) => [sheet.name, rowsOf(sheet)]))
}

/** Cells count from 1 in ExcelJS, and empty ones are holes. */
function rowsOf(sheet: ExcelJS.Worksheet): unknown[][] {
  const rows = sheet.getSheetValues().slice(1) as unknown[][]
  return Array.from(rows, (row) => Array.from((row ?? []).slice(1), (value) => value ?? null))
}
