import { expect, it } from 'vitest'
import type { SheetMapping } from '../../../src/domain/mapping.ts'
import type { SheetLayout } from '../../../src/domain/questionnaire.ts'
import { readRowKinds } from '../../../src/web/pages/mapping/row-kinds.ts'

const SHEET: SheetMapping = {
  name: 'Form',
  isQuestionnaire: true,
  headerRows: [1],
  columns: { B: 'question' },
  ticks: {},
  answers: 'beside',
  rows: [
    { row: 3, role: 'skip' },
    { row: 5, role: 'question' },
  ],
}

it('says of each row what it is, who says so, and what has changed of it', () => {
  const kinds = readRowKinds(SHEET, layoutOf([2, 5]), layoutOf([2, 3]))
  const said = [1, 2, 3, 4, 5].map((row) => {
    const { kind, isTold, change } = kinds.of(row)
    return [kind, isTold, change]
  })
  expect(said).toEqual([
    ['header', false, null],
    ['question', false, null],
    ['skip', true, 'removed'],
    ['plain', false, null],
    ['question', true, 'added'],
  ])
})

it('counts a row that asks something else now as new', () => {
  const before = layoutOf([2])
  const [question] = before.questions
  if (!question) throw new Error('the layout has no question')
  const after = { ...before, questions: [{ ...question, text: 'Another column’s words' }] }
  expect(readRowKinds(SHEET, after, before).of(2).change).toBe('added')
})

it('shows where answers go that stand under their questions, and which rows are unsure', () => {
  const layout = layoutOf([2])
  const [question] = layout.questions
  if (!question) throw new Error('the layout has no question')
  const below = { ...question, choiceCell: 'B3', allowed: ['Yes', 'No'], confidence: 0.6 }
  const kinds = readRowKinds(SHEET, { ...layout, questions: [below] }, layout)
  expect(kinds.of(2)).toMatchObject({ isUnsure: true, change: null })
  expect([...kinds.of(3).slots]).toEqual([['B', { role: 'choice', allowed: ['Yes', 'No'] }]])
  expect(kinds.of(4).slots.size).toBe(0)
})

function layoutOf(rows: readonly number[]): SheetLayout {
  return {
    name: 'Form',
    isQuestionnaire: true,
    headerRow: 1,
    idColumn: null,
    questionColumn: 'B',
    answerColumns: [],
    reasons: [],
    questions: rows.map((row) => ({
      ...{ row, id: null, text: `Question ${row}`, section: null, allowed: null },
      ...{ choiceCell: null, textCell: null, commentCell: null, tickCells: null },
      existingAnswer: null,
    })),
  }
}
