import type { SheetLayout } from '../../domain/questionnaire.ts'
import type { SheetGrid } from '../layout/sheet-grid.ts'
import type { AllowedValue } from '../ooxml/allowed-values.ts'

/** One sheet's cells, its layout and the lists of its cells with the kind of their values. */
export interface FillTarget {
  readonly grid: SheetGrid
  readonly layout: SheetLayout
  readonly findAllowed: (row: number, column: number) => readonly AllowedValue[] | undefined
  /** Replace answers that rows hold already. Formulas stay all the same. */
  readonly overwrite: boolean
}
