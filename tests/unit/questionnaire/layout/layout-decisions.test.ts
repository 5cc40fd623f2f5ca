import { describe, expect, it } from 'vitest'
import type { SheetLayout } from '../../../../src/domain/questionnaire.ts'
import { openQuestionnaire } from '../../../../src/questionnaire/open-questionnaire.ts'
import { buildWorkbook, type TestSheet, textCell } from '../../../support/build-workbook.ts'

const MFA = 'Do you require multi-factor authentication for staff?'
const BACKUP = 'Are backups tested at least once a year?'
const LOGS = 'How long are audit logs retained?'

describe('each decision', () => {
  it('has a place, a reason and a confidence', async () => {
    const sheet = await read(
      [
        ['ID', 'Question', 'Answer', 'Assessor notes'],
        ['1', MFA],
        ['2', BACKUP],
        ['3', LOGS],
      ],
      { lists: { 'C2:C4': '"Yes,No"' } },
    )
    const decisions = (sheet.decisions ?? []).map(({ about, place }) => `${about} ${place}`)
    expect(decisions).toEqual([
      'sheet null',
      'header 1',
      'question-column B',
      'id-column A',
      'answer-column C',
      'other-column D',
    ])
    expect(sheet.decisions?.every(({ confidence }) => confidence > 0.5 && confidence <= 1)).toBe(
      true,
    )
    expect(sheet.decisions?.every(({ reason }) => reason.length > 10)).toBe(true)
    expect(sheet.confidence).toBeGreaterThan(0.9)
    expect(sheet.questions[0]?.confidence).toBeGreaterThan(0.9)
  })

  it('is less sure where less speaks for it', async () => {
    const clear = await read([['Question', 'Answer'], [MFA], [BACKUP]])
    const bare = await read([[MFA], [BACKUP], [LOGS]])
    expect(bare.confidence ?? 1).toBeLessThan(clear.confidence ?? 0)
  })

  it('that a sheet is none comes first, with what was seen of it', async () => {
    const sheet = await read([
      ['Name', 'Comment'],
      ['Ada', 'Sends the form to suppliers every year'],
    ])
    expect(sheet.isQuestionnaire).toBe(false)
    expect(sheet.decisions?.[0]).toMatchObject({ about: 'sheet', reason: sheet.reasons[0] })
  })

  it('of a row that is no question is told by what speaks most against it', async () => {
    const sheet = await read([
      ['ID', 'Question', 'Answer'],
      ['1', 'Access control'],
      ['1.1', MFA],
      ['1.2', BACKUP],
      ['2', 'Operations'],
      ['2.1', LOGS],
    ])
    expect(sheet.questions.map(({ row }) => row)).toEqual([3, 4, 6])
    expect(sheet.reasons).toContain(
      "rows 2, 5 aren't questions, each because its id is the stem of the ids below it",
    )
  })
})

describe('a field that a form draws', () => {
  it('beside a question takes its answer, without any header', async () => {
    const sheet = await read(drawn([MFA, BACKUP, LOGS], (row) => `<c r="C${row}" s="5"/>`))
    expect(sheet).toMatchObject({ headerRow: null, questionColumn: 'A' })
    expect(sheet.questions.map(({ textCell }) => textCell)).toEqual(['C1', 'C3', 'C5'])
  })

  it('below a question takes its answer', async () => {
    const sheet = await read(
      drawn([MFA, BACKUP, LOGS], (row) => `</row><row r="${row + 1}"><c r="A${row + 1}" s="5"/>`),
    )
    expect(sheet.answerColumns).toEqual([
      { column: 'A', kind: 'text', header: null, allowed: null },
    ])
    expect(sheet.questions.map(({ textCell }) => textCell)).toEqual(['A2', 'A4', 'A6'])
  })
})

/** A question in column A of each second row, and what the form draws for it. */
function drawn(questions: readonly string[], field: (row: number) => string): string {
  return questions
    .map((text, index) => {
      const row = 2 * index + 1
      return `<row r="${row}">${textCell(`A${row}`, text)}${field(row)}</row>`
    })
    .join('')
}

async function read(data: TestSheet['rows'], parts: Partial<TestSheet> = {}): Promise<SheetLayout> {
  const bytes = buildWorkbook({ sheets: [{ name: 'Questions', rows: data, ...parts }] })
  const file = { fileName: 'q.xlsx', bytes }
  const [sheet] = (await openQuestionnaire(file, { allowEmpty: true })).layout.sheets
  if (!sheet) throw new TypeError('the workbook has no sheet')
  return sheet
}
