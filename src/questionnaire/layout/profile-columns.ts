import type { CandidateRow } from './find-candidate-rows.ts'
import type { Headers } from './find-headers.ts'
import type { HeaderRole } from './header-role.ts'
import { readDeclaredChoices } from './read-declared-choices.ts'
import { sampleEvenly } from './sample-evenly.ts'
import type { SheetGrid } from './sheet-grid.ts'

/** What the questions' rows show in one column; shares are of those rows, from 0 to 1. */
export interface ColumnProfile {
  readonly column: number
  readonly header: string | null
  readonly role: HeaderRole | undefined
  readonly listShare: number
  readonly usualList: readonly string[] | null
  /** Values that the header asks for in words. */
  readonly declared: readonly string[] | null
  readonly filledShare: number
  readonly calculatedShare: number
  /** Share of rows whose cell lies under a merge that starts in another column. */
  readonly coveredShare: number
  /** Share of rows whose cell is blank and drawn to be written on. */
  readonly fieldShare: number
  readonly values: ReadonlyMap<string, number>
  /** Null where the sheet isn't protected or no cell of it is open. */
  readonly unlockedShare: number | null
}

/** Shares of so many rows are as good as those of a hundred thousand. */
const MAX_ROWS = 2_000
/** Open or listed cells may lie right of everything that shows a text, but not far. */
const COLUMNS_BEYOND = 3

/** Looks at every visible column in the questions' rows, from left to right. */
export function profileColumns(input: {
  readonly grid: SheetGrid
  readonly headers: Headers
  readonly rows: readonly CandidateRow[]
}): readonly ColumnProfile[] {
  const { grid, headers } = input
  const rows = sampleEvenly(input.rows, MAX_ROWS)
  const { columns, hasUnlocked } = listColumns({ grid, headers, rows })
  return columns.map((column) => {
    const counts = countCells(grid, column, rows)
    const total = Math.max(1, rows.length)
    const header = headers.columns.get(column)
    return {
      column,
      header: header?.text ?? null,
      role: header?.role,
      listShare: counts.listed / total,
      usualList: counts.usualList,
      declared: header ? readDeclaredChoices(header.text) : null,
      filledShare: counts.filled / total,
      calculatedShare: counts.calculated / total,
      coveredShare: counts.covered / total,
      fieldShare: counts.fields / total,
      values: counts.values,
      unlockedShare: hasUnlocked ? counts.unlocked / total : null,
    }
  })
}

/** Columns that have a head, show something, or are open, drawn or listed in some row. */
function listColumns({ grid, headers, rows }: Parameters<typeof profileColumns>[0]): {
  readonly columns: readonly number[]
  readonly hasUnlocked: boolean
} {
  const columns = new Set(headers.columns.keys())
  let hasUnlocked = false
  for (const { row } of rows) {
    for (const column of grid.rows.get(row)?.keys() ?? []) columns.add(column)
  }
  const last = Math.max(0, ...columns)
  for (let column = 1; column <= last + COLUMNS_BEYOND; column += 1) {
    const isOpen = rows.some(({ row }) => grid.isUnlocked(row, column) === true)
    hasUnlocked ||= isOpen
    const wantsText = rows.some(
      ({ row }) => grid.isField(row, column) || grid.findAllowed(row, column) !== undefined,
    )
    if (isOpen || wantsText) columns.add(column)
  }
  return {
    columns: [...columns].sort((a, b) => a - b).filter((column) => !grid.isHiddenColumn(column)),
    hasUnlocked,
  }
}

function countCells(grid: SheetGrid, column: number, rows: readonly CandidateRow[]) {
  const values = new Map<string, number>()
  const lists = new Map<readonly string[], number>()
  let [listed, filled, calculated, unlocked, fields, covered] = [0, 0, 0, 0, 0, 0]
  for (const { row } of rows) {
    // A cell under a merge that starts elsewhere can't be written, whatever its list says.
    if ((grid.findMerge(row, column)?.firstColumn ?? column) !== column) {
      covered += 1
      continue
    }
    const text = grid.rows.get(row)?.get(column)?.text.trim() ?? ''
    if (grid.isCalculated(row, column)) calculated += 1
    else if (text !== '') {
      filled += 1
      values.set(text, (values.get(text) ?? 0) + 1)
    }
    if (grid.isUnlocked(row, column) === true) unlocked += 1
    if (grid.isField(row, column)) fields += 1
    const list = grid.findAllowed(row, column)
    if (!list) continue
    listed += 1
    lists.set(list, (lists.get(list) ?? 0) + 1)
  }
  return {
    values,
    usualList: findUsualList(lists),
    listed,
    filled,
    calculated,
    unlocked,
    fields,
    covered,
  }
}

/** The list that most rows have; lists of the same values count as one. */
function findUsualList(lists: ReadonlyMap<readonly string[], number>): readonly string[] | null {
  const counts = new Map<string, { list: readonly string[]; count: number }>()
  for (const [list, count] of lists) {
    const key = list.join('\u0000')
    counts.set(key, { list, count: (counts.get(key)?.count ?? 0) + count })
  }
  const [usual] = [...counts.values()].sort((a, b) => b.count - a.count)
  return usual?.list ?? null
}
