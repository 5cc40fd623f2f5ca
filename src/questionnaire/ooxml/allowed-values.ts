import { type CellRange, columnLetters, parseCellRange, rangeCovers } from '../cell-address.ts'
import type { DefinedName } from './read-workbook-part.ts'
import type { ListValidation, Worksheet } from './worksheet.ts'

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
/** Names that name names: enough for real files, an end for circles. */
const MAX_DEPTH = 8

/**
 * Builds the lookup from a cell to the values of its list.
 *
 * Reads lists written in place, ranges on any sheet, defined names and INDIRECT on a name or on the
 * value of another cell. Other formulas (OFFSET and the like) aren't calculated: such a cell has no
 * readable list.
 */
export function buildAllowedValues(workbook: {
  readonly worksheets: readonly Worksheet[]
  readonly definedNames: readonly DefinedName[]
}): FindAllowedValues {
  const sheets = new Map(workbook.worksheets.map((sheet) => [sheet.name.toLowerCase(), sheet]))
  const references: References = { sheets, names: indexNames(workbook.definedNames) }
  // A formula may mean another range in each cell, but cells share few lists and ranges.
  const readOnce = new Map<string, readonly AllowedValue[] | undefined>()
  const remember = (key: string, read: () => readonly AllowedValue[] | undefined) => {
    if (!readOnce.has(key)) readOnce.set(key, read())
    return readOnce.get(key)
  }
  const resolve = (formula: string, place: Place) => {
    if (formula.startsWith('"')) return remember(formula, () => readInlineValues(formula))
    const target = resolveReference(formula, place, references, 0)
    return (
      target &&
      remember(`${target.sheet.name}!${Object.values(target.range).join(':')}`, () =>
        readRangeValues(target.sheet, target.range),
      )
    )
  }
  const indexes = new Map<Worksheet, FindValidation>()
  return (sheetName, row, column) => {
    const sheet = sheets.get(sheetName.toLowerCase())
    if (!sheet) return undefined
    const findValidation = indexes.get(sheet) ?? indexValidations(sheet)
    indexes.set(sheet, findValidation)
    const validation = findValidation(row, column)
    if (!validation) return undefined
    return resolve(validation.formula, { sheet, row, column, validation })
  }
}

interface Place {
  readonly sheet: Worksheet
  readonly row: number
  readonly column: number
  readonly validation: ListValidation
}

/** What a reference may lead to; all names are lower case. */
interface References {
  readonly sheets: ReadonlyMap<string, Worksheet>
  /** The ranges of one name, one for each sheet that has its own. */
  readonly names: ReadonlyMap<string, readonly DefinedName[]>
}

function indexNames(definedNames: readonly DefinedName[]): References['names'] {
  const names = new Map<string, DefinedName[]>()
  for (const definedName of definedNames) {
    const key = definedName.name.toLowerCase()
    const known = names.get(key)
    if (known) known.push(definedName)
    else names.set(key, [definedName])
  }
  return names
}

type FindValidation = (row: number, column: number) => ListValidation | undefined

/** Sheets of many rows are asked cell by cell, so each column's ranges are looked up once. */
function indexValidations(sheet: Worksheet): FindValidation {
  const byColumn = new Map<number, readonly { range: CellRange; validation: ListValidation }[]>()
  const collect = (column: number) =>
    sheet.listValidations.flatMap((validation) =>
      validation.ranges
        .filter((range) => rangeCovers(range, range.firstRow, column))
        .map((range) => ({ range, validation })),
    )
  return (row, column) => {
    const entries = byColumn.get(column) ?? collect(column)
    byColumn.set(column, entries)
    return entries.find(({ range }) => row >= range.firstRow && row <= range.lastRow)?.validation
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

function readRangeValues(sheet: Worksheet, range: CellRange): readonly AllowedValue[] | undefined {
  const values: AllowedValue[] = []
  for (const [row, cells] of sheet.rows) {
    if (row < range.firstRow) continue
    if (row > range.lastRow) break
    for (const [column, cell] of cells) {
      if (!rangeCovers(range, row, column) || cell.text.trim() === '') continue
      const isAsTyped = cell.kind === kindOfText(cell.text)
      values.push({ text: cell.text, kind: isAsTyped ? kindOfText(cell.text) : 'text' })
      if (values.length > MAX_VALUES) return undefined
    }
  }
  return values.length === 0 ? undefined : distinct(values)
}

interface Target {
  readonly sheet: Worksheet
  readonly range: CellRange
}

function resolveReference(
  reference: string,
  place: Place,
  references: References,
  depth: number,
): Target | undefined {
  if (depth > MAX_DEPTH) return undefined
  const text = reference.trim().replace(/^=/, '')
  const follow = (next: string) => resolveReference(next, place, references, depth + 1)
  const indirect = /^INDIRECT\((.*)\)$/i.exec(text)?.[1]
  if (indirect !== undefined) {
    const argument = readArgument(indirect.trim(), place, follow)
    return argument === undefined ? undefined : follow(argument)
  }
  const { sheetName, address } = splitReference(text)
  const range = parseCellRange(address)
  if (range) {
    const sheet = sheetName === null ? place.sheet : references.sheets.get(sheetName.toLowerCase())
    return sheet && { sheet, range }
  }
  const name = findDefinedName(address, place.sheet.name, references)
  return name && follow(name.formula)
}

/** INDIRECT's argument as text: a string in place, or what the cell it names holds. */
function readArgument(
  argument: string,
  place: Place,
  follow: (reference: string) => Target | undefined,
): string | undefined {
  const literal = /^"(.*)"$/.exec(argument)?.[1]
  if (literal !== undefined) return literal
  const substituted = /^SUBSTITUTE\(([^,]+),"([^"]*)","([^"]*)"\)$/i.exec(argument)
  if (substituted) {
    const [, inner = '', from = '', to = ''] = substituted
    return readArgument(inner, place, follow)?.replaceAll(from, to)
  }
  const target = follow(shiftRelative(argument, place))
  const cell = target?.sheet.rows.get(target.range.firstRow)?.get(target.range.firstColumn)
  return cell?.text.trim()
}

/** A relative reference is meant from the first cell of the validation's ranges. */
function shiftRelative(reference: string, place: Place): string {
  const match = /^(.*!)?(\$?)([A-Za-z]{1,3})(\$?)(\d+)$/.exec(reference)
  const origin = place.validation.ranges[0]
  if (!match || !origin) return reference
  const [, sheet = '', fixedColumn, letters = '', fixedRow, digits = ''] = match
  const start = parseCellRange(`${letters}${digits}`)
  if (!start) return reference
  const row = fixedRow ? start.firstRow : start.firstRow + place.row - origin.firstRow
  const column = fixedColumn
    ? start.firstColumn
    : start.firstColumn + place.column - origin.firstColumn
  return row < 1 || column < 1 ? reference : `${sheet}${columnLetters(column)}${row}`
}

function splitReference(text: string): { sheetName: string | null; address: string } {
  const quoted = /^'((?:[^']|'')+)'!(.+)$/.exec(text)
  if (quoted) return { sheetName: quoted[1]?.replaceAll("''", "'") ?? '', address: quoted[2] ?? '' }
  const bang = text.lastIndexOf('!')
  if (bang === -1) return { sheetName: null, address: text }
  return { sheetName: text.slice(0, bang), address: text.slice(bang + 1) }
}

function findDefinedName(
  name: string,
  sheetName: string,
  { names }: References,
): DefinedName | undefined {
  const matches = names.get(name.toLowerCase()) ?? []
  return (
    matches.find(({ scope }) => scope === sheetName) ?? matches.find(({ scope }) => scope === null)
  )
}

function distinct(values: readonly AllowedValue[]): readonly AllowedValue[] {
  const seen = new Set<string>()
  return values.filter(({ text }) => !seen.has(text) && seen.add(text))
}
