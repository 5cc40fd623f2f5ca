import type { PdfSegment } from './build-segments.ts'

/** The segments on one baseline of a flow, from left to right. */
export type PdfLine = readonly PdfSegment[]

export interface PdfTable {
  /** The titles of the columns, where the first row looks like them. */
  readonly header: readonly string[] | null
  /** Each with a text for every column, empty where the cell is. */
  readonly rows: readonly (readonly string[])[]
  /** The index of the first line after the table. */
  readonly next: number
}

const MAX_LINE_GAP = 3.2
const MAX_HEADER_WORDS = 4

/**
 * Reads a table that begins on a line, as far as the places of its words tell.
 *
 * Columns are what stands above each other with a white gap between; a row goes on while its lines
 * are close, or, where all are equally close, until its first column speaks again.
 *
 * @returns undefined where the lines are no table: then they are text
 */
export function readPdfTable(
  lines: readonly PdfLine[],
  start: number,
  joinCell: (before: string, line: string) => string,
): PdfTable | undefined {
  const body = collectLines(lines, start)
  const wide = body.filter((line) => line.length > 1)
  if (wide.length < 2) return undefined
  const columns = findColumns(wide)
  if (columns.length < 2) return undefined
  const end = body.findIndex((line) => line.some((segment) => columnOf(columns, segment) === -1))
  const used = trimTail(end === -1 ? body : body.slice(0, end))
  const rows = groupRows(used, columns)
  if (rows.length < 2 || rows.filter((row) => countCells(row, columns) > 1).length < 2) {
    return undefined
  }
  const texts = rows.map((row) =>
    columns.map((_, index) =>
      row
        .flat()
        .filter((segment) => columnOf(columns, segment) === index)
        .map(({ text }) => text)
        .reduce((cell, line) => (cell === '' ? line : joinCell(cell, line)), ''),
    ),
  )
  const hasHeader = isHeader(rows, texts)
  return {
    header: hasHeader ? (texts[0] ?? null) : null,
    rows: hasHeader ? texts.slice(1) : texts,
    next: start + used.length,
  }
}

function collectLines(lines: readonly PdfLine[], start: number): readonly PdfLine[] {
  let next = start + 1
  for (; next < lines.length; next += 1) {
    const [previous, line] = [lines[next - 1]?.[0], lines[next]?.[0]]
    if (!previous || !line) break
    if (line.y - previous.y > MAX_LINE_GAP * previous.size) break
    if (Math.abs(line.size - previous.size) > previous.size * 0.25) break
  }
  return lines.slice(start, next)
}

/** Lines of one segment at the end are text below the table, unless close to its last row. */
function trimTail(body: readonly PdfLine[]): readonly PdfLine[] {
  const last = body.findLastIndex((line) => line.length > 1)
  let end = last + 1
  while (end < body.length && isClose(body[end - 1], body[end])) end += 1
  return body.slice(0, end)
}

function isClose(above: PdfLine | undefined, below: PdfLine | undefined): boolean {
  const [a, b] = [above?.[0], below?.[0]]
  return a !== undefined && b !== undefined && b.y - a.y <= a.size * 1.45
}

interface Column {
  readonly left: number
  readonly right: number
}

function findColumns(lines: readonly PdfLine[]): readonly Column[] {
  const columns: Column[] = []
  for (const segment of lines.flat().sort((a, b) => a.x - b.x)) {
    const last = columns.at(-1)
    if (last && segment.x <= last.right + 2) {
      columns[columns.length - 1] = { left: last.left, right: Math.max(last.right, segment.right) }
    } else columns.push({ left: segment.x, right: segment.right })
  }
  return columns
}

/** The column that a segment stands in; -1 where it stands in several or beside all. */
function columnOf(columns: readonly Column[], segment: PdfSegment): number {
  const touched = columns.flatMap((column, index) =>
    segment.x < column.right && segment.right > column.left ? [index] : [],
  )
  return touched.length === 1 ? (touched[0] ?? -1) : -1
}

function groupRows(
  lines: readonly PdfLine[],
  columns: readonly Column[],
): readonly (readonly PdfLine[])[] {
  const gaps = lines.slice(1).map((line, index) => (line[0]?.y ?? 0) - (lines[index]?.[0]?.y ?? 0))
  const smallest = Math.min(...gaps)
  const size = lines[0]?.[0]?.size ?? 10
  // Wrapped lines are set as close as text; where no gap is that close, nothing is wrapped.
  const hasTwoGaps = Math.max(...gaps) > smallest * 1.25
  const isAllWide = smallest > size * 1.5
  const rows: PdfLine[][] = []
  for (const [index, line] of lines.entries()) {
    const gap = index === 0 ? Number.POSITIVE_INFINITY : (gaps[index - 1] ?? 0)
    const speaksFirst = line.some((segment) => columnOf(columns, segment) === 0)
    const isNew = isAllWide || (hasTwoGaps ? gap > smallest * 1.12 : speaksFirst)
    const open = rows.at(-1)
    if (open && !isNew) open.push(line)
    else rows.push([line])
  }
  return rows
}

function countCells(row: readonly PdfLine[], columns: readonly Column[]): number {
  return new Set(row.flat().map((segment) => columnOf(columns, segment))).size
}

function isHeader(
  rows: readonly (readonly PdfLine[])[],
  texts: readonly (readonly string[])[],
): boolean {
  const [first = [], second = []] = rows
  const cells = texts[0] ?? []
  if (cells.some((cell) => cell === '' || /[.!?]$/.test(cell))) return false
  const isBold = (row: readonly PdfLine[]) => row.flat().every((segment) => segment.isBold)
  if (isBold(first)) return !isBold(second)
  return (
    rows.length > 2 &&
    cells.every((cell) => cell.split(' ').length <= MAX_HEADER_WORDS && !/\d|:/.test(cell)) &&
    texts.slice(1).some((row) => row.some((cell) => cell.split(' ').length > MAX_HEADER_WORDS))
  )
}
