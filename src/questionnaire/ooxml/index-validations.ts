import type { CellRange } from '../cell-address.ts'
import { type FindRange, indexRanges } from '../index-ranges.ts'
import type { ListValidation, Worksheet } from './worksheet.ts'

/** A range that a list is given for. */
export interface ValidatedRange extends CellRange {
  readonly validation: ListValidation
}

/** Indexes a sheet's lists; where two cover a cell, the one that the file states first counts. */
export function indexValidations({ listValidations }: Worksheet): FindRange<ValidatedRange> {
  return indexRanges(
    listValidations.flatMap((validation) =>
      validation.ranges.map((range) => ({ ...range, validation })),
    ),
  )
}
