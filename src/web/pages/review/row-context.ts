import type { Question, SheetLayout } from '../../../domain/questionnaire.ts'
import { columnLetters } from '../mapping/column-letters.ts'

/** A cell of the form beside a question, under the title of its column. */
export interface FormCell {
  readonly column: string
  readonly title: string
  readonly text: string
}

/** A row of the sheet around a question: its words, without what its answer cells hold. */
export interface NearRow {
  readonly row: number
  readonly id: string
  readonly text: string
}

/** How many rows are shown on either side. */
export const NEAR_ROWS = 3
/** A sheet may have pages of blank or hidden rows; further than this nobody looks for a neighbour. */
export const REACH_ROWS = 12

/** A row of the sheet, with its cells by column; one that is merged over several rows is in each. */
export interface SheetRow {
  readonly row: { readonly isHidden?: boolean | undefined }
  readonly slices: ReadonlyMap<number, { readonly cell: { readonly text: string } }>
}

type FindRow = (row: number) => SheetRow | undefined

/**
 * What the form says beside a question, and nobody is asked to fill: guidance, the control it belongs
 * to, references. Where the cell is merged over several rows, it speaks to each of them.
 */
export function readFormCells(
  question: Question,
  sheet: SheetLayout,
  find: FindRow,
): readonly FormCell[] {
  const row = find(question.row)
  if (row === undefined) return []
  const known = new Set([sheet.idColumn, sheet.questionColumn, ...answerColumnsOf(question, sheet)])
  const header = sheet.headerRow === null ? undefined : find(sheet.headerRow)
  return [...row.slices]
    .map(([column, { cell }]) => ({
      column: columnLetters(column),
      title: header?.slices.get(column)?.cell.text.trim() ?? '',
      text: cell.text.trim(),
    }))
    .filter(({ column, text }) => !known.has(column) && text !== '' && text !== question.section)
}

/** The rows around a question that say something, nearest first cut, in the order of the sheet. */
export function readNearRows(
  question: Question,
  sheet: SheetLayout,
  find: FindRow,
): readonly NearRow[] {
  const read = (row: number) => readNearRow(row, question, sheet, find)
  const above = range(1, REACH_ROWS).flatMap((step) => read(question.row - step) ?? [])
  const below = range(1, REACH_ROWS).flatMap((step) => read(question.row + step) ?? [])
  const own = read(question.row)
  return [
    ...above.slice(0, NEAR_ROWS).reverse(),
    ...(own === undefined ? [] : [own]),
    ...below.slice(0, NEAR_ROWS),
  ]
}

function readNearRow(
  row: number,
  question: Question,
  sheet: SheetLayout,
  find: FindRow,
): NearRow | undefined {
  const loaded = row < 1 ? undefined : find(row)
  if (loaded === undefined || loaded.row.isHidden) return undefined
  const answers = new Set(answerColumnsOf(question, sheet))
  const textOf = (letters: string | null) =>
    [...loaded.slices]
      .find(([column]) => columnLetters(column) === letters)?.[1]
      .cell.text.trim() ?? ''
  const id = textOf(sheet.idColumn)
  const asked = textOf(sheet.questionColumn)
  const first = [...loaded.slices]
    .filter(([column]) => !answers.has(columnLetters(column)))
    .map(([, { cell }]) => cell.text.trim())
    .find((text) => text !== '' && text !== id)
  const text = asked === '' ? (first ?? '') : asked
  if (text === '') return id === '' ? undefined : { row, id: '', text: id }
  return { row, id: text === id ? '' : id, text }
}

function answerColumnsOf(question: Question, sheet: SheetLayout): readonly string[] {
  const ticks = Object.values(question.tickCells ?? {})
  const cells = [question.choiceCell, question.textCell, question.commentCell, ...ticks]
  return [
    ...sheet.answerColumns.map(({ column }) => column),
    ...cells.flatMap((cell) => cell?.replace(/\d+$/, '') ?? []),
  ]
}

function range(from: number, count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => from + index)
}
