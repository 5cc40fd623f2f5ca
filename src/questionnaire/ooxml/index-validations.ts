import { type CellRange, rangeCovers } from '../cell-address.ts'
import type { ListValidation, Worksheet } from './worksheet.ts'

/** Gives the list validation of a cell; of several the first in the file. */
export type FindValidation = (row: number, column: number) => ListValidation | undefined

interface Entry {
  readonly range: CellRange
  readonly validation: ListValidation
  /** Place in the file. */
  readonly order: number
  /** The lowest end of this range and of all that start above it. */
  reach: number
}

/**
 * Files a sheet's list validations by column and start, so that a sheet of thousands of rows, each with
 * a list of its own, is asked cell by cell without going through all of them each time.
 */
export function indexValidations(sheet: Worksheet): FindValidation {
  const ranges = sheet.listValidations.flatMap((validation, order) =>
    validation.ranges.map((range) => ({ range, validation, order })),
  )
  const byColumn = new Map<number, readonly Entry[]>()
  return (row, column) => {
    const entries = byColumn.get(column) ?? collect(ranges, column)
    byColumn.set(column, entries)
    let found: Entry | undefined
    for (let index = lastStartingBy(entries, row); index >= 0; index -= 1) {
      const entry = entries[index]
      // Nothing that starts further up reaches down to the row.
      if (!entry || entry.reach < row) break
      if (entry.range.lastRow >= row && entry.order < (found?.order ?? Number.POSITIVE_INFINITY)) {
        found = entry
      }
    }
    return found?.validation
  }
}

function collect(ranges: readonly Omit<Entry, 'reach'>[], column: number): readonly Entry[] {
  const entries = ranges
    .filter(({ range }) => rangeCovers(range, range.firstRow, column))
    .map((entry) => ({ ...entry, reach: entry.range.lastRow }))
    .sort((a, b) => a.range.firstRow - b.range.firstRow)
  let reach = 0
  for (const entry of entries) {
    reach = Math.max(reach, entry.range.lastRow)
    entry.reach = reach
  }
  return entries
}

/** Binary search for the last range that starts in the row or above; -1 where none does. */
function lastStartingBy(entries: readonly Entry[], row: number): number {
  let low = 0
  let high = entries.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((entries[middle]?.range.firstRow ?? 0) <= row) low = middle + 1
    else high = middle
  }
  return low - 1
}
