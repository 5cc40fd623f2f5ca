import type { RowRole, SheetMapping } from '../../domain/mapping.ts'
import { type SheetGrid, shownText } from './sheet-grid.ts'

/**
 * Finds the rows that a mapping says something of.
 *
 * Next year's copy has rows more or less: an override that knows its row's text goes where that text
 * stands now, and is dropped where it stands nowhere, so that it never hits another row.
 */
export function placeRowOverrides(
  grid: SheetGrid,
  mapping: SheetMapping,
  questionColumn: number | null,
): ReadonlyMap<number, RowRole> {
  const placed = new Map<number, RowRole>()
  let rowsByText: Map<string, number[]> | undefined
  for (const { row, role, text } of mapping.rows) {
    if (text === undefined || rowText(grid, row, questionColumn) === text) {
      placed.set(row, role)
      continue
    }
    rowsByText ??= indexRows(grid, questionColumn)
    const [nearest] = [...(rowsByText.get(text) ?? [])].sort(
      (a, b) => Math.abs(a - row) - Math.abs(b - row),
    )
    if (nearest !== undefined && !placed.has(nearest)) placed.set(nearest, role)
  }
  return placed
}

/** What a row says: the text in its question column, else the first text in it. */
export function rowText(grid: SheetGrid, row: number, questionColumn: number | null): string {
  const own = questionColumn === null ? '' : shownText(grid, row, questionColumn)
  if (own !== '') return own
  for (const cell of grid.rows.get(row)?.values() ?? []) {
    if (cell.text.trim() !== '') return cell.text.trim()
  }
  return ''
}

function indexRows(grid: SheetGrid, questionColumn: number | null): Map<string, number[]> {
  const rows = new Map<string, number[]>()
  for (const row of grid.rows.keys()) {
    const text = rowText(grid, row, questionColumn)
    if (text === '') continue
    const known = rows.get(text)
    if (known) known.push(row)
    else rows.set(text, [row])
  }
  return rows
}
