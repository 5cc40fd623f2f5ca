import { columnLetters, parseCellRange } from '../../src/questionnaire/cell-address.ts'
import { buildWorkbook, type TestSheet, textCell } from '../../tests/support/build-workbook.ts'
import type { Drawing, DrawnCell, DrawnSheet } from './drawing.ts'

/** A drawn questionnaire as the file that a customer would send. */
export function buildDrawing(drawing: Drawing): {
  readonly fileName: string
  readonly bytes: Uint8Array
} {
  const { name, delimiter, sheets, definedNames } = drawing
  const [first] = sheets
  return delimiter !== null && first
    ? { fileName: `${name}.csv`, bytes: Buffer.from(writeCsv(first, delimiter), 'utf8') }
    : {
        fileName: `${name}.xlsx`,
        bytes: buildWorkbook({ sheets: sheets.map(toTestSheet), definedNames }),
      }
}

function toTestSheet(sheet: DrawnSheet): TestSheet {
  const { name, isHidden, isProtected, merges, lists, extendedLists, hiddenColumns } = sheet
  return {
    name,
    ...(isHidden ? { state: 'hidden' as const } : {}),
    rows: [...sheet.rows].map(([row, cells]) => rowXml(sheet, row, cells)).join(''),
    merges,
    lists,
    extendedLists,
    isProtected,
    ...(hiddenColumns.length > 0 ? { columns: columnsXml(hiddenColumns) } : {}),
  }
}

function rowXml(
  { hiddenRows }: DrawnSheet,
  row: number,
  cells: ReadonlyMap<number, DrawnCell>,
): string {
  const hidden = hiddenRows.has(row) ? ' hidden="1"' : ''
  return `<row r="${row}"${hidden}>${[...cells].map(([column, cell]) => cellXml(`${columnLetters(column)}${row}`, cell)).join('')}</row>`
}

function cellXml(address: string, { text, isFormula, isUnlocked, isBoxed }: DrawnCell): string {
  const style = isUnlocked ? ' s="1"' : isBoxed ? ' s="5"' : ''
  if (text === '' && !isFormula) return `<c r="${address}"${style}/>`
  if (!isFormula) return textCell(address, text, style)
  const value = textCell(address, text).replace(/^.*?<t[^>]*>(.*)<\/t>.*$/s, '$1')
  return `<c r="${address}"${style} t="str"><f>Source!A1</f><v>${value}</v></c>`
}

function columnsXml(letters: readonly string[]): string {
  const columns = letters.map((letter) => parseCellRange(`${letter}1`)?.firstColumn ?? 1)
  const entries = columns.map((column) => `<col min="${column}" max="${column}" hidden="1"/>`)
  return `<cols>${entries.join('')}</cols>`
}

function writeCsv(sheet: DrawnSheet, delimiter: string): string {
  const width = Math.max(...[...sheet.rows.values()].flatMap((cells) => [...cells.keys()]))
  const records: string[] = []
  for (let row = 1; row <= Math.max(...sheet.rows.keys()); row += 1) {
    const fields = Array.from({ length: width }, (_, index) =>
      quote(sheet.rows.get(row)?.get(index + 1)?.text ?? '', delimiter),
    )
    records.push(fields.join(delimiter))
  }
  return `${records.join('\r\n')}\r\n`
}

function quote(text: string, delimiter: string): string {
  return text.includes(delimiter) || /["\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
