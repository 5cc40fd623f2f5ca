import { DamagedWorkbookError } from '../damaged-workbook-error.ts'
import { UnsupportedFileError } from '../unsupported-file-error.ts'
import { findAttribute, parseXml, readBoolean } from './parse-xml.ts'
import { readRelationships } from './read-relationships.ts'
import type { WorkbookPackage } from './workbook-package.ts'

/** What the workbook part says of its sheets and names. */
export interface WorkbookPart {
  /** Path of the workbook part itself. */
  readonly part: string
  readonly sheets: readonly SheetEntry[]
  readonly definedNames: readonly DefinedName[]
  /** Whether dates count from 1904 instead of 1900. */
  readonly isDate1904: boolean
  readonly sharedStringsPart: string | null
  readonly stylesPart: string | null
}

export interface SheetEntry {
  readonly name: string
  readonly part: string
  /** Hidden by the author, "very hidden" included. */
  readonly isHidden: boolean
}

export interface DefinedName {
  readonly name: string
  /** Name of the only sheet that may use it; null when all may. */
  readonly scope: string | null
  readonly formula: string
}

/**
 * Reads the workbook part: worksheets in tab order, defined names, the date system.
 *
 * Chart sheets and dialogue sheets are left out: they have no cells.
 *
 * @throws DamagedWorkbookError when the package names no workbook part.
 * @throws UnsupportedFileError when it holds a document of another kind.
 */
export function readWorkbookPart(workbookPackage: WorkbookPackage): WorkbookPart {
  const part = findWorkbookPart(workbookPackage)
  const relationships = readRelationships(workbookPackage, part)
  const targets = new Map(relationships.map((relationship) => [relationship.id, relationship]))
  const partOfKind = (kind: string) =>
    relationships.find((relationship) => relationship.kind === kind)?.target ?? null
  const sheets: (SheetEntry & { readonly isWorksheet: boolean })[] = []
  const names: { name: string; scopeIndex: number | null; formula: string }[] = []
  let isDate1904 = false
  let isInName = false
  parseXml(
    { fileName: workbookPackage.fileName, part, xml: workbookPackage.readXml(part).xml },
    {
      open: (element, attributes) => {
        const { name, date1904, state, localSheetId } = attributes
        if (element === 'workbookPr') {
          // The extension list holds a second one (x15), which says nothing of dates.
          isDate1904 = readBoolean(date1904, isDate1904)
        } else if (element === 'sheet') {
          const target = targets.get(findAttribute(attributes, 'id') ?? '')
          sheets.push({
            name: name ?? '',
            part: target?.target ?? '',
            isHidden: (state ?? 'visible') !== 'visible',
            isWorksheet: target?.kind === 'worksheet' && workbookPackage.has(target.target),
          })
        } else if (element === 'definedName') {
          const scopeIndex = localSheetId === undefined ? null : Number(localSheetId)
          isInName = true
          names.push({ name: name ?? '', scopeIndex, formula: '' })
        }
      },
      text: (text) => {
        const current = names.at(-1)
        if (isInName && current) current.formula += text
      },
      close: () => {
        isInName = false
      },
    },
  )
  return {
    part,
    sheets: sheets
      .filter(({ isWorksheet }) => isWorksheet)
      .map(({ isWorksheet: _, ...sheet }) => sheet),
    definedNames: names.map(({ name, scopeIndex, formula }) => ({
      name,
      formula,
      scope: scopeIndex === null ? null : (sheets[scopeIndex]?.name ?? null),
    })),
    isDate1904,
    sharedStringsPart: partOfKind('sharedStrings'),
    stylesPart: partOfKind('styles'),
  }
}

/** What other documents name as their main part, so that a renamed one is told what it is. */
const OTHER_DOCUMENTS: readonly (readonly [RegExp, string])[] = [
  [/^word\//, 'a Word document'],
  [/^ppt\//, 'a presentation'],
  [/\.bin$/, 'a binary workbook (.xlsb)'],
]

function findWorkbookPart(workbookPackage: WorkbookPackage): string {
  const { fileName } = workbookPackage
  const part = readRelationships(workbookPackage, '').find(
    ({ kind }) => kind === 'officeDocument',
  )?.target
  const other = workbookPackage.has('content.xml')
    ? 'an OpenDocument file'
    : OTHER_DOCUMENTS.find(([pattern]) => pattern.test(part ?? ''))?.[1]
  if (other !== undefined) {
    throw new UnsupportedFileError(fileName, other, 'Save it as .xlsx and upload that copy.')
  }
  if (part === undefined || !workbookPackage.has(part)) {
    throw new DamagedWorkbookError(fileName, 'there is no workbook inside')
  }
  return part
}
