/** One answer that every program under test is to write. */
export interface CellAnswer {
  readonly sheet: string
  readonly cell: string
  readonly value: string
}
