import type { CellRange } from './cell-address.ts'

/** Gives the first range, in the order of the file, that covers a cell. */
export type FindRange<Range> = (row: number, column: number) => Range | undefined

/** Runs of rows, each from its first row on to the next one's, and what covers them. */
interface Runs<Range> {
  readonly firstRows: number[]
  readonly ranges: (Range | undefined)[]
}

/**
 * Indexes ranges for lookups cell by cell.
 *
 * Sheets hold thousands of merges and lists, and hostile ones a hundred thousand that overlap: walking
 * over them for every cell takes hours. Columns between two edges of ranges are covered by the same
 * ones, so they share one list of runs of rows, made when it is first asked for.
 */
export function indexRanges<Range extends CellRange>(ranges: readonly Range[]): FindRange<Range> {
  const edges = [
    ...new Set(ranges.flatMap(({ firstColumn, lastColumn }) => [firstColumn, lastColumn + 1])),
  ].sort((a, b) => a - b)
  const runsByBand = new Map<number, Runs<Range>>()
  return (row, column) => {
    const band = countUpTo(edges, column)
    const known = runsByBand.get(band)
    const runs = known ?? buildRuns(ranges, column)
    if (known === undefined) runsByBand.set(band, runs)
    return runs.ranges[countUpTo(runs.firstRows, row) - 1]
  }
}

/** Sweeps down one column; of the ranges open at a row, the first of the file counts. */
function buildRuns<Range extends CellRange>(ranges: readonly Range[], column: number): Runs<Range> {
  const covering = ranges.filter(
    ({ firstColumn, lastColumn }) => column >= firstColumn && column <= lastColumn,
  )
  const starts = covering
    .map((range, order) => ({ range, order }))
    .sort((a, b) => a.range.firstRow - b.range.firstRow || a.order - b.order)
  const rows = [
    ...new Set(covering.flatMap(({ firstRow, lastRow }) => [firstRow, lastRow + 1])),
  ].sort((a, b) => a - b)
  const open = createHeap<{ readonly range: Range; readonly order: number }>(
    (a, b) => a.order - b.order,
  )
  const runs: Runs<Range> = { firstRows: [], ranges: [] }
  let next = 0
  for (const firstRow of rows) {
    for (
      let start = starts[next];
      start && start.range.firstRow <= firstRow;
      start = starts[next]
    ) {
      open.push(start)
      next += 1
    }
    while ((open.first()?.range.lastRow ?? firstRow) < firstRow) open.shift()
    const range = open.first()?.range
    if (range === runs.ranges.at(-1)) continue
    runs.firstRows.push(firstRow)
    runs.ranges.push(range)
  }
  return runs
}

/** How many of the sorted numbers aren't above a value. */
export function countUpTo(items: readonly number[], value: number): number {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((items[middle] ?? 0) <= value) low = middle + 1
    else high = middle
  }
  return low
}

/** A binary heap: the least item first. */
function createHeap<Item>(compare: (a: Item, b: Item) => number) {
  const items: Item[] = []
  const isBefore = (one: number, other: number) =>
    compare(items[one] as Item, items[other] as Item) < 0
  const swap = (one: number, other: number) => {
    const item = items[one] as Item
    items[one] = items[other] as Item
    items[other] = item
  }
  return {
    first: (): Item | undefined => items[0],
    push(item: Item) {
      items.push(item)
      for (let at = items.length - 1; at > 0; ) {
        const parent = (at - 1) >> 1
        if (!isBefore(at, parent)) break
        swap(at, parent)
        at = parent
      }
    },
    shift() {
      const last = items.pop()
      if (last === undefined || items.length === 0) return
      items[0] = last
      for (let at = 0; ; ) {
        const left = 2 * at + 1
        let least = at
        if (left < items.length && isBefore(left, least)) least = left
        if (left + 1 < items.length && isBefore(left + 1, least)) least = left + 1
        if (least === at) break
        swap(at, least)
        at = least
      }
    },
  }
}
