import { isEmptyBox, isMark, isNoWord, isYesWord, opensAsChoice } from './choice-words.ts'
import type { CandidateRow } from './find-candidate-rows.ts'
import type { Headers } from './find-headers.ts'
import type { SheetGrid } from './sheet-grid.ts'

/**
 * Finds the columns in which a mark is the answer: they stand side by side under heads such as Yes,
 * No and N/A, and hold marks, boxes to tick, or nothing.
 *
 * @returns choice to column, in the order of the sheet.
 */
export function findTickColumns(
  grid: SheetGrid,
  headers: Headers,
  rows: readonly CandidateRow[],
): ReadonlyMap<string, number> | null {
  const runs: [string, number][][] = []
  for (const [column, { text }] of [...headers.columns].sort(([a], [b]) => a - b)) {
    if (!opensAsChoice(text) || !holdsMarksOnly(grid, column, rows)) continue
    const run = runs.at(-1)
    if (run && run.at(-1)?.[1] === column - 1) run.push([text, column])
    else runs.push([[text, column]])
  }
  const run = runs.find(
    (entries) =>
      entries.some(([text]) => isYesWord(text)) && entries.some(([text]) => isNoWord(text)),
  )
  return run ? new Map(run) : null
}

function holdsMarksOnly(grid: SheetGrid, column: number, rows: readonly CandidateRow[]): boolean {
  return rows.every(({ row }) => {
    const text = grid.rows.get(row)?.get(column)?.text.trim() ?? ''
    return text === '' || isMark(text) || isEmptyBox(text)
  })
}
