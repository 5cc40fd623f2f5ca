import type {
  HeaderFingerprint,
  LayoutFingerprint,
  Mapping,
  SheetMapping,
} from '../domain/mapping.ts'
import { columnLetters, columnNumber } from './cell-address.ts'
import type { SheetGrid } from './layout/sheet-grid.ts'
import { normalizeText } from './layout-fingerprint.ts'

/** A mapping with what forms like its own are known by. */
export interface KnownMapping {
  readonly fingerprint: LayoutFingerprint
  readonly mapping: Mapping
}

/** Share of a header's texts that a row must hold to be that header. */
const HEADER_SHARE = 0.7
/** The same on a sheet of another name, which needs several texts besides. */
const RENAMED_SHARE = 0.9
const RENAMED_TEXTS = 3
const LANDMARK_SHARE = 0.6
/** Share of the mapped questionnaire sheets that the file must have; forms lose sheets. */
const SHEET_SHARE = 0.6

/** Texts longer than a header's are no headers. */
const MAX_TEXT_CHARS = 240

/** One sheet's texts by where they stand. */
interface TextIndex {
  readonly grid: SheetGrid
  readonly name: string
  readonly places: ReadonlyMap<string, readonly { readonly row: number; readonly column: number }[]>
}

/**
 * Recognises a form that was mapped before, and moves its mapping to where things stand in this copy:
 * headers that slid down, columns that changed places, sheets in another order or with a new year in
 * their names.
 *
 * @param known - the latest first.
 * @returns `undefined` when the file is like none of them.
 */
export function recogniseMapping<Known extends KnownMapping>(
  grids: readonly SheetGrid[],
  known: readonly Known[],
): { readonly known: Known; readonly mapping: Mapping } | undefined {
  if (known.length === 0) return undefined
  const indexes = grids.map(indexTexts)
  for (const each of known) {
    const mapping = moveMapping(indexes, each)
    if (mapping) return { known: each, mapping }
  }
  return undefined
}

function moveMapping(
  indexes: readonly TextIndex[],
  { fingerprint, mapping }: KnownMapping,
): Mapping | undefined {
  const left = new Set(indexes)
  const moved: SheetMapping[] = []
  let [wanted, found] = [0, 0]
  for (const [position, sheet] of mapping.sheets.entries()) {
    const print = fingerprint.sheets[position]
    if (!print) continue
    if (sheet.isQuestionnaire) wanted += 1
    const place = placeSheet(left, print, sheet)
    if (!place) continue
    left.delete(place.index)
    moved.push(place.sheet)
    if (sheet.isQuestionnaire) found += 1
  }
  return found > 0 && found >= wanted * SHEET_SHARE ? { sheets: moved } : undefined
}

type SheetPrint = LayoutFingerprint['sheets'][number]

function placeSheet(left: ReadonlySet<TextIndex>, print: SheetPrint, sheet: SheetMapping) {
  const named = [...left].filter(({ name }) => name === print.name)
  if (!sheet.isQuestionnaire) {
    const [index] = named
    return index && { index, sheet: { ...sheet, name: index.grid.name } }
  }
  const [header] = print.headers
  if (!header) {
    const index = named.find((each) => holdsLandmarks(each, print.landmarks))
    return index && { index, sheet: { ...sheet, name: index.grid.name } }
  }
  const others = header.cells.length >= RENAMED_TEXTS ? [...left] : []
  for (const [candidates, share] of [
    [named, HEADER_SHARE],
    [others, RENAMED_SHARE],
  ] as const) {
    for (const index of candidates) {
      const rows = findHeader(index, header, share)
      const [first] = rows
      const placed = first === undefined ? undefined : moveSheet(index, print, sheet, first)
      if (placed) return { index, sheet: placed }
    }
  }
  return undefined
}

function moveSheet(
  index: TextIndex,
  print: SheetPrint,
  sheet: SheetMapping,
  firstRow: number,
): SheetMapping | undefined {
  const headerRows = new Set<number>()
  for (const header of print.headers) {
    for (const row of findHeader(index, header, HEADER_SHARE)) {
      for (let line = 0; line < header.lines; line += 1) headerRows.add(row + line)
    }
  }
  const [header] = print.headers
  const move = <T>(columns: Readonly<Record<string, T>>) =>
    Object.fromEntries(
      Object.entries(columns).flatMap(([letters, value]) => {
        const column = header ? findColumn(index, header, letters, firstRow) : letters
        return column === undefined ? [] : [[column, value]]
      }),
    )
  const columns = move(sheet.columns)
  if (!Object.values(columns).includes('question')) return undefined
  return {
    ...sheet,
    name: index.grid.name,
    headerRows: [...headerRows].sort((a, b) => a - b),
    columns,
    ticks: move(sheet.ticks),
  }
}

/** The rows in which a header begins, ascending. */
function findHeader(
  { places }: TextIndex,
  header: HeaderFingerprint,
  share: number,
): readonly number[] {
  const votes = new Map<number, number>()
  for (const { line, text } of header.cells) {
    const starts = new Set((places.get(text) ?? []).map(({ row }) => row - line))
    for (const start of starts) votes.set(start, (votes.get(start) ?? 0) + 1)
  }
  return [...votes]
    .filter(([, count]) => count >= header.cells.length * share)
    .map(([row]) => row)
    .sort((a, b) => a - b)
}

/** Where a column stands now: under its header's words; a nameless one stays where it was. */
function findColumn(
  { places }: TextIndex,
  header: HeaderFingerprint,
  letters: string,
  firstRow: number,
): string | undefined {
  const own = header.cells.filter(({ column }) => column === letters)
  const cell = own.at(-1)
  if (!cell) return letters
  const standing = (places.get(cell.text) ?? []).filter(({ row }) => row === firstRow + cell.line)
  const before = columnNumber(letters)
  const [nearest] = standing.toSorted(
    (a, b) => Math.abs(a.column - before) - Math.abs(b.column - before),
  )
  return nearest && columnLetters(nearest.column)
}

function holdsLandmarks({ places }: TextIndex, landmarks: readonly string[]): boolean {
  const held = landmarks.filter((text) => places.has(text)).length
  return landmarks.length > 0 && held >= landmarks.length * LANDMARK_SHARE
}

function indexTexts(grid: SheetGrid): TextIndex {
  const places = new Map<string, { row: number; column: number }[]>()
  for (const [row, cells] of grid.rows) {
    for (const [column, cell] of cells) {
      if (cell.kind !== 'text' || cell.text.length > MAX_TEXT_CHARS) continue
      const text = normalizeText(cell.text)
      if (text === '') continue
      const known = places.get(text)
      if (known) known.push({ row, column })
      else places.set(text, [{ row, column }])
    }
  }
  return { grid, name: normalizeText(grid.name), places }
}
