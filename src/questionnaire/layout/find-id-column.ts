import type { CandidateRow } from './find-candidate-rows.ts'
import type { Headers } from './find-headers.ts'
import { type SheetGrid, shownText } from './sheet-grid.ts'
import { isIdLike } from './text-shape.ts'

const GUID = /^\{?[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\}?$/i
const LOWEST_ID_SHARE = 0.6
const LOWEST_DISTINCT_SHARE = 0.6

/** The column that holds the ids, with the weight of what speaks for it. */
export interface IdColumn {
  readonly column: number
  readonly score: number
}

/**
 * Finds the column with the customer's own ids: short values with digits, nearly all different, in
 * most rows; left of the questions rather than right, the leftmost of equals. GUIDs are a machine's
 * ids and don't count.
 */
export function findIdColumn(
  grid: SheetGrid,
  headers: Headers,
  questionColumn: number,
  candidates: readonly CandidateRow[],
): IdColumn | null {
  const columns = new Set(candidates.flatMap(({ row }) => [...(grid.rows.get(row)?.keys() ?? [])]))
  let best: IdColumn | undefined
  for (const column of [...columns].sort((a, b) => a - b)) {
    if (column === questionColumn || grid.isHiddenColumn(column)) continue
    const role = headers.columns.get(column)?.role
    if (role === 'answer' || role === 'author' || role === 'assessor') continue
    const texts = candidates.map(({ row }) => shownText(grid, row, column))
    const ids = texts.filter((text) => isIdLike(text) && !GUID.test(text))
    const distinctShare = new Set(ids).size / Math.max(1, ids.length)
    if (ids.length / texts.length < LOWEST_ID_SHARE && role !== 'id') continue
    if (ids.length === 0 || distinctShare < LOWEST_DISTINCT_SHARE) continue
    const score =
      (role === 'id' ? 1 : 0) +
      (column < questionColumn ? 1 : 0) +
      Math.round(distinctShare * 10) / 10 +
      ids.length / texts.length
    if (score > (best?.score ?? 0) + 0.2) best = { column, score }
  }
  return best ?? null
}
