import type { CandidateRow } from './find-candidate-rows.ts'
import type { Headers } from './find-headers.ts'
import type { HeaderRole } from './header-role.ts'
import { readDeclaredChoices } from './read-declared-choices.ts'
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
  readonly values: ReadonlyMap<string, number>
  /** Null where the sheet isn't protected or no cell of it is open. */
  readonly unlockedShare: number | null
}

/** Open or listed cells may lie right of everything that shows a text, but not far. */
const COLUMNS_BEYOND = 3

/** Looks at every visible column in the questions' rows, from left to right. */
export function profileColumns(input: {
  readonly grid: SheetGrid
  readonly headers: Headers
  readonly rows: readonly CandidateRow[]
}): readonly ColumnProfile[] {
  const { grid, headers, rows } = input
  const total = Math.max(1, rows.length)
  const columns = new Set(headers.columns.keys())
  let hasUnlocked = false
  for (const { row } of rows) {
    for (const column of grid.rows.get(row)?.keys() ?? []) columns.add(column)
  }
  const last = Math.max(0, ...columns)
  for (let column = 1; column <= last + COLUMNS_BEYOND; column += 1) {
    const isOpen = rows.some(({ row }) => grid.isUnlocked(row, column) === true)
    hasUnlocked ||= isOpen
    if (isOpen || rows.some(({ row }) => grid.findAllowed(row, column) !== undefined))
      columns.add(column)
  }
  return [...columns]
    .sort((a, b) => a - b)
    .filter((column) => !grid.isHiddenColumn(column))
    .map((column) => {
      const values = new Map<string, number>()
      const lists = new Map<string, { list: readonly string[]; count: number }>()
      let [listed, filled, calculated, unlocked] = [0, 0, 0, 0]
      for (const { row } of rows) {
        const cell = grid.rows.get(row)?.get(column)
        const text = cell?.text.trim() ?? ''
        if (grid.isCalculated(row, column)) calculated += 1
        else if (text !== '') {
          filled += 1
          values.set(text, (values.get(text) ?? 0) + 1)
        }
        if (grid.isUnlocked(row, column) === true) unlocked += 1
        const list = grid.findAllowed(row, column)
        if (!list) continue
        listed += 1
        const key = list.join('\u0000')
        lists.set(key, { list, count: (lists.get(key)?.count ?? 0) + 1 })
      }
      const header = headers.columns.get(column)
      const [usual] = [...lists.values()].sort((a, b) => b.count - a.count)
      return {
        column,
        header: header?.text ?? null,
        role: header?.role,
        listShare: listed / total,
        usualList: usual?.list ?? null,
        declared: header ? readDeclaredChoices(header.text) : null,
        filledShare: filled / total,
        calculatedShare: calculated / total,
        values,
        unlockedShare: hasUnlocked ? unlocked / total : null,
      }
    })
}
