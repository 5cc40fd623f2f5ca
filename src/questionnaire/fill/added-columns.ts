import type { SheetLayout } from '../../domain/questionnaire.ts'
import { MAX_COLUMN } from '../cell-address.ts'
import type { SheetGrid } from '../layout/sheet-grid.ts'

/** The columns that filling adds at the right end of a sheet that has no answer column. */
export interface AddedColumns {
  readonly answer: number
  readonly comment: number
}

/** The heads of added columns. */
export const ADDED_HEADERS = Object.freeze({ answer: 'Answer', comment: 'Comment' })

/**
 * Places new columns right of everything that the header and the questions' rows hold, past hidden
 * columns; `null` where the sheet has answer cells of its own.
 */
export function placeAddedColumns(grid: SheetGrid, layout: SheetLayout): AddedColumns | null {
  if (layout.answerColumns.length > 0 || layout.questions.some(hasAnswerCell)) return null
  let last = 1
  for (const row of [layout.headerRow, ...layout.questions.map((question) => question.row)]) {
    for (const column of grid.rows.get(row ?? 0)?.keys() ?? []) last = Math.max(last, column)
  }
  const answer = nextVisible(grid, last)
  return { answer, comment: nextVisible(grid, answer) }
}

function hasAnswerCell(question: SheetLayout['questions'][number]): boolean {
  return (
    question.choiceCell !== null ||
    question.textCell !== null ||
    question.commentCell !== null ||
    question.tickCells !== null
  )
}

function nextVisible(grid: SheetGrid, column: number): number {
  let next = column + 1
  while (grid.isHiddenColumn(next) && next < MAX_COLUMN) next += 1
  return next
}
