import type { Headers } from './find-headers.ts'
import type { GridCell, SheetGrid } from './sheet-grid.ts'

/** A row that has a text in the question column and isn't part of a header. */
export interface CandidateRow {
  readonly row: number
  readonly text: string
}

/**
 * Lists the rows whose question column shows a text. Only the first row of a merged cell counts: a
 * question that runs over several rows is one question.
 */
export function findCandidateRows(
  grid: SheetGrid,
  headers: Headers,
  questionColumn: number,
): readonly CandidateRow[] {
  const candidates: CandidateRow[] = []
  const blocks = [...headers.blockEnds]
  for (const [row, cells] of grid.rows) {
    const cell = cells.get(questionColumn) ?? findCoveringCell(grid, row, questionColumn)
    const text = cell?.text.trim() ?? ''
    if (text === '' || cell?.kind === 'error') continue
    if (blocks.some(([first, last]) => row >= first && row <= last)) continue
    candidates.push({ row, text })
  }
  return candidates
}

/** In forms with several tables a question may be merged from further left over the column. */
function findCoveringCell(grid: SheetGrid, row: number, column: number): GridCell | undefined {
  const merge = grid.findMerge(row, column)
  if (!merge || merge.firstRow !== row || merge.firstColumn >= column) return undefined
  return grid.rows.get(row)?.get(merge.firstColumn)
}
