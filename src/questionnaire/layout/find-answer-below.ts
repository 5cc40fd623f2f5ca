import { toConfidence } from './evidence.ts'
import type { CandidateRow } from './find-candidate-rows.ts'
import { type SheetGrid, shownText } from './sheet-grid.ts'
import { isQuestionLike, isTitleLike } from './text-shape.ts'

/** How far below its question an answer may stand. */
const MAX_ROWS_BELOW = 3
const FIELD_SHARE = 0.6
const BLANK_SHARE = 0.8
/** Blank rows between fewer questions than this may be mere spacing. */
const MIN_QUESTIONS = 3

/** What says that answers go below their questions. */
export interface AnswersBelow {
  readonly confidence: number
  readonly reason: string
}

/**
 * The row under a question that takes its answer: the nearest below that is drawn as a field or open
 * to typing, or that holds an answer already; else the next row.
 */
export function findAnswerRow(grid: SheetGrid, row: number, column: number): number {
  const next = (grid.findMerge(row, column)?.lastRow ?? row) + 1
  for (let below = next; below < next + MAX_ROWS_BELOW; below += 1) {
    if (isPlace(grid, below, column)) return below
    const text = shownText(grid, below, column)
    if (text === '') continue
    return isAnswerText(grid, below, column, text) ? below : next
  }
  return next
}

/**
 * Tells whether a sheet wants its answers below its questions: under most of them lies a field, or at
 * least a blank row, and nothing stands at their right.
 *
 * @returns `undefined` when it doesn't.
 */
export function findAnswersBelow(
  grid: SheetGrid,
  questionColumn: number,
  candidates: readonly CandidateRow[],
): AnswersBelow | undefined {
  const asking = candidates.filter(({ text }) => isQuestionLike(text))
  if (asking.length < 2) return undefined
  const below = asking.map(({ row }) => findAnswerRow(grid, row, questionColumn))
  const share = (isSo: (row: number) => boolean) => below.filter(isSo).length / below.length
  const fields = share((row) => isPlace(grid, row, questionColumn))
  if (fields >= FIELD_SHARE) {
    return {
      confidence: toConfidence(4 * fields),
      reason: `below ${Math.round(fields * 100)} % of its questions lies a field for the answer`,
    }
  }
  const isAlone = asking.every(({ row }) =>
    [...(grid.rows.get(row)?.keys() ?? [])].every((column) => column <= questionColumn),
  )
  const free = share((row) => {
    const text = shownText(grid, row, questionColumn)
    return text === '' || isAnswerText(grid, row, questionColumn, text)
  })
  if (asking.length < MIN_QUESTIONS || !isAlone || free < BLANK_SHARE) return undefined
  return {
    confidence: toConfidence(free),
    reason: `below ${Math.round(free * 100)} % of its questions lies a blank row, and nothing stands at their right`,
  }
}

/** A cell that wants to be written on: a field, an open cell of a protected sheet, or a list. */
function isPlace(grid: SheetGrid, row: number, column: number): boolean {
  if (shownText(grid, row, column) !== '') return false
  return (
    grid.isField(row, column) ||
    grid.isUnlocked(row, column) === true ||
    grid.findAllowed(row, column) !== undefined
  )
}

/** A text of its own that asks nothing and has no id or letter beside it. */
function isAnswerText(grid: SheetGrid, row: number, column: number, text: string): boolean {
  if (isQuestionLike(text) || isTitleLike(text)) return false
  return [...(grid.rows.get(row)?.keys() ?? [])].every((other) => other >= column)
}
