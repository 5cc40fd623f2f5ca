import { parseXml } from './parse-xml.ts'
import { createCellReader, type ReadingContext } from './read-cells.ts'
import { createListValidationReader } from './read-list-validations.ts'
import { createSheetSettingsReader } from './read-sheet-settings.ts'
import type { SheetEntry } from './read-workbook-part.ts'
import type { WorkbookPackage } from './workbook-package.ts'
import type { Worksheet, WorksheetCell } from './worksheet.ts'

/**
 * Reads one worksheet in a single pass: cells with their text as shown, merges, hidden rows and
 * columns, protection and list validations, those in the extension list (x14) included.
 *
 * The `dimension` element isn't looked at: real files get it wrong.
 *
 * @throws MalformedPartError when the XML is broken or an address lies outside a sheet.
 * @throws QuestionnaireTooLargeError when the cell budget is spent.
 */
export function readWorksheet(
  workbookPackage: WorkbookPackage,
  entry: SheetEntry,
  context: ReadingContext,
): Worksheet {
  const { fileName } = workbookPackage
  const { name, part, isHidden } = entry
  const cells = createCellReader({ fileName, part }, context)
  const validations = createListValidationReader()
  const settings = createSheetSettingsReader(context.cellFormats)
  const readers = [cells, validations, settings]
  parseXml(
    { fileName, part, xml: workbookPackage.readXml(part).xml },
    {
      open: (element, attributes) => {
        for (const reader of readers) reader.open(element, attributes)
      },
      text: (text) => {
        for (const reader of readers) reader.text(text)
      },
      close: (element) => {
        for (const reader of readers) reader.close(element)
      },
    },
  )
  return {
    name,
    part,
    isHidden,
    ...settings.result,
    ...cells.result,
    rows: sortRows(cells.result.rows),
    listValidations: validations.result,
  }
}

/** Files list rows and cells in order; those that don't are put in order here. */
function sortRows(
  rows: ReadonlyMap<number, ReadonlyMap<number, WorksheetCell>>,
): ReadonlyMap<number, ReadonlyMap<number, WorksheetCell>> {
  const byNumber = <T>([a]: readonly [number, T], [b]: readonly [number, T]) => a - b
  return new Map(
    [...rows]
      .sort(byNumber)
      .map(([row, cells]) => [row, new Map([...cells].sort(byNumber))] as const),
  )
}
