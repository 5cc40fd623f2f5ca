import type { CellRange } from '../cell-address.ts'
import { rangeCovers } from '../cell-address.ts'
import { indexRanges } from '../index-ranges.ts'
import type { FindAllowedValues } from '../ooxml/allowed-values.ts'
import { cellKey, type Worksheet, type WorksheetCell } from '../ooxml/worksheet.ts'

export type GridCell = WorksheetCell

/** One sheet as layout detection sees it, whether it came from a workbook or from a CSV. */
export interface SheetGrid {
  readonly name: string
  readonly isHidden: boolean
  /** Row to column to cell, ascending; cells that show nothing and hold no formula are left out. */
  readonly rows: ReadonlyMap<number, ReadonlyMap<number, GridCell>>
  readonly hiddenRows: ReadonlySet<number>
  isHiddenColumn(column: number): boolean
  /** The column's width in characters, where the file states one. */
  findWidth(column: number): number | undefined
  /** The merged range that covers the cell, if one does. */
  findMerge(row: number, column: number): CellRange | undefined
  /** The values of the cell's list as its file spells them. */
  findAllowed(row: number, column: number): readonly string[] | undefined
  /** Whether typing is open in the cell; `null` where the sheet isn't protected. */
  isUnlocked(row: number, column: number): boolean | null
  /** Whether a formula gives the cell's value. */
  isCalculated(row: number, column: number): boolean
  /** Whether the cell is blank and drawn to be written on: filled, boxed in or merged. */
  isField(row: number, column: number): boolean
}

/** The text that shows at a cell: its own, or that of the merged range that covers it. */
export function shownText(grid: SheetGrid, row: number, column: number): string {
  const own = grid.rows.get(row)?.get(column)
  if (own) return own.text.trim()
  const merge = grid.findMerge(row, column)
  const anchor = merge && grid.rows.get(merge.firstRow)?.get(merge.firstColumn)
  return anchor?.text.trim() ?? ''
}

/** Thousands of cells share few lists, so each list's texts are taken once. */
function createListReader(): (
  values: ReturnType<FindAllowedValues>,
) => readonly string[] | undefined {
  const texts = new WeakMap<NonNullable<ReturnType<FindAllowedValues>>, readonly string[]>()
  return (values) => {
    if (!values) return undefined
    const known = texts.get(values) ?? values.map(({ text }) => text)
    texts.set(values, known)
    return known
  }
}

/** Views a worksheet as a grid. */
export function gridOfWorksheet(
  worksheet: Worksheet,
  findAllowedValues: FindAllowedValues,
): SheetGrid {
  const { name, isHidden, rows, hiddenRows } = worksheet
  const textsOf = createListReader()
  const findMerge = indexRanges(worksheet.merges)
  const findArray = indexRanges(worksheet.arrayRanges)
  const findHidden = indexRanges(worksheet.hiddenColumns)
  return {
    name,
    isHidden,
    rows,
    hiddenRows,
    isHiddenColumn: (column) => findHidden(1, column) !== undefined,
    findWidth: (column) =>
      worksheet.columnWidths.find(
        (range) => column >= range.firstColumn && column <= range.lastColumn,
      )?.width,
    findMerge,
    findAllowed: (row, column) => textsOf(findAllowedValues(name, row, column)),
    isUnlocked: (row, column) =>
      worksheet.isProtected ? isUnlockedCell(worksheet, row, column) : null,
    isCalculated: (row, column) =>
      rows.get(row)?.get(column)?.isFormula === true || findArray(row, column) !== undefined,
    isField: (row, column) => {
      if (rows.get(row)?.has(column)) return false
      // Of a merged range only the first cell is written on.
      const merge = findMerge(row, column)
      return merge
        ? merge.firstRow === row && merge.firstColumn === column
        : worksheet.drawnBlanks.has(cellKey(row, column))
    },
  }
}

function isUnlockedCell(worksheet: Worksheet, row: number, column: number): boolean {
  if (worksheet.unlockedCells.has(cellKey(row, column))) return true
  const isFilled = worksheet.rows.get(row)?.has(column) ?? false
  return !isFilled && worksheet.unlockedColumns.some((range) => rangeCovers(range, row, column))
}

/** Views the records of a CSV as a grid: text only, nothing merged, hidden, listed or calculated. */
export function gridOfRecords(name: string, records: readonly (readonly string[])[]): SheetGrid {
  const rows = new Map<number, ReadonlyMap<number, GridCell>>()
  for (const [index, fields] of records.entries()) {
    const row = index + 1
    const cells = fields.map((text, position) => ({
      row,
      column: position + 1,
      kind: 'text' as const,
      text,
      isFormula: false,
    }))
    const filled = cells.filter((cell) => cell.text.trim() !== '')
    if (filled.length > 0) rows.set(row, new Map(filled.map((cell) => [cell.column, cell])))
  }
  return {
    name,
    isHidden: false,
    rows,
    hiddenRows: new Set(),
    isHiddenColumn: () => false,
    findWidth: () => undefined,
    findMerge: () => undefined,
    findAllowed: () => undefined,
    isUnlocked: () => null,
    isCalculated: () => false,
    isField: () => false,
  }
}
