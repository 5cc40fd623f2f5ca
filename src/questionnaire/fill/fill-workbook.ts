import type { ApprovedAnswer } from '../../domain/approved-answer.ts'
import type { BlankAnswer, FillReport } from '../../domain/fill-report.ts'
import { listRows } from '../../domain/list-rows.ts'
import type { Layout } from '../../domain/questionnaire.ts'
import { countUnchangedEntries } from '../archive/count-unchanged-entries.ts'
import { readZip } from '../archive/read-zip.ts'
import { replaceEntries } from '../archive/replace-entries.ts'
import { formatCellAddress } from '../cell-address.ts'
import type { FileLimits } from '../file-limits.ts'
import { gridOfWorksheet } from '../layout/sheet-grid.ts'
import { readWorkbook, type Workbook } from '../ooxml/read-workbook.ts'
import type { PartText } from '../ooxml/workbook-package.ts'
import type { Worksheet } from '../ooxml/worksheet.ts'
import type { CellWrite } from './cell-write.ts'
import { describeSignatures } from './describe-signatures.ts'
import { fitRowHeights } from './fit-row-heights.ts'
import { type PatchedPart, patchWorksheet } from './patch-worksheet.ts'
import { planWrites } from './plan-writes.ts'
import { readWrappingStyles } from './read-wrapping-styles.ts'
import { requestRecalculation } from './request-recalculation.ts'
import { widenAddedColumns } from './widen-added-columns.ts'

/** Fills a workbook: see `fillQuestionnaire`. */
export function fillWorkbook(input: {
  readonly fileName: string
  readonly bytes: Uint8Array
  readonly layout: Layout
  readonly approved: readonly ApprovedAnswer[]
  readonly limits: FileLimits
  readonly overwrite: boolean
}): { readonly bytes: Uint8Array; readonly report: FillReport } {
  const workbook = readWorkbook(input, input.limits)
  const { archive } = workbook.package
  let written: readonly CellWrite[] = []
  let blank: readonly BlankAnswer[] = []
  let notes: readonly string[] = []
  const wrappingStyles = readWrappingStyles(workbook)
  const replacements = new Map<string, Uint8Array>()
  for (const [sheetName, approved] of groupBySheet(input.approved)) {
    const layout = input.layout.sheets.find((sheet) => sheet.name === sheetName)
    const worksheet = workbook.worksheets.find((sheet) => sheet.name === sheetName)
    if (!layout || !worksheet) {
      blank = blank.concat(approved.map(reportMissingSheet))
      continue
    }
    const grid = gridOfWorksheet(worksheet, workbook.findAllowedValues)
    const plan = planWrites(
      {
        grid,
        layout,
        findAllowed: (row, column) => workbook.findAllowedValues(sheetName, row, column),
        overwrite: input.overwrite,
      },
      approved,
    )
    notes = notes.concat(plan.notes)
    blank = blank.concat(plan.blank)
    if (plan.writes.length === 0) continue
    written = written.concat(plan.writes)
    const added = plan.addedColumns
    const isAdded = (column: number) => added !== null && column >= added.answer
    const patched = patchPart(workbook, worksheet, plan.writes, isAdded)
    const sheet = { wrappingStyles, findMerge: grid.findMerge }
    const { xml, clippedRows } = fitRowHeights(patched, plan.writes, sheet)
    if (clippedRows.length > 0) notes = notes.concat(describeClipped(sheetName, clippedRows))
    replacements.set(patched.part, patched.encode(xml))
  }
  if (written.length > 0 && workbook.worksheets.some((worksheet) => worksheet.hasFormulas)) {
    const { fileName } = workbook.package
    const { part, xml, encode } = workbook.package.readXml(workbook.part.part)
    const asking = requestRecalculation({ fileName, part, xml })
    if (asking !== xml) replacements.set(part, encode(asking))
  }
  const bytes = replacements.size === 0 ? input.bytes : replaceEntries(archive, replacements)
  return {
    bytes,
    report: {
      written: written.map((write) => ({
        sheet: write.sheet,
        row: write.questionRow,
        cell: formatCellAddress(write),
        value: write.value,
      })),
      blank,
      notes: written.length === 0 ? notes : notes.concat(describeSignatures(archive)),
      partsUnchanged: countUnchangedEntries(archive, readZip(input.fileName, bytes, input.limits)),
      partsTotal: archive.entries.size,
    },
  }
}

function patchPart(
  workbook: Workbook,
  worksheet: Worksheet,
  writes: readonly CellWrite[],
  isAdded: (column: number) => boolean,
): PatchedPart & Pick<PartText, 'encode'> {
  const { fileName } = workbook.package
  const { part, xml, encode } = workbook.package.readXml(worksheet.part)
  const patched = patchWorksheet(
    { fileName, part, xml },
    writes.map((write) => ({ ...write, takesNeighbourStyle: isAdded(write.column) })),
  )
  const added = [...new Set(writes.map(({ column }) => column))].filter(isAdded)
  const widened =
    added.length === 0 ? patched : widenAddedColumns({ fileName, part, xml: patched }, added)
  return { fileName, part, xml: widened, encode }
}

function describeClipped(sheetName: string, rows: readonly number[]): string {
  return `In “${sheetName}” the file fixes the height of rows that are too low for their answers; the text is complete, but cut off on the screen: rows ${listRows(rows)}.`
}

function groupBySheet(
  approved: readonly ApprovedAnswer[],
): ReadonlyMap<string, readonly ApprovedAnswer[]> {
  const sheets = new Map<string, ApprovedAnswer[]>()
  for (const answer of approved) {
    const list = sheets.get(answer.question.sheet) ?? []
    list.push(answer)
    sheets.set(answer.question.sheet, list)
  }
  return sheets
}

function reportMissingSheet({ question }: ApprovedAnswer): BlankAnswer {
  return {
    sheet: question.sheet,
    row: question.row,
    questionId: question.id,
    question: question.text,
    extent: 'whole',
    reason: `The file has no sheet “${question.sheet}”.`,
  }
}
