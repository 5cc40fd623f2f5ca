import type ExcelJS from 'exceljs'

/** What a cell holds at most; longer texts end in a note of what is left out. */
const MAX_CELL_CHARS = 32_000

export const COLORS = Object.freeze({
  ink: 'FF1F2933',
  quiet: 'FF616E7C',
  line: 'FFD9DEE3',
  head: 'FF1D3A5F',
  headInk: 'FFFFFFFF',
  good: 'FF1B6E3C',
  bad: 'FF9B1C1C',
  warn: 'FF8A5A00',
})

const FONT = 'Calibri'

export function fontOf(parts: Partial<ExcelJS.Font> = {}): Partial<ExcelJS.Font> {
  return { name: FONT, size: 10, color: { argb: COLORS.ink }, ...parts }
}

/** A moment as people write it, to the minute. @example "2026-03-14 09:30 UTC" */
export function showMoment(iso: string): string {
  return `${iso.slice(0, 10)} ${iso.slice(11, 16)} UTC`
}

/** A text as a cell can hold it. Values go in as text, so that one beginning with `=` stays text. */
export function showText(text: string): string {
  return text.length <= MAX_CELL_CHARS
    ? text
    : `${text.slice(0, MAX_CELL_CHARS)}… (${text.length - MAX_CELL_CHARS} more characters)`
}

/** Where a question stands. @example "Privacy, row 12" */
export function showPlace({
  sheet,
  row,
}: {
  readonly sheet: string
  readonly row: number
}): string {
  return `${sheet}, row ${row}`
}

export interface TableColumn {
  readonly head: string
  readonly width: number
}

/**
 * Starts a sheet with one table: a head that stays in view and on each printed page, filters, a line
 * below each row, and pages that are one sheet wide.
 */
export function addTable(
  workbook: ExcelJS.Workbook,
  table: {
    readonly name: string
    readonly title: string
    readonly columns: readonly TableColumn[]
  },
): ExcelJS.Worksheet {
  const sheet = workbook.addWorksheet(table.name, {
    views: [{ state: 'frozen', ySplit: 1, showGridLines: false }],
    pageSetup: {
      paperSize: 9,
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: '1:1',
      margins: { left: 0.4, right: 0.4, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 },
    },
  })
  sheet.columns = table.columns.map(({ head, width }) => ({ header: head, width }))
  const head = sheet.getRow(1)
  head.height = 22
  head.eachCell((cell) => {
    cell.font = fontOf({ bold: true, color: { argb: COLORS.headInk } })
    cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: COLORS.head } }
    cell.alignment = { vertical: 'middle', wrapText: true }
  })
  sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: 1, column: table.columns.length } }
  addFooter(sheet, table.title)
  return sheet
}

/** Points of a line of text, what a row has around it, and the highest row that programs know. */
const LINE_POINTS = 13.5
const PADDING_POINTS = 4
const MAX_ROW_POINTS = 409

/** Adds a row of a table; texts wrap and start at the top, and the row is as high as they need. */
export function addTableRow(
  sheet: ExcelJS.Worksheet,
  values: readonly (string | number | null)[],
): ExcelJS.Row {
  const row = sheet.addRow(
    values.map((value) => (typeof value === 'string' ? showText(value) : value)),
  )
  for (let column = 1; column <= values.length; column += 1) {
    const cell = row.getCell(column)
    cell.font = fontOf()
    cell.alignment = { vertical: 'top', horizontal: 'left', wrapText: true }
    cell.border = { bottom: { style: 'thin', color: { argb: COLORS.line } } }
  }
  const lines = values.map((value, index) =>
    countLines(String(value ?? ''), sheet.getColumn(index + 1).width ?? 10),
  )
  row.height = Math.min(MAX_ROW_POINTS, Math.max(...lines) * LINE_POINTS + PADDING_POINTS)
  return row
}

/** Programs don't measure rows of files that they didn't write; words that wrap cost some room. */
function countLines(text: string, width: number): number {
  const perLine = Math.max(4, width * 1.05)
  return text
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / perLine)), 0)
}

/** The title and the page at the foot of each printed page. */
export function addFooter(sheet: ExcelJS.Worksheet, title: string): void {
  const left = title.replaceAll('&', '&&')
  sheet.headerFooter.oddFooter = `&L&8${left.startsWith('0') ? ' ' : ''}${left}&R&8Page &P of &N`
}
