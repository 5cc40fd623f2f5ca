import type { CellValueKind } from '../ooxml/allowed-values.ts'

/** One value on its way into one cell. */
export interface CellWrite {
  readonly sheet: string
  readonly row: number
  readonly column: number
  /** Empty where an old answer is taken out. */
  readonly value: string
  /** How the cell holds it, as the values of its list are held. */
  readonly kind: CellValueKind
  /** The row of the question that it answers, which differs where the answer cell is merged. */
  readonly questionRow: number
}
