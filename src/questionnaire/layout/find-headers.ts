import { opensAsChoice } from './choice-words.ts'
import { type HeaderRole, readHeaderRole } from './header-role.ts'
import { isTickHead, LOWEST_HEADER_SCORE, scoreHeader } from './score-header.ts'
import { type SheetGrid, shownText } from './sheet-grid.ts'
import { endsAsQuestion, isQuestionLike } from './text-shape.ts'

/** The rows that name the columns, and what they name them. */
export interface Headers {
  /** Every header row, ascending; more than one where the header repeats in each section. */
  readonly rows: readonly number[]
  /** Last row of the first header, rows of sub-headings included; null where there is no header. */
  readonly headerRow: number | null
  /** Last row of each header block, by the block's first row. */
  readonly blockEnds: ReadonlyMap<number, number>
  readonly columns: ReadonlyMap<number, ColumnHeader>
  /** The score of the best row, were it taken for a header or not. */
  readonly score: number
}

export interface ColumnHeader {
  readonly text: string
  readonly role: HeaderRole | undefined
}

const MAX_HEADER_CELL_CHARS = 120
const MAX_HEADER_BLOCK_ROWS = 4
/** From so many headers on, different words in one column are titles. */
const MIN_TITLES = 3

/**
 * Finds the header rows of a sheet: the row that scores highest as a header, and those that name the
 * same columns again for another section, in the same words or in synonyms. Where no row does, one
 * cell alone may head a single column of questions.
 */
export function findHeaders(grid: SheetGrid): Headers {
  const scored = new Map<number, number>()
  const labels = new Set<number>()
  let highest = 0
  for (const row of grid.rows.keys()) {
    if (holdsListValue(grid, row)) continue
    const { score, namesTable } = scoreHeader(grid, row)
    if (namesTable) highest = Math.max(highest, score)
    if (score < LOWEST_HEADER_SCORE) continue
    if (namesTable) scored.set(row, score)
    else labels.add(row)
  }
  const [main] = [...scored].sort(([, a], [, b]) => b - a)
  if (main) {
    const [row, score] = main
    // Above the heads of the answers may stand a row that names all other columns.
    const first = labels.has(row - 1) ? row - 1 : row
    const block = { first, last: findBlockEnd(grid, row) }
    return { ...collectHeaders(grid, block, [...scored.keys()]), score }
  }
  // What stands above a header is a title or an instruction, and no question.
  let sole: number | undefined
  for (const [row, cells] of grid.rows) {
    if (isSoleHeader(grid, row)) sole = row
    if (sole !== undefined || [...cells.values()].some(({ text }) => endsAsQuestion(text))) break
  }
  return sole === undefined
    ? { ...NO_HEADERS, score: highest }
    : { ...collectHeaders(grid, { first: sole, last: sole }, []), score: SOLE_SCORE }
}

/** A cell that holds a value of its own list is an answer ("Not applicable"), whatever it reads like. */
function holdsListValue(grid: SheetGrid, row: number): boolean {
  return [...(grid.rows.get(row)?.values() ?? [])].some(({ column, text }) =>
    grid.findAllowed(row, column)?.includes(text),
  )
}

/** One cell over a column of questions. */
const SOLE_SCORE = 6

const NO_HEADERS: Omit<Headers, 'score'> = {
  rows: [],
  headerRow: null,
  blockEnds: new Map(),
  columns: new Map(),
}

/** The headers of rows that are known to name columns; rows next to each other are one header. */
export function readHeaders(grid: SheetGrid, headerRows: readonly number[]): Headers {
  const columns = new Map<number, ColumnHeader>()
  const blockEnds = new Map<number, number>()
  let first: number | undefined
  let last = 0
  for (const row of [...new Set(headerRows)].sort((a, b) => a - b)) {
    if (first === undefined || row > last + 1) first = row
    last = row
    blockEnds.set(first, row)
    addColumns(grid, row, columns)
  }
  const rows = [...blockEnds.keys()]
  const headerRow = blockEnds.get(rows[0] ?? 0) ?? null
  return { rows, blockEnds, columns, headerRow, score: SOLE_SCORE }
}

/** Every row of every header, as `readHeaders` takes them. */
export function listHeaderRows({ blockEnds }: Headers): readonly number[] {
  return [...blockEnds].flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, offset) => first + offset),
  )
}

/** The main header's words come first; the others fill in what it leaves open. */
function collectHeaders(
  grid: SheetGrid,
  main: { readonly first: number; readonly last: number },
  candidates: readonly number[],
): Omit<Headers, 'score'> {
  const columns = new Map<number, ColumnHeader>()
  for (let line = main.first; line <= main.last; line += 1) addColumns(grid, line, columns)
  const known = new Map(columns)
  const ends = new Map([[main.first, main.last]])
  let skipUntil = 0
  for (const row of candidates) {
    const isInMain = row >= main.first && row <= main.last
    if (row <= skipUntil || isInMain || !repeatsHeader(grid, row, known)) continue
    skipUntil = findBlockEnd(grid, row)
    ends.set(row, skipUntil)
    for (let line = row; line <= skipUntil; line += 1) addColumns(grid, line, columns)
  }
  const blockEnds = new Map([...ends].sort(([a], [b]) => a - b))
  const rows = [...blockEnds.keys()]
  for (const [column, header] of columns) {
    columns.set(column, { ...header, role: usualRole(grid, rows, column, header.role) })
  }
  return { rows, blockEnds, columns, headerRow: blockEnds.get(rows[0] ?? 0) ?? null }
}

/** A column whose head is another in each section and mostly names no role holds their titles. */
function usualRole(
  grid: SheetGrid,
  rows: readonly number[],
  column: number,
  role: HeaderRole | undefined,
): HeaderRole | undefined {
  const texts = rows.map((row) => shownText(grid, row, column)).filter((text) => text !== '')
  if (texts.length < MIN_TITLES || new Set(texts).size < texts.length) return role
  const named = texts.filter((text) => readHeaderRole(text) !== undefined).length
  return named * 2 > texts.length ? role : undefined
}

/** A later header names again, in the same words or in synonyms, what the first has named. */
function repeatsHeader(
  grid: SheetGrid,
  row: number,
  columns: ReadonlyMap<number, ColumnHeader>,
): boolean {
  const cells = [...(grid.rows.get(row) ?? [])]
  const same = cells.filter(([column, { text }]) => {
    const known = columns.get(column)
    return (
      known && (known.text === text.trim() || (known.role && known.role === readHeaderRole(text)))
    )
  })
  return (
    same.length >= 2 ||
    cells.some(
      ([column, { text }]) =>
        readHeaderRole(text) === 'answer' && columns.get(column)?.role === 'answer',
    )
  )
}

/** One cell alone is a header only if it names questions and the cell below it asks something. */
function isSoleHeader(grid: SheetGrid, row: number): boolean {
  const [cell, ...others] = grid.rows.get(row)?.values() ?? []
  if (!cell || others.length > 0 || readHeaderRole(cell.text) !== 'question') return false
  const below = grid.rows.get(row + 1)
  return below?.size === 1 && isQuestionLike(below.get(cell.column)?.text ?? '')
}

/**
 * A header reaches down as far as its cells are merged over several rows, and over a row of
 * sub-headings such as Yes, No and N/A.
 */
function findBlockEnd(grid: SheetGrid, row: number): number {
  let end = row
  for (const column of grid.rows.get(row)?.keys() ?? []) {
    const merge = grid.findMerge(row, column)
    if (merge?.firstRow === row) end = Math.max(end, merge.lastRow)
  }
  end = Math.min(end, row + MAX_HEADER_BLOCK_ROWS)
  return areSubHeadings(grid, row, end + 1) ? end + 1 : end
}

/** Sub-headings stand below a heading that spans them or below nothing, and name what they head. */
function areSubHeadings(grid: SheetGrid, header: number, row: number): boolean {
  const cells = [...(grid.rows.get(row)?.values() ?? [])]
  const isText = (text: string) =>
    text.trim().length > MAX_HEADER_CELL_CHARS || isQuestionLike(text)
  if (cells.some(({ text }) => isText(text))) return false
  const choices = cells.filter(isTickHead).length
  if (choices >= 2) return true
  const named = cells.filter(({ text }) => readHeaderRole(text) !== undefined).length
  const hang = cells.every(({ column }) => {
    const merge = grid.findMerge(header, column)
    const isSpanned = merge !== undefined && merge.lastColumn > merge.firstColumn
    return isSpanned || shownText(grid, header, column) === ''
  })
  return hang && cells.length >= 2 && named >= 2 && named === cells.length
}

function addColumns(grid: SheetGrid, row: number, columns: Map<number, ColumnHeader>): void {
  const cells = [...(grid.rows.get(row) ?? [])]
  // "No" alone heads a column of numbers; beside "Yes" it heads a column of ticks.
  const areTickHeads = cells.filter(([, cell]) => isTickHead(cell)).length >= 2
  for (const [column, cell] of cells) {
    const text = cell.text.trim()
    if (text === '' || text.length > MAX_HEADER_CELL_CHARS * 2) continue
    const isHeadOfTicks = areTickHeads && (isTickHead(cell) || opensAsChoice(text))
    const role = isHeadOfTicks ? 'answer' : readHeaderRole(text)
    const known = columns.get(column)
    const isBetter = known && (isHeadOfTicks || (known.role === undefined && role !== undefined))
    if (!known || isBetter) columns.set(column, { text, role })
    // A heading merged over several columns names each of them, until a sub-heading does.
    const merge = grid.findMerge(row, column)
    const last = merge?.firstRow === row ? Math.min(merge.lastColumn, column + 63) : column
    for (let other = column + 1; other <= last; other += 1) {
      if (!columns.has(other))
        columns.set(other, { text: shownText(grid, row, column), role: undefined })
    }
  }
}
