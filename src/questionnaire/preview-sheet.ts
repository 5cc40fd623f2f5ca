import type { SheetPreview } from '../domain/sheet-preview.ts'
import { columnLetters } from './cell-address.ts'
import type { GridCell, SheetGrid } from './layout/sheet-grid.ts'

/** What one preview shows at most: enough for several screens, and no more than a reply should hold. */
export const MAX_PREVIEW_ROWS = 500
const MAX_PREVIEW_COLUMNS = 200
const MAX_CELL_CHARS = 400
const MAX_LIST_VALUES = 12
/** Empty cells with a list may lie right of everything that shows a text, but not far. */
const COLUMNS_BEYOND = 3

type PreviewRow = SheetPreview['rows'][number]

/** Shows some rows of a sheet, with what a spreadsheet program would show in and around them. */
export function previewSheet(
  grid: SheetGrid,
  window: { readonly fromRow: number; readonly rowCount: number },
): SheetPreview {
  const { fromRow } = window
  const { lastRow, lastColumn } = measure(grid)
  const rowCount = Math.min(window.rowCount, MAX_PREVIEW_ROWS)
  const endRow = Math.min(lastRow, fromRow + rowCount - 1)
  const lists = createListIndex()
  const rows: PreviewRow[] = []
  for (let row = fromRow; row <= endRow; row += 1) {
    const shown = grid.rows.get(row)
    const cells: PreviewRow['cells'][number][] = []
    for (let column = 1; column <= lastColumn; column += 1) {
      const cell = shown?.get(column)
      const allowed = grid.findAllowed(row, column)
      if (!cell && !allowed) continue
      cells.push({
        column,
        text: cell ? shorten(cell.text) : '',
        ...(cell?.isFormula && { isFormula: true }),
        ...spanOf(grid, cell),
        ...(allowed && { list: lists.add(allowed) }),
      })
    }
    rows.push({ row, ...(grid.hiddenRows.has(row) && { isHidden: true }), cells })
  }
  const columns = Array.from({ length: lastColumn }, (_, index) => index + 1)
  return {
    sheet: grid.name,
    isHidden: grid.isHidden,
    lastRow,
    lastColumn,
    hiddenColumns: columns.filter((column) => grid.isHiddenColumn(column)),
    widths: Object.fromEntries(
      columns.flatMap((column) => {
        const width = grid.findWidth(column)
        return width === undefined ? [] : [[columnLetters(column), width]]
      }),
    ),
    fromRow,
    rows,
    lists: lists.all,
  }
}

function measure(grid: SheetGrid): { readonly lastRow: number; readonly lastColumn: number } {
  let lastRow = 0
  let lastColumn = 0
  for (const [row, cells] of grid.rows) {
    lastRow = Math.max(lastRow, row)
    for (const column of cells.keys()) lastColumn = Math.max(lastColumn, column)
  }
  const beyond = lastRow === 0 ? 0 : COLUMNS_BEYOND
  return { lastRow, lastColumn: Math.min(lastColumn + beyond, MAX_PREVIEW_COLUMNS) }
}

function spanOf(grid: SheetGrid, cell: GridCell | undefined) {
  const merge = cell && grid.findMerge(cell.row, cell.column)
  if (!merge || merge.firstRow !== cell.row || merge.firstColumn !== cell.column) return {}
  const rows = merge.lastRow - merge.firstRow + 1
  const columns = merge.lastColumn - merge.firstColumn + 1
  return { span: { rows, columns } }
}

function createListIndex() {
  const all: (readonly string[])[] = []
  const known = new Map<string, number>()
  return {
    all,
    add(allowed: readonly string[]): number {
      const key = allowed.join('\u0000')
      const index = known.get(key) ?? all.length
      if (index === all.length) {
        known.set(key, index)
        all.push(allowed.slice(0, MAX_LIST_VALUES).map(shorten))
      }
      return index
    },
  }
}

function shorten(text: string): string {
  return text.length > MAX_CELL_CHARS ? `${text.slice(0, MAX_CELL_CHARS - 1)}…` : text
}
