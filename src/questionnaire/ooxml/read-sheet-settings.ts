import { type CellRange, MAX_COLUMN, MAX_ROW, parseCellRange } from '../cell-address.ts'
import type { ElementReader } from './element-reader.ts'
import { readBoolean } from './parse-xml.ts'
import type { CellFormat } from './read-cell-formats.ts'
import type { ColumnWidth } from './worksheet.ts'

export interface SheetSettings {
  readonly merges: CellRange[]
  readonly hiddenColumns: CellRange[]
  /** Columns whose width the file states, in characters. */
  readonly columnWidths: ColumnWidth[]
  /** Columns whose own style leaves cells unlocked that the file doesn't hold. */
  readonly unlockedColumns: CellRange[]
  isProtected: boolean
}

/** Reads what a sheet says besides its cells: merges, hidden columns, protection. */
export function createSheetSettingsReader(
  cellFormats: readonly CellFormat[],
): ElementReader<SheetSettings> {
  const result: SheetSettings = {
    merges: [],
    hiddenColumns: [],
    columnWidths: [],
    unlockedColumns: [],
    isProtected: false,
  }
  return {
    result,
    open(name, { ref, min, max, hidden, width, style, sheet }) {
      if (name === 'mergeCell') {
        const range = parseCellRange(ref ?? '')
        if (range) result.merges.push(range)
      } else if (name === 'col') {
        const range = {
          firstRow: 1,
          lastRow: MAX_ROW,
          firstColumn: Number(min ?? 1),
          lastColumn: Math.min(Number(max ?? 1), MAX_COLUMN),
        }
        if (Number(width) > 0) {
          const { firstColumn, lastColumn } = range
          result.columnWidths.push({ firstColumn, lastColumn, width: Number(width) })
        }
        if (readBoolean(hidden, false) || width === '0') result.hiddenColumns.push(range)
        if (cellFormats[Number(style ?? 0)]?.isLocked === false) result.unlockedColumns.push(range)
      } else if (name === 'sheetProtection') {
        result.isProtected = readBoolean(sheet, false)
      }
    },
    text() {},
    close() {},
  }
}
