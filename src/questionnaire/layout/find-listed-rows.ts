import type { SheetGrid } from './sheet-grid.ts'

/** Lists may lie right of everything that shows a text, but not far. */
const COLUMNS_BEYOND = 3

/**
 * Finds the rows in which some visible cell has a list of values: the surest sign that a row wants an
 * answer. Rows that show nothing are left out, since lists are often laid far past the end of a table.
 */
export function findListedRows(grid: SheetGrid): ReadonlySet<number> {
  let last = 0
  for (const cells of grid.rows.values()) {
    for (const column of cells.keys()) last = Math.max(last, column)
  }
  const columns: number[] = []
  for (let column = 1; column <= last + COLUMNS_BEYOND; column += 1) {
    if (!grid.isHiddenColumn(column)) columns.push(column)
  }
  const listed = new Set<number>()
  for (const row of grid.rows.keys()) {
    if (columns.some((column) => grid.findAllowed(row, column) !== undefined)) listed.add(row)
  }
  return listed
}
