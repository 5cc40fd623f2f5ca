/** One value on its way into one cell. */
export interface CellWrite {
  readonly sheet: string
  readonly row: number
  readonly column: number
  readonly value: string
  /** Written as a number, since the cell's list holds numbers. */
  readonly isNumber: boolean
  /** The row of the question that it answers, which differs where the answer cell is merged. */
  readonly questionRow: number
}
