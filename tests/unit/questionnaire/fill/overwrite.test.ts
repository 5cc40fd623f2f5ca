import { describe, expect, it } from 'vitest'
import { type Question, questionsOf } from '../../../../src/domain/questionnaire.ts'
import { fillQuestionnaire } from '../../../../src/questionnaire/fill-questionnaire.ts'
import { approveAnswer } from '../../../support/approve-answer.ts'
import { textCell } from '../../../support/build-workbook.ts'
import { fillTestWorkbook, openTestWorkbook } from '../../../support/fill-workbook.ts'

const MFA = 'Do you require multi-factor authentication for staff?'
const BACKUP = 'Are backups tested at least once a year?'
const HEADER = ['Question', 'Answer', 'Details', 'Comments']
const YES_NO = { 'B2:B3': '"Yes,No,NA"' }
const OVERWRITE = { overwrite: true }

describe('an export that is asked to overwrite', () => {
  it('replaces the choice and the text of an answered row', async () => {
    const rows = [HEADER, [MFA, 'No', 'Not yet.'], [BACKUP]]
    const answers = [{ choice: 'Yes', answer: 'For all staff.' }]
    const kept = await fillTestWorkbook({ rows, lists: YES_NO }, answers)
    expect(kept.cells(1)).toMatchObject({ B2: 'No', C2: 'Not yet.' })
    const { cells, report } = await fillTestWorkbook(
      { rows, lists: YES_NO },
      answers,
      {},
      OVERWRITE,
    )
    expect(cells(1)).toMatchObject({ B2: 'Yes', C2: 'For all staff.' })
    expect(report.blank).toEqual([])
  })

  it('takes the old text out where the new answer has none, and reports it', async () => {
    const rows = [HEADER, [MFA, 'No', 'Not yet.'], [BACKUP]]
    const { cells, report } = await fillTestWorkbook(
      { rows, lists: YES_NO },
      [{ choice: 'Yes', answer: '' }],
      {},
      OVERWRITE,
    )
    expect(cells(1)).toMatchObject({ B2: 'Yes' })
    expect(cells(1)).not.toHaveProperty('C2')
    expect(report.written).toEqual([
      { sheet: 'S1', row: 2, cell: 'B2', value: 'Yes' },
      { sheet: 'S1', row: 2, cell: 'C2', value: '' },
    ])
  })

  it('keeps the whole row where the list has no value for the new answer', async () => {
    const rows = [HEADER, [MFA, 'Yes', 'Always.'], [BACKUP]]
    const { cells, report } = await fillTestWorkbook(
      { rows, lists: YES_NO },
      [{ choice: null, answer: 'Partially. Only for administrators.', decision: 'partial' }],
      {},
      OVERWRITE,
    )
    expect(cells(1)).toMatchObject({ B2: 'Yes', C2: 'Always.' })
    expect(report.blank).toMatchObject([
      {
        extent: 'whole',
        reason: expect.stringMatching(/^The row is answered already: “Yes”\. It stays: No value/),
      },
    ])
  })

  it('moves the mark from one tick column to another', async () => {
    const rows = [
      ['ID', 'Question', 'Yes', 'No', 'N/A', 'Notes'],
      ['1', MFA, null, 'X'],
      ['2', BACKUP],
    ]
    const { cells } = await fillTestWorkbook(
      { rows },
      [{ choice: 'Yes', answer: '' }],
      {},
      OVERWRITE,
    )
    expect(cells(1)).toMatchObject({ C2: 'X' })
    expect(cells(1)).not.toHaveProperty('D2')
  })

  it('leaves a comment that may be the customer’s own, and says so', async () => {
    const rows = [HEADER, [MFA, 'No', 'Old.', 'Seen by our auditor'], [BACKUP]]
    const { cells, report } = await fillTestWorkbook(
      { rows, lists: YES_NO },
      [{ choice: 'Yes', answer: 'New.' }],
      {},
      OVERWRITE,
    )
    expect(cells(1)).toMatchObject({ C2: 'New.', D2: 'Seen by our auditor' })
    expect(report.notes).toEqual([expect.stringContaining('read the two together: row 2.')])
  })

  it('never replaces a formula, nor answers a row that one answers', async () => {
    const rows = `<row r="1">${textCell('A1', 'Question')}${textCell('B1', 'Answer')}${textCell('C1', 'Details')}</row><row r="2">${textCell('A2', MFA)}<c r="B2" t="str"><f>Z1</f><v>Yes</v></c></row><row r="3">${textCell('A3', BACKUP)}</row><row r="4">${textCell('A4', 'Is access reviewed every quarter?')}</row>`
    const { bytes, layout } = await openTestWorkbook({
      sheets: [{ name: 'S1', rows, lists: { 'B2:B4': '"Yes,No"' } }],
    })
    const calculated = {
      ...questionsOf(layout)[0],
      ...{ row: 2, choiceCell: null, textCell: 'C2', existingAnswer: 'Yes' },
    } as Question
    const { report } = await fillQuestionnaire({
      ...{ fileName: 'q.xlsx', bytes, overwrite: true },
      layout: {
        ...layout,
        sheets: layout.sheets.map((each) => ({ ...each, questions: [calculated] })),
      },
      approved: [approveAnswer(calculated, { answer: 'It is not.' })],
    })
    expect(report.written).toEqual([])
    expect(report.blank).toMatchObject([
      { extent: 'whole', reason: 'A formula fills B2, and formulas are never overwritten.' },
    ])
  })
})
