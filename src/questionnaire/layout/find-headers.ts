import { isChoiceWord } from './choice-words.ts'
import { type HeaderRole, isBareAnswerHeader, readHeaderRole } from './header-role.ts'
import { type SheetGrid, shownText } from './sheet-grid.ts'
import { isQuestionLike, isSentenceLike } from './text-shape.ts'

/** The rows that name the columns, and what they name them. */
export interface Headers {
  /** Every header row, ascending; more than one where the header repeats in each section. */
  readonly rows: readonly number[]
  /** Last row of the first header, rows of sub-headings included; null where there is no header. */
  readonly headerRow: number | null
  /** Last row of each header block, by the block's first row. */
  readonly blockEnds: ReadonlyMap<number, number>
  readonly columns: ReadonlyMap<number, ColumnHeader>
}

export interface ColumnHeader {
  readonly text: string
  readonly role: HeaderRole | undefined
}

const MAX_HEADER_CELL_CHARS = 120
const MAX_HEADER_BLOCK_ROWS = 4

/**
 * Finds the header rows of a sheet by the words in them.
 *
 * A header row names at least two columns, a question or an answer among them; or it is the one
 * cell above a single column of questions; or it holds the bare word "Answer" beside a section's
 * title, which is all that some forms write. Data can't look like that: its cells are sentences.
 */
export function findHeaders(grid: SheetGrid): Headers {
  const headers = collectHeaders(grid, isHeaderRow)
  return headers.headerRow === null ? collectHeaders(grid, isSoleHeader) : headers
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
  return { rows, blockEnds, columns, headerRow: blockEnds.get(rows[0] ?? 0) ?? null }
}

/** Every row of every header, as `readHeaders` takes them. */
export function listHeaderRows({ blockEnds }: Headers): readonly number[] {
  return [...blockEnds].flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, offset) => first + offset),
  )
}

function collectHeaders(
  grid: SheetGrid,
  isHeader: (grid: SheetGrid, row: number) => boolean,
): Headers {
  const rows: number[] = []
  const columns = new Map<number, ColumnHeader>()
  const blockEnds = new Map<number, number>()
  let skipUntil = 0
  for (const row of grid.rows.keys()) {
    if (row <= skipUntil || !isHeader(grid, row)) continue
    if (rows.length > 0 && !repeatsHeader(grid, row, columns)) continue
    const end = findBlockEnd(grid, row)
    skipUntil = end
    rows.push(row)
    blockEnds.set(row, end)
    for (let line = row; line <= end; line += 1) addColumns(grid, line, columns)
  }
  const first = rows[0]
  return {
    rows,
    blockEnds,
    columns,
    headerRow: first === undefined ? null : (blockEnds.get(first) ?? first),
  }
}

function isHeaderRow(grid: SheetGrid, row: number): boolean {
  const cells = [...(grid.rows.get(row)?.values() ?? [])].filter((cell) => cell.text.trim() !== '')
  if (cells.length < 2 || grid.hiddenRows.has(row)) return false
  if (cells.some((cell) => cell.text.trim().length > MAX_HEADER_CELL_CHARS * 2)) return false
  if (cells.some((cell) => isQuestionLike(cell.text) && isSentenceLike(cell.text))) return false
  const roles = cells
    .filter((cell) => cell.kind === 'text' && !isQuestionLike(cell.text))
    .map((cell) => readHeaderRole(cell.text))
    .filter((role) => role !== undefined)
  const kinds = new Set(roles)
  if (cells.some((cell) => isBareAnswerHeader(cell.text))) {
    return cells.every((cell) => cell.text.trim().length <= MAX_HEADER_CELL_CHARS)
  }
  const namesColumns = kinds.has('question') || kinds.has('answer')
  return namesColumns && kinds.size >= 2 && roles.length >= cells.length / 2
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
      ([column, { text }]) => isBareAnswerHeader(text) && columns.get(column)?.role === 'answer',
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
  const next = [...(grid.rows.get(end + 1)?.values() ?? [])]
  const choices = next.filter((cell) => isChoiceWord(cell.text)).length
  const areLabels = next.every((cell) => cell.text.trim().length <= MAX_HEADER_CELL_CHARS)
  return choices >= 2 && areLabels ? end + 1 : end
}

function addColumns(grid: SheetGrid, row: number, columns: Map<number, ColumnHeader>): void {
  const cells = [...(grid.rows.get(row) ?? [])]
  // "No" alone heads a column of numbers; beside "Yes" it heads a column of ticks.
  const areTickHeads = cells.filter(([, { text }]) => isChoiceWord(text)).length >= 2
  for (const [column, cell] of cells) {
    const text = cell.text.trim()
    if (text === '' || text.length > MAX_HEADER_CELL_CHARS * 2) continue
    const isTickHead = areTickHeads && isChoiceWord(text)
    const role = isTickHead ? 'answer' : readHeaderRole(text)
    const known = columns.get(column)
    const isBetter = known && (isTickHead || (known.role === undefined && role !== undefined))
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
