import type { CellRange } from '../cell-address.ts'
import type { Worksheet } from './worksheet.ts'

/** A range on a sheet, to which a reference leads. */
export interface Target {
  readonly sheet: Worksheet
  readonly range: CellRange
}
