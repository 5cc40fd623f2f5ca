import type { RowRole } from '../../domain/mapping.ts'
import type { LayoutQuestion } from '../../domain/questionnaire.ts'
import { formatCellAddress } from '../cell-address.ts'
import { findAnswerRow } from './find-answer-below.ts'
import type { CandidateRow } from './find-candidate-rows.ts'
import { type AnswerCells, findDefaultValue, findExistingAnswer } from './find-existing-answer.ts'
import type { Headers } from './find-headers.ts'
import { findSections } from './find-sections.ts'
import type { MappedAnswers } from './read-mapped-answers.ts'
import { type SheetGrid, shownText } from './sheet-grid.ts'

/** Builds the questions of a sheet once its columns and rows are known: id, section, answer cells. */
export function buildQuestions(table: {
  readonly grid: SheetGrid
  readonly headers: Headers
  readonly questionColumn: number
  readonly idColumn: number | null
  readonly sectionColumn: number | null
  readonly answers: MappedAnswers
  readonly rows: readonly CandidateRow[]
  readonly rowRoles: ReadonlyMap<number, RowRole>
  /** Whether the answer goes into the cell under its question. */
  readonly isAnsweredBelow: boolean
}): readonly LayoutQuestion[] {
  const { grid, idColumn, answers, rows } = table
  const answerColumns = answers.columns.map(({ column }) => column)
  const sections = findSections({ ...table, answerColumns })
  const main = answers.cells
  const rowNumbers = rows.map(({ row }) => row)
  const defaults = new Map(
    answerColumns
      .map((column) => [column, findDefaultValue(grid, column, rowNumbers)] as const)
      .filter((entry): entry is readonly [number, string] => entry[1] !== null),
  )
  const idOf = (row: number) => (idColumn === null ? '' : shownText(grid, row, idColumn)) || null
  if (table.isAnsweredBelow) {
    return rows.map(({ row, text }) => ({
      ...{ row, id: idOf(row), text, section: sections.get(row) ?? null },
      ...readAnswerBelow(grid, row, table.questionColumn),
    }))
  }
  return rows.map(({ row, text }) => {
    const allowed =
      main.choice === null
        ? undefined
        : (grid.findAllowed(row, main.choice) ?? answers.declared ?? undefined)
    // Without a list in this row, the column's cell takes the answer's text.
    const cells: AnswerCells =
      main.choice !== null && allowed === undefined
        ? { ...main, choice: null, text: main.choice }
        : main
    const addressOf = (column: number | null) => writableAddress(grid, row, column)
    return {
      row,
      id: idOf(row),
      text,
      section: sections.get(row) ?? null,
      choiceCell: addressOf(cells.choice),
      textCell: addressOf(cells.text),
      commentCell: addressOf(cells.comment),
      allowed: cells.choice === null ? tickChoices(cells) : (allowed ?? null),
      tickCells: tickAddresses(cells, row),
      existingAnswer: findExistingAnswer(grid, row, cells, defaults),
    }
  })
}

function readAnswerBelow(grid: SheetGrid, row: number, column: number) {
  const below = findAnswerRow(grid, row, column)
  const allowed = grid.findAllowed(below, column) ?? null
  const address = writableAddress(grid, below, column)
  const cells = { choice: allowed && column, text: allowed ? null : column, comment: null }
  return {
    choiceCell: allowed && address,
    textCell: allowed ? null : address,
    commentCell: null,
    allowed,
    tickCells: null,
    existingAnswer: findExistingAnswer(grid, below, { ...cells, ticks: null }, new Map()),
  }
}

/** Of a merged cell only the first can be written; a calculated one can't at all. */
function writableAddress(grid: SheetGrid, row: number, column: number | null): string | null {
  if (column === null || grid.isCalculated(row, column)) return null
  const merge = grid.findMerge(row, column)
  if (!merge) return formatCellAddress({ row, column })
  if (merge.firstColumn !== column) return null
  return formatCellAddress({ row: merge.firstRow, column })
}

function tickChoices({ ticks }: AnswerCells): readonly string[] | null {
  return ticks ? [...ticks.keys()] : null
}

function tickAddresses({ ticks }: AnswerCells, row: number): Record<string, string> | null {
  if (!ticks) return null
  return Object.fromEntries(
    [...ticks].map(([choice, column]) => [choice, formatCellAddress({ row, column })]),
  )
}
