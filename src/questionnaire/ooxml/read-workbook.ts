import { readZip } from '../archive/read-zip.ts'
import { DEFAULT_FILE_LIMITS, type FileLimits } from '../file-limits.ts'
import { buildAllowedValues, type FindAllowedValues } from './allowed-values.ts'
import { readCellFormats } from './read-cell-formats.ts'
import { readSharedStrings } from './read-shared-strings.ts'
import { readWorkbookPart, type WorkbookPart } from './read-workbook-part.ts'
import { readWorksheet } from './read-worksheet.ts'
import { openWorkbookPackage, type WorkbookPackage } from './workbook-package.ts'
import type { Worksheet } from './worksheet.ts'

/** A customer's workbook as read: its cells for layout, its package for filling. */
export interface Workbook {
  readonly package: WorkbookPackage
  readonly part: WorkbookPart
  readonly worksheets: readonly Worksheet[]
  readonly findAllowedValues: FindAllowedValues
}

/**
 * Reads a whole workbook into memory.
 *
 * Our own reader, since the usual packages walk every cell of a declared range (minutes and
 * gigabytes for small real files) or don't know the extension list that holds most dropdowns.
 *
 * @throws DamagedWorkbookError, MalformedPartError, EncryptedWorkbookError or
 *   QuestionnaireTooLargeError, each naming the file and, where there is one, the part.
 */
export function readWorkbook(
  file: { readonly fileName: string; readonly bytes: Uint8Array },
  limits: FileLimits = DEFAULT_FILE_LIMITS,
): Workbook {
  const workbookPackage = openWorkbookPackage(readZip(file.fileName, file.bytes, limits))
  const part = readWorkbookPart(workbookPackage)
  const context = {
    sharedStrings: readSharedStrings(workbookPackage, part.sharedStringsPart),
    cellFormats: readCellFormats(workbookPackage, part.stylesPart),
    isDate1904: part.isDate1904,
    budget: { cells: limits.maxCells },
  }
  const worksheets = part.sheets.map((entry) => readWorksheet(workbookPackage, entry, context))
  return {
    package: workbookPackage,
    part,
    worksheets,
    findAllowedValues: buildAllowedValues({ worksheets, definedNames: part.definedNames }),
  }
}
