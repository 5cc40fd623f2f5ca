import { describe, expect, it } from 'vitest'
import type { SheetLayout } from '../../../src/domain/questionnaire.ts'
import {
  readFormCells,
  readNearRows,
  type SheetRow,
} from '../../../src/web/pages/review/row-context.ts'
import { buildQuestion } from '../../support/build-answer.ts'

const SHEET: SheetLayout = {
  ...{ name: 'Sheet', isQuestionnaire: true, headerRow: 2, idColumn: 'A', questionColumn: 'B' },
  answerColumns: [{ column: 'C', kind: 'text', header: 'Answer', allowed: null }],
  ...{ questions: [], reasons: [] },
}
const QUESTION = buildQuestion({
  ...{ sheet: 'Sheet', row: 4, id: 'Q-2', text: 'Is it so?', section: 'Access' },
  ...{ choiceCell: null, textCell: 'C4', commentCell: null, tickCells: null, allowed: null },
})

/** Rows of a sheet by number, each with the texts of its columns A, B, C and so on. */
function buildSheet(rows: Readonly<Record<number, readonly string[]>>, hidden: number[] = []) {
  return (row: number): SheetRow | undefined => {
    const texts = rows[row]
    if (texts === undefined) return undefined
    const slices = texts.map((text, index) => {
      return [index + 1, { cell: { text } }] as const
    })
    const isHidden = hidden.includes(row)
    return { row: { isHidden }, slices: new Map(slices) }
  }
}

const find = buildSheet({
  1: ['Vendor form'],
  2: ['No.', 'Question', 'Answer', 'Guidance', 'Group', ''],
  3: ['Q-1', 'Is this so?', 'Filled by somebody', 'Say how', '', ''],
  4: ['Q-2', 'Is it so?', 'Yes', 'Name the tool', 'Access', 'ISO A.5'],
  5: ['', 'B. Next part', '', '', '', ''],
  6: ['', '', '', '', '', ''],
  7: ['Q-3', 'Is that so?', '', '', '', ''],
})

describe('what the form says beside a question', () => {
  it('is its guidance under the title of the column, not the answer nor the section again', () => {
    expect(readFormCells(QUESTION, SHEET, find)).toEqual([
      { column: 'D', title: 'Guidance', text: 'Name the tool' },
      { column: 'F', title: '', text: 'ISO A.5' },
    ])
  })

  it('is nothing while the row is on its way', () => {
    expect(readFormCells(QUESTION, SHEET, () => undefined)).toEqual([])
  })
})

describe('the rows around a question', () => {
  it('are those that say something, sections and titles included, without what answers say', () => {
    expect(readNearRows(QUESTION, SHEET, find)).toEqual([
      { row: 1, id: '', text: 'Vendor form' },
      { row: 2, id: 'No.', text: 'Question' },
      { row: 3, id: 'Q-1', text: 'Is this so?' },
      { row: 4, id: 'Q-2', text: 'Is it so?' },
      { row: 5, id: '', text: 'B. Next part' },
      { row: 7, id: 'Q-3', text: 'Is that so?' },
    ])
  })

  it('leave out what the customer has hidden', () => {
    const hiding = buildSheet({ 3: ['Q-1', 'Hidden?'], 4: ['Q-2', 'Is it so?'] }, [3])
    expect(readNearRows(QUESTION, SHEET, hiding).map(({ row }) => row)).toEqual([4])
  })
})
