import { type CellRange, MAX_COLUMN, MAX_ROW, parseCellRange } from '../cell-address.ts'
import type { ElementReader } from './element-reader.ts'
import { readBoolean } from './parse-xml.ts'

export interface SheetSettings {
  readonly merges: CellRange[]
  readonly hiddenColumns: CellRange[]
  isProtected: boolean
}

/** Reads what a sheet says besides its cells: merges, hidden columns, protection. */
export function createSheetSettingsReader(): ElementReader<SheetSettings> {
  const result: SheetSettings = { merges: [], hiddenColumns: [], isProtected: false }
  return {
    result,
    open(name, { ref, min, max, hidden, width, sheet }) {
      if (name === 'mergeCell') {
        const range = parseCellRange(ref ?? '')
        if (range) result.merges.push(range)
      } else if (name === 'col' && (readBoolean(hidden, false) || width === '0')) {
        result.hiddenColumns.push({
          firstRow: 1,
          lastRow: MAX_ROW,
          firstColumn: Number(min ?? 1),
          lastColumn: Math.min(Number(max ?? 1), MAX_COLUMN),
        })
      } else if (name === 'sheetProtection') {
        result.isProtected = readBoolean(sheet, false)
      }
    },
    text() {},
    close() {},
  }
}
