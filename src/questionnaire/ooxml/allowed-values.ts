import { type CellRange, rangeCovers } from '../cell-address.ts'
import { countUpTo, type FindRange } from '../index-ranges.ts'
import { indexValidations, type ValidatedRange } from './index-validations.ts'
import type { DefinedName } from './read-workbook-part.ts'
import { indexNames, type Place, type References, resolveReference } from './resolve-reference.ts'
import type { Worksheet } from './worksheet.ts'

/** How a cell that takes a value of a list holds it. */
export type CellValueKind = 'text' | 'number' | 'boolean'

/** One value of a list as it shows, and how a cell that takes it is to hold it. */
export interface AllowedValue {
  readonly text: string
  readonly kind: CellValueKind
}

/** Gives the values that a cell's list takes; `undefined` where it has no list that can be read. */
export type FindAllowedValues = (
  sheetName: string,
  row: number,
  column: number,
) => readonly AllowedValue[] | undefined

/** A list longer than this is a register of something, and no choice. */
const MAX_VALUES = 2_000
/** Rows looked at for all lists together. */
const MAX_ROWS_READ = 20_000_000

/**
 * Builds the lookup from a cell to the values of its list.
 *
 * Reads lists written in place, ranges on any sheet, defined names, INDIRECT on a name or on the value
 * of another cell, and OFFSET by numbers or by a count of filled cells. Other formulas aren't
 * calculated: such a cell has no readable list.
 */
export function buildAllowedValues(workbook: {
  readonly worksheets: readonly Worksheet[]
  readonly definedNames: readonly DefinedName[]
}): FindAllowedValues {
  const sheets = new Map(workbook.worksheets.map((sheet) => [sheet.name.toLowerCase(), sheet]))
  const references: References = { sheets, names: indexNames(workbook.definedNames) }
  const readRangeValues = createRangeReader()
  // A formula may mean another range in each cell, but cells share few lists and ranges.
  const readOnce = new Map<string, readonly AllowedValue[] | undefined>()
  const remember = (key: string, read: () => readonly AllowedValue[] | undefined) => {
    if (!readOnce.has(key)) readOnce.set(key, read())
    return readOnce.get(key)
  }
  const resolve = (formula: string, place: Place) => {
    if (formula.startsWith('"')) return remember(formula, () => readInlineValues(formula))
    const target = resolveReference(formula, place, references)
    return (
      target &&
      remember(`${target.sheet.name}!${Object.values(target.range).join(':')}`, () =>
        readRangeValues(target.sheet, target.range),
      )
    )
  }
  const indexes = new Map<Worksheet, FindRange<ValidatedRange>>()
  return (sheetName, row, column) => {
    const sheet = sheets.get(sheetName.toLowerCase())
    if (!sheet) return undefined
    const findValidation = indexes.get(sheet) ?? indexValidations(sheet)
    indexes.set(sheet, findValidation)
    const validation = findValidation(row, column)?.validation
    if (!validation) return undefined
    return resolve(validation.formula, { sheet, row, column, validation })
  }
}

/** A list in place; programs trim its items, and turn those that look like numbers or truth values into such. */
function readInlineValues(formula: string): readonly AllowedValue[] {
  const body = formula.replace(/^"|"$/g, '').replaceAll('""', '"')
  return distinct(
    body
      .split(',')
      .map((item) => item.trim())
      .filter((item) => item !== '')
      .map((text) => ({ text, kind: kindOfText(text) })),
  )
}

/** What typing a text makes of it; "25%" and dates are left as text, since they need a format. */
function kindOfText(text: string): CellValueKind {
  if (/^(true|false)$/i.test(text)) return 'boolean'
  return /^[+-]?\d+(\.\d+)?$/.test(text) ? 'number' : 'text'
}

/** Reads what the cells of a range hold; the files that name many long ranges aren't read to the end. */
function createRangeReader() {
  const rowNumbers = new Map<Worksheet, readonly number[]>()
  let rowsLeft = MAX_ROWS_READ
  return (sheet: Worksheet, range: CellRange): readonly AllowedValue[] | undefined => {
    const numbers = rowNumbers.get(sheet) ?? [...sheet.rows.keys()]
    rowNumbers.set(sheet, numbers)
    const values: AllowedValue[] = []
    for (let at = countUpTo(numbers, range.firstRow - 1); at < numbers.length; at += 1) {
      const row = numbers[at] ?? 0
      rowsLeft -= 1
      if (row > range.lastRow) break
      if (rowsLeft < 0) return undefined
      for (const [column, cell] of sheet.rows.get(row) ?? []) {
        if (!rangeCovers(range, row, column) || cell.text.trim() === '') continue
        const isAsTyped = cell.kind === kindOfText(cell.text)
        values.push({ text: cell.text, kind: isAsTyped ? kindOfText(cell.text) : 'text' })
        if (values.length > MAX_VALUES) return undefined
      }
    }
    return values.length === 0 ? undefined : distinct(values)
  }
}

function distinct(values: readonly AllowedValue[]): readonly AllowedValue[] {
  const seen = new Set<string>()
  return values.filter(({ text }) => !seen.has(text) && seen.add(text))
}
