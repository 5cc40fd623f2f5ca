import { formatCellAddress, parseCellAddress } from '../cell-address.ts'
import { MalformedPartError } from '../malformed-part-error.ts'
import { encodeEscapedText } from '../ooxml/escaped-text.ts'
import { parseXml, type XmlAttributes, type XmlSpan } from '../ooxml/parse-xml.ts'
import type { CellWrite } from './cell-write.ts'
import { type Splice, spliceText } from './splice-text.ts'

/** A cell to write, with the style for it where the sheet has no such cell yet. */
export interface WorksheetWrite extends Pick<CellWrite, 'row' | 'column' | 'value' | 'kind'> {
  /** Take the style of the last cell before it in the row: for columns that filling adds. */
  readonly takesNeighbourStyle: boolean
}

/** A worksheet part as it came. */
export interface PatchedPart {
  readonly fileName: string
  readonly part: string
  readonly xml: string
}

/**
 * Writes cells into a worksheet's XML by replacing or inserting their elements; every other
 * character of the part stays.
 *
 * A cell keeps its style. Text goes in as an inline string, so that what begins with `=` is text,
 * shows no apostrophe, and the shared strings stay as they are. A new cell takes the style that the
 * row or the column gives to cells that aren't there.
 *
 * @throws MalformedPartError when the XML is broken, or its rows or cells are out of order.
 */
export function patchWorksheet(source: PatchedPart, writes: readonly WorksheetWrite[]): string {
  const { xml } = source
  const patch = createPatch(source, writes)
  let row = 0
  let column = 0
  let isInData = false
  let openCell: { attributes: XmlAttributes; span: XmlSpan } | undefined
  parseXml(source, {
    open: (name, attributes, span) => {
      if (name === 'sheetData') {
        isInData = true
        patch.enterData(span)
      } else if (name === 'col') {
        patch.addColumnStyle(attributes)
      } else if (isInData && name === 'row') {
        const { r } = attributes
        row = r === undefined ? row + 1 : Number(r)
        column = 0
        patch.enterRow(row, attributes, span)
      } else if (isInData && name === 'c') {
        const { r } = attributes
        column = (r === undefined ? undefined : parseCellAddress(r)?.column) ?? column + 1
        openCell = { attributes, span }
      }
    },
    close: (name, span) => {
      if (!isInData) return
      if (name === 'c' && openCell) {
        patch.passCell(column, openCell.attributes, { start: openCell.span.start, end: span.end })
        openCell = undefined
      } else if (name === 'row') {
        patch.leaveRow(span)
      } else if (name === 'sheetData') {
        isInData = false
        patch.leaveData(span)
      }
    },
  })
  return spliceText(xml, patch.splices)
}

interface OpenRow {
  readonly number: number
  readonly span: XmlSpan
  /** Style of cells that the row doesn't hold, if it has one of its own. */
  readonly style: string | undefined
  /** Writes for this row that haven't been placed, by column. */
  readonly pending: WorksheetWrite[]
  lastColumn: number
  neighbourStyle: string | undefined
}

/** Collects the splices while the parser walks over the sheet's rows and cells in order. */
function createPatch(source: PatchedPart, writes: readonly WorksheetWrite[]) {
  const { fileName, part, xml } = source
  const splices: Splice[] = []
  const columnStyles: { min: number; max: number; style: string }[] = []
  const queue = groupByRow(writes)
  let nextInQueue = 0
  let lastRow = 0
  let data: XmlSpan | undefined
  let prefix = ''
  let row: OpenRow | undefined

  const styleOf = (write: WorksheetWrite, rowStyle: string | undefined, neighbour?: string) =>
    (write.takesNeighbourStyle ? neighbour : undefined) ??
    rowStyle ??
    columnStyles.find(({ min, max }) => write.column >= min && write.column <= max)?.style

  const newCell = (write: WorksheetWrite, style: string | undefined) =>
    renderCell(prefix, write, style === undefined ? '' : ` s="${style}"`)

  /** Takes the rows off the queue that come before a row, and writes them as new ones. */
  const newRows = (before: number) => {
    let rows = ''
    for (let next = queue[nextInQueue]; next && next.row < before; next = queue[nextInQueue]) {
      nextInQueue += 1
      const content = next.writes.map((write) => newCell(write, styleOf(write, undefined))).join('')
      rows += `<${prefix}row r="${next.row}">${content}</${prefix}row>`
    }
    return rows
  }

  return {
    splices,
    addColumnStyle(attributes: XmlAttributes) {
      const { min, max, style } = attributes
      if (style !== undefined) columnStyles.push({ min: Number(min), max: Number(max), style })
    },
    enterData(span: XmlSpan) {
      data = span
      prefix = /^<([\w.-]+:)?/.exec(xml.slice(span.start, span.end))?.[1] ?? ''
    },
    enterRow(number: number, attributes: XmlAttributes, span: XmlSpan) {
      if (number <= lastRow) {
        throw new MalformedPartError(fileName, part, `row ${number} comes after row ${lastRow}`)
      }
      lastRow = number
      const rows = newRows(number)
      if (rows !== '') splices.push({ start: span.start, end: span.start, text: rows })
      const { s, customFormat } = attributes
      const style = customFormat === '1' || customFormat === 'true' ? s : undefined
      const isWritten = queue[nextInQueue]?.row === number
      const pending = isWritten ? (queue[nextInQueue]?.writes ?? []) : []
      if (isWritten) nextInQueue += 1
      row = {
        number,
        span,
        style,
        pending: [...pending],
        lastColumn: 0,
        neighbourStyle: undefined,
      }
    },
    passCell(column: number, attributes: XmlAttributes, span: XmlSpan) {
      if (!row) return
      if (column <= row.lastColumn) {
        const cell = formatCellAddress({ row: row.number, column })
        throw new MalformedPartError(fileName, part, `the cell ${cell} comes too late in its row`)
      }
      row.lastColumn = column
      let inserted = ''
      while (row.pending[0] && row.pending[0].column < column) {
        const write = row.pending.shift()
        if (write) inserted += newCell(write, styleOf(write, row.style, row.neighbourStyle))
      }
      if (inserted !== '') splices.push({ start: span.start, end: span.start, text: inserted })
      if (row.pending[0]?.column === column) {
        const write = row.pending.shift()
        if (write) splices.push({ ...span, text: replaceCell(xml, span, write) })
      }
      const { s } = attributes
      row.neighbourStyle = s
    },
    leaveRow(span: XmlSpan) {
      if (!row || row.pending.length === 0) return
      const { style, neighbourStyle } = row
      const cells = row.pending
        .map((write) => newCell(write, styleOf(write, style, neighbourStyle)))
        .join('')
      splices.push(...widenSpans(xml, row.span, row.pending.at(-1)?.column ?? 0))
      splices.push(insertBeforeEnd(xml, row.span, span, cells))
      row = undefined
    },
    leaveData(span: XmlSpan) {
      const rows = newRows(Number.POSITIVE_INFINITY)
      if (data && rows !== '') splices.push(insertBeforeEnd(xml, data, span, rows))
    },
  }
}

interface RowWrites {
  readonly row: number
  readonly writes: WorksheetWrite[]
}

function groupByRow(writes: readonly WorksheetWrite[]): readonly RowWrites[] {
  const rows: RowWrites[] = []
  for (const write of [...writes].sort((a, b) => a.row - b.row || a.column - b.column)) {
    const last = rows.at(-1)
    if (last?.row === write.row) last.writes.push(write)
    else rows.push({ row: write.row, writes: [write] })
  }
  return rows
}

/** Puts content before an element's end tag, or opens up an element that has none. */
function insertBeforeEnd(xml: string, open: XmlSpan, close: XmlSpan, content: string): Splice {
  const tag = xml.slice(open.start, open.end)
  if (!tag.endsWith('/>')) return { start: close.start, end: close.start, text: content }
  const name = /^<([^\s/>]+)/.exec(tag)?.[1] ?? ''
  return { start: open.end - 2, end: open.end, text: `>${content}</${name}>` }
}

/** A row's `spans` is a hint at its first and last cell; a new last cell makes it wider. */
function widenSpans(xml: string, open: XmlSpan, lastColumn: number): readonly Splice[] {
  const match = /\sspans=(["'])(\d+):(\d+)\1/.exec(xml.slice(open.start, open.end))
  if (!match || Number(match[3]) >= lastColumn) return []
  const start = open.start + match.index
  const text = ` spans="${match[2]}:${lastColumn}"`
  return [{ start, end: start + match[0].length, text }]
}

/** Attributes that speak of the old value or will be written anew. */
const REPLACED_ATTRIBUTES = new Set(['r', 't', 'cm', 'vm'])

/** Keeps the element's name and its other attributes. */
function replaceCell(xml: string, span: XmlSpan, write: WorksheetWrite): string {
  const [, prefix = '', list = ''] =
    /^<([^\s/>:]+:)?c((?:\s+[^\s=]+\s*=\s*(?:"[^"]*"|'[^']*'))*)/.exec(
      xml.slice(span.start, span.end),
    ) ?? []
  const attributes = [...list.matchAll(/([^\s=]+)\s*=\s*(?:"[^"]*"|'[^']*')/g)]
    .filter(([, name = '']) => !REPLACED_ATTRIBUTES.has(name))
    .map(([attribute]) => ` ${attribute}`)
  return renderCell(prefix, write, attributes.join(''))
}

function renderCell(prefix: string, write: WorksheetWrite, attributes: string): string {
  const start = `<${prefix}c r="${formatCellAddress(write)}"${attributes}`
  if (write.value === '') return `${start}/>`
  if (write.kind !== 'text') {
    const [type, value] =
      write.kind === 'number'
        ? ['', Number(write.value)]
        : [' t="b"', Number(/^true$/i.test(write.value))]
    return `${start}${type}><${prefix}v>${value}</${prefix}v></${prefix}c>`
  }
  const text = encodeEscapedText(write.value.replace(/\r\n?/g, '\n'))
  return `${start} t="inlineStr"><${prefix}is><${prefix}t xml:space="preserve">${text}</${prefix}t></${prefix}is></${prefix}c>`
}
