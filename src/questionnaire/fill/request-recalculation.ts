import { parseXml } from '../ooxml/parse-xml.ts'
import { spliceText } from './splice-text.ts'

/** The workbook part's children that stand before `calcPr` (ECMA-376-1, 18.2.27, CT_Workbook). */
const BEFORE_CALCULATION = new Set([
  'sheets',
  'functionGroups',
  'externalReferences',
  'definedNames',
])

/**
 * Asks spreadsheet programs to calculate all formulas when they open the workbook, since cached
 * results of formulas that look at answers are out of date once answers are in.
 *
 * @returns the workbook part's XML, the same text when it asks already.
 */
export function requestRecalculation(source: {
  readonly fileName: string
  readonly part: string
  readonly xml: string
}): string {
  const { xml } = source
  let calculation: { start: number; end: number } | undefined
  let insertAt: { position: number; prefix: string } | undefined
  parseXml(source, {
    open: (name, _, span) => {
      if (name === 'calcPr') calculation = span
    },
    close: (name, span) => {
      if (!BEFORE_CALCULATION.has(name)) return
      const prefix = /^<\/?([\w.-]+:)?/.exec(xml.slice(span.start, span.end))?.[1] ?? ''
      insertAt = { position: span.end, prefix }
    },
  })
  if (calculation) {
    const tag = xml.slice(calculation.start, calculation.end)
    const bare = tag.replace(/\sfullCalcOnLoad\s*=\s*(?:"[^"]*"|'[^']*')/, '')
    const end = bare.endsWith('/>') ? '/>' : '>'
    const asking = `${bare.slice(0, -end.length).trimEnd()} fullCalcOnLoad="1"${end}`
    const isAsking = /\sfullCalcOnLoad\s*=\s*["'](?:1|true)["']/.test(tag)
    return isAsking ? xml : spliceText(xml, [{ ...calculation, text: asking }])
  }
  if (!insertAt) return xml
  const { position, prefix } = insertAt
  const text = `<${prefix}calcPr fullCalcOnLoad="1"/>`
  return spliceText(xml, [{ start: position, end: position, text }])
}
