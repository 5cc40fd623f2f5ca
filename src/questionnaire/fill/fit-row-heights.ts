import { type CellRange, parseCellAddress } from '../cell-address.ts'
import { parseXml, readBoolean, type XmlAttributes, type XmlSpan } from '../ooxml/parse-xml.ts'
import type { CellWrite } from './cell-write.ts'
import type { PatchedPart } from './patch-worksheet.ts'
import { type Splice, spliceText } from './splice-text.ts'

/** Points that one line of the default font takes, and characters that a default column holds. */
const LINE_POINTS = 15
const DEFAULT_WIDTH = 8.43
/** An estimate without fonts: heights that miss the estimate by less are left alone. */
const TOLERANCE = 1.25

export interface FittedRows {
  readonly xml: string
  /** Rows whose height the file fixes, and that are too low for the text written into them. */
  readonly clippedRows: readonly number[]
}

/**
 * Lets rows grow with the texts written into them, where the file leaves that to the program.
 *
 * A row's height is either fixed by its author (`customHeight`), which is kept, or a result that a
 * program has stored. The latter is stale once a long text is in, yet programs trust it: taking it
 * out makes them measure the row anew. Rows whose text fits stay as they are, character for character,
 * and so do rows whose answer cell is merged, since no program measures those.
 */
export function fitRowHeights(
  source: PatchedPart,
  writes: readonly CellWrite[],
  sheet: {
    readonly wrappingStyles: ReadonlySet<string>
    readonly findMerge: (row: number, column: number) => CellRange | undefined
  },
): FittedRows {
  const texts = new Map(writes.map(({ row, column, value }) => [`${row}:${column}`, value]))
  const rowsWritten = new Set(writes.map(({ row }) => row))
  const widths: { min: number; max: number; width: number }[] = []
  const splices: Splice[] = []
  const clippedRows: number[] = []
  let defaultWidth = DEFAULT_WIDTH
  let row: { number: number; attributes: XmlAttributes; span: XmlSpan; lines: number } | undefined
  let position = { row: 0, column: 0 }

  const widthOf = (column: number) =>
    widths.find(({ min, max }) => column >= min && column <= max)?.width ?? defaultWidth
  const measure = (column: number, style: string | undefined) => {
    const text = texts.get(`${position.row}:${column}`)
    if (!row || !text || sheet.findMerge(position.row, column)) return
    if (!sheet.wrappingStyles.has(style ?? '0')) return
    row.lines = Math.max(row.lines, countLines(text, widthOf(column)))
  }

  parseXml(source, {
    open: (name, attributes, span) => {
      if (name === 'sheetFormatPr') {
        const { defaultColWidth } = attributes
        defaultWidth = Number(defaultColWidth ?? DEFAULT_WIDTH) || DEFAULT_WIDTH
      } else if (name === 'col') {
        const { min, max, width } = attributes
        if (width) widths.push({ min: Number(min), max: Number(max), width: Number(width) })
      } else if (name === 'row') {
        const { r } = attributes
        const number = r === undefined ? position.row + 1 : Number(r)
        position = { row: number, column: 0 }
        row = rowsWritten.has(number) ? { number, attributes, span, lines: 0 } : undefined
      } else if (name === 'c' && row) {
        const { r, s } = attributes
        const address = r === undefined ? undefined : parseCellAddress(r)
        position = { ...position, column: address?.column ?? position.column + 1 }
        measure(position.column, s)
      }
    },
    close: (name) => {
      if (name !== 'row' || !row) return
      const { ht, customHeight } = row.attributes
      if (ht !== undefined && row.lines * LINE_POINTS > Number(ht) * TOLERANCE) {
        if (readBoolean(customHeight, false)) clippedRows.push(row.number)
        else splices.push(...withoutHeight(source.xml, row.span))
      }
      row = undefined
    },
  })
  return { xml: spliceText(source.xml, splices), clippedRows }
}

/** Lines that a text takes in a column; East Asian characters are two wide. */
function countLines(text: string, width: number): number {
  const perLine = Math.max(1, width)
  return text.split(/\r\n?|\n/).reduce((sum, line) => {
    const wide = line.match(/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60]/g)
    return sum + Math.max(1, Math.ceil((line.length + (wide?.length ?? 0)) / perLine))
  }, 0)
}

function withoutHeight(xml: string, span: XmlSpan): readonly Splice[] {
  const match = /\sht\s*=\s*(?:"[^"]*"|'[^']*')/.exec(xml.slice(span.start, span.end))
  if (!match) return []
  const start = span.start + match.index
  return [{ start, end: start + match[0].length, text: '' }]
}
