/** The largest sheet that a spreadsheet program opens. */
export const MAX_ROW = 1_048_576
export const MAX_COLUMN = 16_384

/** One cell; row and column count from 1. */
export interface CellAddress {
  readonly row: number
  readonly column: number
}

/** A rectangle of cells, both ends included. */
export interface CellRange {
  readonly firstRow: number
  readonly lastRow: number
  readonly firstColumn: number
  readonly lastColumn: number
}

/** The letters of a column counted from 1: 1 is "A", 27 is "AA". */
export function columnLetters(column: number): string {
  let letters = ''
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters
  }
  return letters
}

/** The column, from 1, that letters name; 0 for none. */
export function columnNumber(letters: string): number {
  let column = 0
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64
  return column
}

/** Writes an address as a spreadsheet shows it: "C3". */
export function formatCellAddress({ row, column }: CellAddress): string {
  return `${columnLetters(column)}${row}`
}

/** Reads "C3" or "$C$3"; `undefined` when it isn't an address inside a sheet. */
export function parseCellAddress(reference: string): CellAddress | undefined {
  const match = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/.exec(reference)
  if (!match) return undefined
  const address = { column: columnNumber(match[1] ?? ''), row: Number(match[2]) }
  return isInSheet(address) ? address : undefined
}

/**
 * Reads "A1:C9", "C3", "A:C" (whole columns) or "3:9" (whole rows), with or without `$`.
 *
 * @returns `undefined` when it is none of these, such as a formula or "#REF!".
 */
export function parseCellRange(reference: string): CellRange | undefined {
  const [first = '', last = first] = reference.replaceAll('$', '').split(':')
  const from = parseEdge(first, 'first')
  const to = parseEdge(last, 'last')
  if (!from || !to || !isInSheet(from) || !isInSheet(to)) return undefined
  return {
    firstRow: Math.min(from.row, to.row),
    lastRow: Math.max(from.row, to.row),
    firstColumn: Math.min(from.column, to.column),
    lastColumn: Math.max(from.column, to.column),
  }
}

/** Whether the rectangle covers the cell. */
export function rangeCovers(range: CellRange, row: number, column: number): boolean {
  return (
    row >= range.firstRow &&
    row <= range.lastRow &&
    column >= range.firstColumn &&
    column <= range.lastColumn
  )
}

function parseEdge(edge: string, end: 'first' | 'last'): CellAddress | undefined {
  const match = /^([A-Za-z]{0,3})(\d{0,7})$/.exec(edge)
  if (!match || edge === '') return undefined
  const [, letters = '', digits = ''] = match
  return {
    column: letters === '' ? (end === 'first' ? 1 : MAX_COLUMN) : columnNumber(letters),
    row: digits === '' ? (end === 'first' ? 1 : MAX_ROW) : Number(digits),
  }
}

function isInSheet({ row, column }: CellAddress): boolean {
  return row >= 1 && row <= MAX_ROW && column >= 1 && column <= MAX_COLUMN
}
