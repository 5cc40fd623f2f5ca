import type { ColumnRole, Mapping, RowRole, SheetMapping } from '../../../domain/mapping.ts'
import type { ShownRole } from './role-looks.ts'

/** What a person can say of rows; `found` leaves them to their evidence again. */
export type RowDeed = RowRole | 'header' | 'found'

/** What becomes of a column when another takes its role: there is one of each on a sheet. */
const HANDED_OVER: Partial<Record<ColumnRole, ColumnRole | null>> = {
  id: null,
  section: null,
  question: null,
  choice: 'other',
  text: 'other',
  comment: 'other',
}

/** Gives a column a role, or none; whichever column had it gives it up. */
export function setColumnRole(
  sheet: SheetMapping,
  letters: string,
  role: ShownRole | null,
  tickChoice = '',
): SheetMapping {
  const { [letters]: _oldRole, ...columns } = sheet.columns
  const { [letters]: _oldTick, ...ticks } = sheet.ticks
  if (role === 'tick') {
    return { ...sheet, columns, ticks: { ...ticks, [letters]: tickChoice.trim() || letters } }
  }
  if (role === null) return { ...sheet, columns, ticks }
  const handedOver = HANDED_OVER[role]
  const others = Object.fromEntries(
    Object.entries(columns).flatMap(([other, its]): [string, ColumnRole][] => {
      if (its !== role || handedOver === undefined) return [[other, its]]
      return handedOver === null ? [] : [[other, handedOver]]
    }),
  )
  return { ...sheet, columns: { ...others, [letters]: role }, ticks }
}

/** Says something of rows; a row is one thing only. */
export function setRows(sheet: SheetMapping, rows: readonly number[], deed: RowDeed): SheetMapping {
  const told = new Set(rows)
  const headerRows = sheet.headerRows.filter((row) => !told.has(row))
  const others = sheet.rows.filter(({ row }) => !told.has(row))
  if (deed === 'header') {
    const all = [...headerRows, ...rows].sort((a, b) => a - b)
    return { ...sheet, headerRows: all, rows: others }
  }
  if (deed === 'found') return { ...sheet, headerRows, rows: others }
  const added = rows.map((row) => ({ row, role: deed }))
  return { ...sheet, headerRows, rows: [...others, ...added].sort((a, b) => a.row - b.row) }
}

/** The mapping with one sheet changed. */
export function withSheet(mapping: Mapping, changed: SheetMapping): Mapping {
  return {
    sheets: mapping.sheets.map((sheet) => (sheet.name === changed.name ? changed : sheet)),
  }
}

/** Whether two mappings say the same, in whatever order. */
export function isSameMapping(a: Mapping, b: Mapping): boolean {
  return JSON.stringify(a.sheets.map(normalForm)) === JSON.stringify(b.sheets.map(normalForm))
}

function normalForm(sheet: SheetMapping) {
  const sorted = (record: Readonly<Record<string, string>>) =>
    Object.entries(record)
      .filter(([, value]) => value !== 'ignore')
      .sort(([left], [right]) => (left < right ? -1 : 1))
  return [
    ...[sheet.name, sheet.isQuestionnaire, sheet.headerRows, sheet.answers],
    ...[sorted(sheet.columns), sorted(sheet.ticks)],
    sheet.rows.map(({ row, role }) => [row, role]),
  ]
}
