import { parseXml, readBoolean } from '../ooxml/parse-xml.ts'
import type { Workbook } from '../ooxml/read-workbook.ts'

/** The cell styles, by the number that a cell's `s` names, whose text goes on in a further line. */
export function readWrappingStyles(workbook: Workbook): ReadonlySet<string> {
  const part = workbook.part.stylesPart
  const wrapping = new Set<string>()
  if (part === null || !workbook.package.has(part)) return wrapping
  let isInFormats = false
  let index = -1
  parseXml(
    { fileName: workbook.package.fileName, part, xml: workbook.package.readXml(part).xml },
    {
      open: (name, { wrapText }) => {
        if (name === 'cellXfs') isInFormats = true
        else if (isInFormats && name === 'xf') index += 1
        else if (isInFormats && name === 'alignment' && readBoolean(wrapText, false)) {
          wrapping.add(String(index))
        }
      },
      close: (name) => {
        if (name === 'cellXfs') isInFormats = false
      },
    },
  )
  return wrapping
}
