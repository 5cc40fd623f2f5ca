import { columnLetters, parseCellRange } from '../cell-address.ts'
import { readOffset } from './read-offset.ts'
import type { DefinedName } from './read-workbook-part.ts'
import type { Target } from './reference-target.ts'
import type { ListValidation, Worksheet } from './worksheet.ts'

/** Names that name names: enough for real files, an end for circles. */
const MAX_DEPTH = 8

/** The cell whose list is looked up. */
export interface Place {
  readonly sheet: Worksheet
  readonly row: number
  readonly column: number
  readonly validation: ListValidation
}

/** What a reference may lead to; all names are lower case. */
export interface References {
  readonly sheets: ReadonlyMap<string, Worksheet>
  /** The ranges of one name, one for each sheet that has its own. */
  readonly names: ReadonlyMap<string, readonly DefinedName[]>
}

/** Files defined names by their lower-case name. */
export function indexNames(definedNames: readonly DefinedName[]): References['names'] {
  const names = new Map<string, DefinedName[]>()
  for (const definedName of definedNames) {
    const key = definedName.name.toLowerCase()
    const known = names.get(key)
    if (known) known.push(definedName)
    else names.set(key, [definedName])
  }
  return names
}

/**
 * Follows a validation's formula to a range: an address, a defined name, INDIRECT or OFFSET.
 *
 * @returns `undefined` where it leads nowhere or would have to be calculated.
 */
export function resolveReference(
  reference: string,
  place: Place,
  references: References,
  depth = 0,
): Target | undefined {
  if (depth > MAX_DEPTH) return undefined
  const text = reference.trim().replace(/^=/, '')
  const follow = (next: string) => resolveReference(next, place, references, depth + 1)
  const indirect = /^INDIRECT\((.*)\)$/i.exec(text)?.[1]
  if (indirect !== undefined) {
    const argument = readArgument(indirect.trim(), place, follow)
    return argument === undefined ? undefined : follow(argument)
  }
  const offset = readOffset(text, follow)
  if (offset !== undefined) return offset ?? undefined
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
