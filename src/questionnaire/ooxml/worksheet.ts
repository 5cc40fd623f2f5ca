import type { CellRange } from '../cell-address.ts'

export type CellKind = 'text' | 'number' | 'date' | 'boolean' | 'error'

/** A cell that shows something, or that holds a formula. Blank cells aren't kept. */
export interface WorksheetCell {
  readonly row: number
  readonly column: number
  readonly kind: CellKind
  /** The text as shown; for a formula its cached result. */
  readonly text: string
  readonly isFormula: boolean
}

/** A list validation as the file states it; its values are resolved against the whole workbook. */
export interface ListValidation {
  readonly ranges: readonly CellRange[]
  /** Either `"Yes,No"` in quotes, or a reference, a name or a formula that gives a range. */
  readonly formula: string
}

/** Neighbouring columns of one width, in characters. */
export interface ColumnWidth {
  readonly firstColumn: number
  readonly lastColumn: number
  readonly width: number
}

/** One worksheet as read. Memory grows with its filled cells, not with its declared ranges. */
export interface Worksheet {
  readonly name: string
  readonly part: string
  readonly isHidden: boolean
  /** Row to column to cell, rows and columns ascending. */
  readonly rows: ReadonlyMap<number, ReadonlyMap<number, WorksheetCell>>
  readonly merges: readonly CellRange[]
  readonly hiddenRows: ReadonlySet<number>
  readonly hiddenColumns: readonly CellRange[]
  readonly columnWidths: readonly ColumnWidth[]
  readonly listValidations: readonly ListValidation[]
  readonly isProtected: boolean
  /** Cells that stay open to typing once the sheet is protected, by `cellKey`. */
  readonly unlockedCells: ReadonlySet<number>
  /** Columns whose style does the same for cells that the file doesn't hold. */
  readonly unlockedColumns: readonly CellRange[]
  /** Blank cells that a fill or a box makes visible, by `cellKey`: a form wants them written on. */
  readonly drawnBlanks: ReadonlySet<number>
  /** Ranges of several cells that one array formula fills. */
  readonly arrayRanges: readonly CellRange[]
  readonly hasFormulas: boolean
}

/** One number for a cell's row and column, to keep sets of cells small. */
export function cellKey(row: number, column: number): number {
  return row * 16_384 + column - 1
}
