import { type CellRange, MAX_ROW, parseCellAddress, parseCellRange } from '../cell-address.ts'
import { MalformedPartError } from '../malformed-part-error.ts'
import { QuestionnaireTooLargeError } from '../questionnaire-too-large-error.ts'
import type { ElementReader } from './element-reader.ts'
import { decodeEscapedText } from './escaped-text.ts'
import { readBoolean, type XmlAttributes } from './parse-xml.ts'
import type { CellFormat } from './read-cell-formats.ts'
import { showNumber } from './show-number.ts'
import { type CellKind, cellKey, type WorksheetCell } from './worksheet.ts'

/** Blank cells are a hint only, so a sheet painted from edge to edge may lose some of them. */
const MAX_DRAWN_BLANKS = 200_000

/** What all sheets of a workbook share when they are read. */
export interface ReadingContext {
  readonly sharedStrings: readonly string[]
  readonly cellFormats: readonly CellFormat[]
  readonly isDate1904: boolean
  /** Cells that may still be read before the file counts as too large; shared by all sheets. */
  readonly budget: { cells: number }
}

export interface SheetCells {
  readonly rows: Map<number, Map<number, WorksheetCell>>
  readonly hiddenRows: Set<number>
  readonly unlockedCells: Set<number>
  readonly drawnBlanks: Set<number>
  readonly arrayRanges: CellRange[]
  hasFormulas: boolean
}

/**
 * Reads the rows and cells of a sheet. Those without an address follow the one before, as the
 * standard allows.
 */
export function createCellReader(
  source: { readonly fileName: string; readonly part: string },
  context: ReadingContext,
): ElementReader<SheetCells> {
  const result: SheetCells = {
    rows: new Map(),
    hiddenRows: new Set(),
    unlockedCells: new Set(),
    drawnBlanks: new Set(),
    arrayRanges: [],
    hasFormulas: false,
  }
  // Outside the sheet's data, the anchors of form controls have rows too.
  let isInData = false
  let row = 0
  let column = 0
  let cell: OpenCell | undefined
  let isInValue = false
  let phoneticDepth = 0

  const spendBudget = () => {
    context.budget.cells -= 1
    if (context.budget.cells < 0) {
      throw new QuestionnaireTooLargeError(source.fileName, 'it holds too many cells')
    }
  }

  const openRow = ({ r, hidden }: XmlAttributes) => {
    row = r === undefined ? row + 1 : Number(r)
    column = 0
    if (!(row >= 1 && row <= MAX_ROW)) {
      throw new MalformedPartError(source.fileName, source.part, `it holds a row "${r}"`)
    }
    if (readBoolean(hidden, false)) result.hiddenRows.add(row)
  }

  const openCell = ({ r, s, t }: XmlAttributes) => {
    const address = r === undefined ? { row, column: column + 1 } : parseCellAddress(r)
    if (!address) {
      throw new MalformedPartError(source.fileName, source.part, `it holds a cell "${r}"`)
    }
    row = address.row
    column = address.column
    const format = context.cellFormats[Number(s ?? 0)]
    if (format && !format.isLocked) {
      result.unlockedCells.add(cellKey(row, column))
      spendBudget()
    }
    cell = { type: t ?? 'n', format, value: '', isFormula: false }
  }

  const openFormula = ({ t, ref }: XmlAttributes) => {
    if (!cell) return
    cell.isFormula = true
    result.hasFormulas = true
    const range = t === 'array' ? parseCellRange(ref ?? '') : undefined
    const isWide = range && (range.firstRow < range.lastRow || range.firstColumn < range.lastColumn)
    if (isWide) result.arrayRanges.push(range)
  }

  const closeCell = () => {
    const shown = cell && showCell(cell, context)
    if (cell && shown && (shown.text !== '' || cell.isFormula)) {
      spendBudget()
      const cells = result.rows.get(row) ?? new Map<number, WorksheetCell>()
      cells.set(column, { row, column, ...shown, isFormula: cell.isFormula })
      result.rows.set(row, cells)
    } else if (cell?.format?.isDrawn && result.drawnBlanks.size < MAX_DRAWN_BLANKS) {
      result.drawnBlanks.add(cellKey(row, column))
    }
    cell = undefined
  }

  return {
    result,
    open(name, attributes) {
      if (name === 'sheetData') isInData = true
      else if (!isInData) return
      else if (name === 'row') openRow(attributes)
      else if (name === 'c') openCell(attributes)
      else if (name === 'f') openFormula(attributes)
      else if (name === 'v' || name === 't') isInValue = cell !== undefined && phoneticDepth === 0
      else if (name === 'rPh') phoneticDepth += 1
    },
    text(text) {
      if (cell && isInValue) cell.value += text
    },
    close(name) {
      if (name === 'sheetData') isInData = false
      else if (name === 'c') closeCell()
      else if (name === 'v' || name === 't') isInValue = false
      else if (name === 'rPh') phoneticDepth -= 1
    },
  }
}

interface OpenCell {
  readonly type: string
  readonly format: CellFormat | undefined
  value: string
  isFormula: boolean
}

/** A cell's kind and text as shown, by its `t` (ECMA-376-1, 18.18.11, ST_CellType). */
function showCell(
  { type, value, format }: OpenCell,
  context: ReadingContext,
): { kind: CellKind; text: string } {
  switch (type) {
    case 's':
      return {
        kind: 'text',
        text: value === '' ? '' : (context.sharedStrings[Number(value)] ?? ''),
      }
    case 'str':
    case 'inlineStr':
      return { kind: 'text', text: decodeEscapedText(value) }
    case 'b':
      return { kind: 'boolean', text: value === '' ? '' : value === '1' ? 'TRUE' : 'FALSE' }
    case 'e':
      return { kind: 'error', text: value }
    case 'd':
      return { kind: 'date', text: value }
    default:
      return showNumericCell(value, format?.numberFormat ?? 'General', context.isDate1904)
  }
}

function showNumericCell(
  value: string,
  numberFormat: string,
  isDate1904: boolean,
): { kind: CellKind; text: string } {
  const number = Number(value)
  if (value.trim() === '' || Number.isNaN(number)) return { kind: 'text', text: value.trim() }
  const text = showNumber(number, numberFormat, isDate1904)
  const isDate = /^\d{4}-\d\d-\d\d|^\d\d:\d\d/.test(text)
  return { kind: isDate ? 'date' : 'number', text }
}
