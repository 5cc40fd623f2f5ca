import { parseXml, readBoolean, type XmlAttributes } from './parse-xml.ts'
import type { WorkbookPackage } from './workbook-package.ts'

/** What reading needs to know of a cell's style; indexed by the cell's `s`. */
export interface CellFormat {
  /** The number format's code, such as "0%"; "General" where none applies. */
  readonly numberFormat: string
  /** Locked once the sheet is protected; cells are, unless a style says otherwise. */
  readonly isLocked: boolean
  /** Whether a blank cell of this style shows: it has a fill or is boxed in. */
  readonly isDrawn: boolean
}

/** Formats that files name by number only (ECMA-376-1, 18.8.30), as far as they change the text. */
const BUILT_IN_FORMATS: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  14: 'yyyy-mm-dd',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm',
  19: 'h:mm:ss',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'yyyy-mm-dd h:mm',
  45: 'mm:ss',
  46: 'h:mm:ss',
  47: 'mm:ss',
  49: '@',
}

/** The longest format code that spreadsheet programs take. */
const MAX_CODE_CHARS = 255

/** Reads the cell formats (`cellXfs`) in order; a workbook without styles gives an empty list. */
export function readCellFormats(
  workbookPackage: WorkbookPackage,
  part: string | null,
): readonly CellFormat[] {
  if (part === null || !workbookPackage.has(part)) return []
  const codes = new Map(Object.entries(BUILT_IN_FORMATS).map(([id, code]) => [Number(id), code]))
  const drawn: Drawn = { fills: [], borders: [] }
  const formats: { numberFormat: string; isLocked: boolean; isDrawn: boolean }[] = []
  let isInCellFormats = false
  parseXml(
    { fileName: workbookPackage.fileName, part, xml: workbookPackage.readXml(part).xml },
    {
      open: (name, attributes) => {
        const { numFmtId, formatCode, locked, fillId, borderId } = attributes
        if (name === 'numFmt') {
          const isCode = formatCode !== undefined && formatCode.length <= MAX_CODE_CHARS
          codes.set(Number(numFmtId), isCode ? formatCode : 'General')
        } else if (name === 'cellXfs') {
          isInCellFormats = true
        } else if (isInCellFormats && name === 'xf') {
          const code = codes.get(Number(numFmtId ?? 0))
          const isDrawn =
            drawn.fills[Number(fillId ?? 0)] === true ||
            (drawn.borders[Number(borderId ?? 0)] ?? 0) >= MIN_EDGES
          formats.push({ numberFormat: code ?? 'General', isLocked: true, isDrawn })
        } else if (isInCellFormats && name === 'protection') {
          const current = formats.at(-1)
          if (current) current.isLocked = readBoolean(locked, true)
        } else {
          readDrawn(drawn, name, attributes)
        }
      },
      close: (name) => {
        if (name === 'cellXfs') isInCellFormats = false
      },
    },
  )
  return formats
}

/** The styles' fills and borders in order, as far as they make a blank cell visible. */
interface Drawn {
  readonly fills: boolean[]
  /** Edges drawn, of four. */
  readonly borders: number[]
}

/** A box has four edges; a line to write on has one below, which headings have as well. */
const MIN_EDGES = 3
const EDGES = new Set(['left', 'right', 'top', 'bottom', 'start', 'end'])

function readDrawn({ fills, borders }: Drawn, name: string, { style, patternType }: XmlAttributes) {
  if (name === 'fill') fills.push(false)
  else if (name === 'patternFill' && patternType === 'solid' && fills.length > 0) {
    fills[fills.length - 1] = true
  } else if (name === 'border') borders.push(0)
  else if (EDGES.has(name) && style !== undefined && style !== 'none' && borders.length > 0) {
    borders[borders.length - 1] = (borders.at(-1) ?? 0) + 1
  }
}
