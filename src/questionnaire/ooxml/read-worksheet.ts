import {
  type CellRange,
  MAX_COLUMN,
  MAX_ROW,
  parseCellAddress,
  parseCellRange,
} from '../cell-address.ts'
import { MalformedPartError } from '../malformed-part-error.ts'
import { QuestionnaireTooLargeError } from '../questionnaire-too-large-error.ts'
import { decodeEscapedText } from './escaped-text.ts'
import { parseXml, readBoolean, type XmlAttributes } from './parse-xml.ts'
import type { CellFormat } from './read-cell-formats.ts'
import type { SheetEntry } from './read-workbook-part.ts'
import { showNumber } from './show-number.ts'
import type { WorkbookPackage } from './workbook-package.ts'
import {
  type CellKind,
  cellKey,
  type ListValidation,
  type Worksheet,
  type WorksheetCell,
} from './worksheet.ts'

/** What all sheets of a workbook share when they are read. */
export interface ReadingContext {
  readonly sharedStrings: readonly string[]
  readonly cellFormats: readonly CellFormat[]
  readonly isDate1904: boolean
  /** Cells that may still be read before the file counts as too large; shared by all sheets. */
  readonly budget: { cells: number }
}

/**
 * Reads one worksheet in a single pass: cells with their text as shown, merges, hidden rows and
 * columns, protection and list validations, those in the extension list (x14) included.
 *
 * The `dimension` element isn't looked at: real files get it wrong. Cells and rows without an
 * address follow the one before, as the standard allows.
 *
 * @throws MalformedPartError when the XML is broken or an address lies outside a sheet.
 * @throws QuestionnaireTooLargeError when the cell budget is spent.
 */
export function readWorksheet(
  workbookPackage: WorkbookPackage,
  entry: SheetEntry,
  context: ReadingContext,
): Worksheet {
  const { fileName } = workbookPackage
  const part = entry.part
  const rows = new Map<number, Map<number, WorksheetCell>>()
  const merges: CellRange[] = []
  const hiddenRows = new Set<number>()
  const hiddenColumns: CellRange[] = []
  const listValidations: ListValidation[] = []
  const unlockedCells = new Set<number>()
  const arrayRanges: CellRange[] = []
  let isProtected = false
  let hasFormulas = false

  let row = 0
  let column = 0
  let cell: OpenCell | undefined
  let validation: OpenValidation | undefined
  let sink: ((text: string) => void) | undefined
  let phoneticDepth = 0

  const openCell = (attributes: XmlAttributes) => {
    const address = attributes['r'] === undefined ? undefined : parseCellAddress(attributes['r'])
    if (attributes['r'] !== undefined && !address) {
      throw new MalformedPartError(fileName, part, `it holds a cell named "${attributes['r']}"`)
    }
    row = address?.row ?? row
    column = address?.column ?? column + 1
    const format = context.cellFormats[Number(attributes['s'] ?? 0)]
    if (format && !format.isLocked) unlockedCells.add(cellKey(row, column))
    cell = { type: attributes['t'] ?? 'n', format, value: '', isFormula: false }
  }

  const closeCell = () => {
    const shown = cell && showCell(cell, context)
    if (!cell || !shown || (shown.text === '' && !cell.isFormula)) return
    context.budget.cells -= 1
    if (context.budget.cells < 0) {
      throw new QuestionnaireTooLargeError(fileName, 'it holds too many filled cells')
    }
    const cells = rows.get(row) ?? new Map<number, WorksheetCell>()
    cells.set(column, { row, column, ...shown, isFormula: cell.isFormula })
    rows.set(row, cells)
  }

  parseXml(
    { fileName, part, xml: workbookPackage.readXml(part).xml },
    {
      open: (name, attributes) => {
        switch (name) {
          case 'row': {
            row = attributes['r'] === undefined ? row + 1 : Number(attributes['r'])
            if (!(row >= 1 && row <= MAX_ROW)) {
              throw new MalformedPartError(fileName, part, `it holds a row "${attributes['r']}"`)
            }
            column = 0
            if (readBoolean(attributes['hidden'], false)) hiddenRows.add(row)
            break
          }
          case 'c':
            openCell(attributes)
            break
          case 'f':
            if (cell) {
              cell.isFormula = true
              hasFormulas = true
              const range = attributes['t'] === 'array' && parseCellRange(attributes['ref'] ?? '')
              if (range) arrayRanges.push(range)
            } else if (validation) {
              sink = appendFormula(validation)
            }
            break
          case 'v':
          case 't':
            if (cell && phoneticDepth === 0) sink = appendValue(cell)
            break
          case 'rPh':
            phoneticDepth += 1
            break
          case 'col':
            if (readBoolean(attributes['hidden'], false) || attributes['width'] === '0') {
              hiddenColumns.push(wholeColumns(attributes))
            }
            break
          case 'mergeCell': {
            const range = parseCellRange(attributes['ref'] ?? '')
            if (range) merges.push(range)
            break
          }
          case 'sheetProtection':
            isProtected = readBoolean(attributes['sheet'], false)
            break
          case 'dataValidation':
            validation = { type: attributes['type'], sqref: attributes['sqref'] ?? '', formula: '' }
            break
          case 'formula1':
            if (validation) sink = appendFormula(validation)
            break
          case 'formula2':
            sink = undefined
            validation = validation && { ...validation, isFirstFormulaDone: true }
            break
          case 'sqref':
            if (validation) sink = appendRanges(validation)
            break
        }
      },
      text: (text) => sink?.(text),
      close: (name) => {
        switch (name) {
          case 'c':
            closeCell()
            cell = undefined
            break
          case 'v':
          case 't':
          case 'f':
          case 'formula1':
          case 'sqref':
            sink = undefined
            break
          case 'rPh':
            phoneticDepth -= 1
            break
          case 'dataValidation':
            if (validation?.type === 'list') listValidations.push(closeValidation(validation))
            validation = undefined
            break
        }
      },
    },
  )
  return {
    name: entry.name,
    part,
    isHidden: entry.isHidden,
    rows: sortRows(rows),
    merges,
    hiddenRows,
    hiddenColumns,
    listValidations,
    isProtected,
    unlockedCells,
    arrayRanges,
    hasFormulas,
  }
}

interface OpenCell {
  readonly type: string
  readonly format: CellFormat | undefined
  value: string
  isFormula: boolean
}

interface OpenValidation {
  readonly type: string | undefined
  sqref: string
  formula: string
  readonly isFirstFormulaDone?: boolean
}

function appendValue(cell: OpenCell): (text: string) => void {
  return (text) => {
    cell.value += text
  }
}

function appendFormula(validation: OpenValidation): ((text: string) => void) | undefined {
  if (validation.isFirstFormulaDone) return undefined
  return (text) => {
    validation.formula += text
  }
}

function appendRanges(validation: OpenValidation): (text: string) => void {
  return (text) => {
    validation.sqref += text
  }
}

function closeValidation({ sqref, formula }: OpenValidation): ListValidation {
  const ranges = sqref.split(/\s+/).filter(Boolean).map(parseCellRange)
  return { ranges: ranges.filter((range) => range !== undefined), formula: formula.trim() }
}

function wholeColumns(attributes: XmlAttributes): CellRange {
  return {
    firstRow: 1,
    lastRow: MAX_ROW,
    firstColumn: Number(attributes['min'] ?? 1),
    lastColumn: Math.min(Number(attributes['max'] ?? 1), MAX_COLUMN),
  }
}

/** A cell's kind and text as shown, by its `t` (ECMA-376-1, 18.18.11, ST_CellType). */
function showCell(cell: OpenCell, context: ReadingContext): { kind: CellKind; text: string } {
  const { type, value } = cell
  switch (type) {
    case 's':
      return { kind: 'text', text: context.sharedStrings[Number(value)] ?? '' }
    case 'str':
    case 'inlineStr':
      return { kind: 'text', text: decodeEscapedText(value) }
    case 'b':
      return { kind: 'boolean', text: value === '' ? '' : value === '1' ? 'TRUE' : 'FALSE' }
    case 'e':
      return { kind: 'error', text: value }
    case 'd':
      return { kind: 'date', text: value }
    default: {
      const number = Number(value)
      if (value.trim() === '' || Number.isNaN(number)) return { kind: 'text', text: value.trim() }
      const text = showNumber(number, cell.format?.numberFormat ?? 'General', context.isDate1904)
      return { kind: /^\d{4}-\d\d-\d\d|^\d\d:\d\d/.test(text) ? 'date' : 'number', text }
    }
  }
}

/** Files list rows and cells in order; those that don't are put in order here. */
function sortRows(
  rows: ReadonlyMap<number, ReadonlyMap<number, WorksheetCell>>,
): ReadonlyMap<number, ReadonlyMap<number, WorksheetCell>> {
  const sorted = [...rows].sort(([a], [b]) => a - b)
  return new Map(
    sorted.map(([row, cells]) => [row, new Map([...cells].sort(([a], [b]) => a - b))] as const),
  )
}
