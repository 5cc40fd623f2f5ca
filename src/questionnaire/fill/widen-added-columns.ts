import { parseXml, type XmlSpan } from '../ooxml/parse-xml.ts'
import type { PatchedPart } from './patch-worksheet.ts'
import { type Splice, spliceText } from './splice-text.ts'

/** Room for a few words a line, in characters of the default font. */
const ADDED_WIDTH = 60

/**
 * Gives columns that filling adds a width in which an answer can be read. A column that the sheet
 * says something about already keeps what it says.
 *
 * @returns the worksheet's XML.
 */
export function widenAddedColumns(source: PatchedPart, columns: readonly number[]): string {
  const { xml } = source
  const sized: { min: number; max: number; span: XmlSpan }[] = []
  let columnsEnd: XmlSpan | undefined
  let data: XmlSpan | undefined
  parseXml(source, {
    open: (name, { min, max }, span) => {
      if (name === 'col') sized.push({ min: Number(min), max: Number(max), span })
      else if (name === 'sheetData') data ??= span
    },
    close: (name, span) => {
      if (name === 'cols') columnsEnd = span
    },
  })
  const prefix = data ? (/^<([\w.-]+:)?/.exec(xml.slice(data.start, data.end))?.[1] ?? '') : ''
  const missing = columns.filter(
    (column) => !sized.some(({ min, max }) => column >= min && column <= max),
  )
  const elements = missing.map((column) => ({
    column,
    text: `<${prefix}col min="${column}" max="${column}" width="${ADDED_WIDTH}" customWidth="1"/>`,
  }))
  if (elements.length === 0 || !data) return xml
  if (!columnsEnd) {
    const text = `<${prefix}cols>${elements.map((element) => element.text).join('')}</${prefix}cols>`
    return spliceText(xml, [{ start: data.start, end: data.start, text }])
  }
  const end = columnsEnd.start
  const splices: readonly Splice[] = elements.map(({ column, text }) => {
    const start = sized.find(({ min }) => min > column)?.span.start ?? end
    return { start, end: start, text }
  })
  return spliceText(xml, splices)
}
