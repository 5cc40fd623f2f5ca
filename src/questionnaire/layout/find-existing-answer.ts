import { isMark, isPlaceholder, statesDecision } from './choice-words.ts'
import { type SheetGrid, shownText } from './sheet-grid.ts'

/** The cells that one question's answer goes into, by column. */
export interface AnswerCells {
  readonly choice: number | null
  readonly text: number | null
  readonly comment: number | null
  readonly ticks: ReadonlyMap<string, number> | null
}

const DEFAULT_SHARE = 0.9
const MIN_ROWS_FOR_DEFAULT = 4

/**
 * Finds the value that a column was handed out with: the same in nearly every row, and saying
 * nothing ("Not verified", "1", "To do"). A column of "Yes" is taken for answers, never for a
 * default, so that nothing that somebody may have said is overwritten.
 */
export function findDefaultValue(
  grid: SheetGrid,
  column: number,
  rows: readonly number[],
): string | null {
  if (rows.length < MIN_ROWS_FOR_DEFAULT) return null
  const counts = new Map<string, number>()
  for (const row of rows) {
    const text = shownText(grid, row, column)
    counts.set(text, (counts.get(text) ?? 0) + 1)
  }
  const [value, count] = [...counts].sort(([, a], [, b]) => b - a)[0] ?? ['', 0]
  const isUsual = value !== '' && count >= rows.length * DEFAULT_SHARE
  return isUsual && !statesDecision(value) ? value : null
}

/**
 * What a row's answer cells hold already: the choice, else the text, else the ticked head. A comment
 * alone is no answer where there is a cell for one: authors leave hints there.
 */
export function findExistingAnswer(
  grid: SheetGrid,
  row: number,
  cells: AnswerCells,
  defaults: ReadonlyMap<number, string>,
): string | null {
  const hasMain = cells.choice !== null || cells.text !== null || cells.ticks !== null
  for (const column of hasMain ? [cells.choice, cells.text] : [cells.comment]) {
    if (column === null) continue
    const text = shownText(grid, row, column)
    if (text !== '' && !isPlaceholder(text) && text !== defaults.get(column)) return text
  }
  for (const [choice, column] of cells.ticks ?? []) {
    if (isMark(shownText(grid, row, column))) return choice
  }
  return null
}
