import { strToU8, zipSync } from 'fflate'

/** One sheet of a test workbook; `xml` parts go into the sheet's part as they are. */
export interface TestSheet {
  readonly name: string
  readonly state?: 'hidden' | 'veryHidden'
  /** Rows of texts from row 1, or the whole `<sheetData>` content as XML. */
  readonly rows: readonly (readonly (string | number | null)[])[] | string
  readonly merges?: readonly string[]
  /** Range to list: `"Yes,No"` in quotes, or a reference. */
  readonly lists?: Readonly<Record<string, string>>
  /** The same, written as x14 in the extension list. */
  readonly extendedLists?: Readonly<Record<string, string>>
  readonly columns?: string
  readonly isProtected?: boolean
}

export interface TestWorkbook {
  readonly sheets: readonly TestSheet[]
  readonly definedNames?: Readonly<Record<string, string>>
  readonly sharedStrings?: readonly string[]
  readonly styles?: string
  readonly calculation?: string
  /** Further parts by path, for what must come back untouched. */
  readonly extraParts?: Readonly<Record<string, Uint8Array>>
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

/** Style 1 is unlocked, style 2 a date, style 3 two decimals, style 4 a percentage, style 5 a box. */
const STYLES = `<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts><borders count="2"><border/><border><left style="thin"/><right style="thin"/><top style="thin"/><bottom style="thin"/></border></borders><cellXfs count="6"><xf numFmtId="0"/><xf numFmtId="0" applyProtection="1"><protection locked="0"/></xf><xf numFmtId="164"/><xf numFmtId="2"/><xf numFmtId="9"/><xf numFmtId="0" borderId="1"/></cellXfs></styleSheet>`

/** Builds a small workbook, part by part, so that a test can say exactly what the XML holds. */
export function buildWorkbook(workbook: TestWorkbook): Uint8Array {
  const { sheets, sharedStrings = [], extraParts = {} } = workbook
  const parts: Record<string, Uint8Array> = {
    '[Content_Types].xml': xml(
      `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/>${sheets.map((_, index) => `<Override PartName="/xl/worksheets/sheet${index + 1}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`).join('')}</Types>`,
    ),
    '_rels/.rels': xml(relationships([['officeDocument', 'xl/workbook.xml']])),
    'xl/workbook.xml': xml(workbookXml(workbook)),
    'xl/_rels/workbook.xml.rels': xml(
      relationships([
        ...sheets.map((_, index) => ['worksheet', `worksheets/sheet${index + 1}.xml`] as const),
        ['styles', 'styles.xml'],
        ['sharedStrings', '/xl/sharedStrings.xml'],
      ]),
    ),
    'xl/styles.xml': xml(workbook.styles ?? STYLES),
    'xl/sharedStrings.xml': xml(`<sst xmlns="${MAIN}">${sharedStrings.join('')}</sst>`),
  }
  for (const [index, sheet] of sheets.entries()) {
    parts[`xl/worksheets/sheet${index + 1}.xml`] = xml(worksheetXml(sheet))
  }
  return zipSync({ ...parts, ...extraParts }, { mtime: new Date(2024, 0, 1) })
}

/** A cell with a text in place, for tests that write `<sheetData>` by hand. */
export function textCell(address: string, text: string, attributes = ''): string {
  return `<c r="${address}"${attributes} t="inlineStr"><is><t xml:space="preserve">${escapeXml(text)}</t></is></c>`
}

function workbookXml({ sheets, definedNames = {}, calculation = '' }: TestWorkbook): string {
  const names = Object.entries(definedNames)
    .map(([name, formula]) => `<definedName name="${name}">${escapeXml(formula)}</definedName>`)
    .join('')
  const entries = sheets
    .map(
      ({ name, state }, index) =>
        `<sheet name="${escapeXml(name)}" sheetId="${index + 1}"${state ? ` state="${state}"` : ''} r:id="rId${index + 1}"/>`,
    )
    .join('')
  return `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}"><sheets>${entries}</sheets>${names && `<definedNames>${names}</definedNames>`}${calculation}</workbook>`
}

function worksheetXml(sheet: TestSheet): string {
  const { rows, merges = [], lists = {}, extendedLists = {} } = sheet
  const data = typeof rows === 'string' ? rows : rows.map(renderRow).join('')
  const validations = Object.entries(lists)
    .map(
      ([range, formula]) =>
        `<dataValidation type="list" sqref="${range}"><formula1>${escapeXml(formula)}</formula1></dataValidation>`,
    )
    .join('')
  const extended = Object.entries(extendedLists)
    .map(
      ([range, formula]) =>
        `<x14:dataValidation type="list"><x14:formula1><xm:f>${escapeXml(formula)}</xm:f></x14:formula1><xm:sqref>${range}</xm:sqref></x14:dataValidation>`,
    )
    .join('')
  return [
    `<worksheet xmlns="${MAIN}"><dimension ref="A1"/>`,
    sheet.columns ?? '',
    `<sheetData>${data}</sheetData>`,
    sheet.isProtected ? '<sheetProtection sheet="1" objects="1"/>' : '',
    merges.length > 0
      ? `<mergeCells>${merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`
      : '',
    validations && `<dataValidations>${validations}</dataValidations>`,
    extended &&
      `<extLst><ext xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}"><x14:dataValidations xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main">${extended}</x14:dataValidations></ext></extLst>`,
    '</worksheet>',
  ].join('')
}

function renderRow(cells: readonly (string | number | null)[], index: number): string {
  const row = index + 1
  const content = cells
    .map((value, position) => {
      const address = `${String.fromCharCode(65 + position)}${row}`
      if (value === null) return ''
      return typeof value === 'number'
        ? `<c r="${address}"><v>${value}</v></c>`
        : textCell(address, value)
    })
    .join('')
  return `<row r="${row}">${content}</row>`
}

function relationships(targets: readonly (readonly [string, string])[]): string {
  const entries = targets
    .map(
      ([kind, target], index) =>
        `<Relationship Id="rId${index + 1}" Type="${RELATIONSHIPS}/${kind}" Target="${target}"/>`,
    )
    .join('')
  return `<Relationships xmlns="${PACKAGE}/relationships">${entries}</Relationships>`
}

function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

function xml(content: string): Uint8Array {
  return strToU8(DECLARATION + content)
}
