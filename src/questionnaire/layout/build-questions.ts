import type { LayoutQuestion } from '../../domain/questionnaire.ts'
import { formatCellAddress } from '../cell-address.ts'
import type { AnswerColumns } from './find-answer-columns.ts'
import type { CandidateRow } from './find-candidate-rows.ts'
import { type AnswerCells, findDefaultValue, findExistingAnswer } from './find-existing-answer.ts'
import type { Headers } from './find-headers.ts'
import { findSections } from './find-sections.ts'
import { pickAnswerCells } from './pick-answer-cells.ts'
import { type SheetGrid, shownText } from './sheet-grid.ts'

/** Builds the questions of a sheet once its columns and rows are known: id, section, answer cells. */
export function buildQuestions(table: {
  readonly grid: SheetGrid
  readonly headers: Headers
  readonly questionColumn: number
  readonly idColumn: number | null
  readonly answers: AnswerColumns
  readonly rows: readonly CandidateRow[]
}): readonly LayoutQuestion[] {
  const { grid, idColumn, answers, rows } = table
  const answerColumns = answers.columns.map(({ column }) => column)
  const sections = findSections({ ...table, answerColumns })
  const main = pickAnswerCells(answers)
  const rowNumbers = rows.map(({ row }) => row)
  const defaults = new Map(
    answerColumns
      .map((column) => [column, findDefaultValue(grid, column, rowNumbers)] as const)
      .filter((entry): entry is readonly [number, string] => entry[1] !== null),
  )
  const declared = findDeclared(answers, main.choice)
  return rows.map(({ row, text }) => {
    const allowed =
      main.choice === null ? undefined : (grid.findAllowed(row, main.choice) ?? declared)
    // Without a list in this row, the column's cell takes the answer's text.
    const cells: AnswerCells =
      main.choice !== null && allowed === undefined
        ? { ...main, choice: null, text: main.choice }
        : main
    const addressOf = (column: number | null) => writableAddress(grid, row, column)
    const id = idColumn === null ? '' : shownText(grid, row, idColumn)
    return {
      row,
      id: id === '' ? null : id,
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

/** The values that the choice column's header names, if that is all there is to go by. */
function findDeclared({ columns }: AnswerColumns, choice: number | null) {
  const column = columns.find((candidate) => candidate.column === choice)
  return column?.isDeclared ? (column.allowed ?? undefined) : undefined
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
