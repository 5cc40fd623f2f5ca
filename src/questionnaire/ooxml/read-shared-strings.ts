import { decodeEscapedText } from './escaped-text.ts'
import { parseXml } from './parse-xml.ts'
import type { WorkbookPackage } from './workbook-package.ts'

/**
 * Reads the shared strings as plain text, in order: runs of rich text are joined, phonetic guides
 * (`rPh`) are left out.
 */
export function readSharedStrings(
  workbookPackage: WorkbookPackage,
  part: string | null,
): readonly string[] {
  if (part === null || !workbookPackage.has(part)) return []
  const strings: string[] = []
  let current = ''
  let isInText = false
  let phoneticDepth = 0
  parseXml(
    { fileName: workbookPackage.fileName, part, xml: workbookPackage.readXml(part).xml },
    {
      open: (name) => {
        if (name === 'si') current = ''
        else if (name === 'rPh') phoneticDepth += 1
        else if (name === 't') isInText = phoneticDepth === 0
      },
      text: (text) => {
        if (isInText) current += text
      },
      close: (name) => {
        if (name === 't') isInText = false
        else if (name === 'rPh') phoneticDepth -= 1
        else if (name === 'si') strings.push(decodeEscapedText(current))
      },
    },
  )
  return strings
}
