import type { ApprovedAnswer } from '../../domain/approved-answer.ts'
import type { BlankAnswer, FillReport } from '../../domain/fill-report.ts'
import type { Layout } from '../../domain/questionnaire.ts'
import { countUnchangedEntries } from '../archive/count-unchanged-entries.ts'
import { readZip } from '../archive/read-zip.ts'
import { replaceEntries } from '../archive/replace-entries.ts'
import { formatCellAddress } from '../cell-address.ts'
import type { FileLimits } from '../file-limits.ts'
import { gridOfWorksheet } from '../layout/sheet-grid.ts'
import { readWorkbook, type Workbook } from '../ooxml/read-workbook.ts'
import type { Worksheet } from '../ooxml/worksheet.ts'
import type { CellWrite } from './cell-write.ts'
import { patchWorksheet } from './patch-worksheet.ts'
import { planWrites } from './plan-writes.ts'
import { requestRecalculation } from './request-recalculation.ts'
import { widenAddedColumns } from './widen-added-columns.ts'

/** Fills a workbook: see `fillQuestionnaire`. */
export function fillWorkbook(input: {
  readonly fileName: string
  readonly bytes: Uint8Array
  readonly layout: Layout
  readonly approved: readonly ApprovedAnswer[]
  readonly limits: FileLimits
}): { readonly bytes: Uint8Array; readonly report: FillReport } {
  const workbook = readWorkbook(input, input.limits)
  const { archive } = workbook.package
  let written: readonly CellWrite[] = []
  let blank: readonly BlankAnswer[] = []
  const replacements = new Map<string, Uint8Array>()
  for (const [sheetName, approved] of groupBySheet(input.approved)) {
    const layout = input.layout.sheets.find((sheet) => sheet.name === sheetName)
    const worksheet = workbook.worksheets.find((sheet) => sheet.name === sheetName)
    if (!layout || !worksheet) {
      blank = blank.concat(approved.map(reportMissingSheet))
      continue
    }
    const plan = planWrites(
      {
        grid: gridOfWorksheet(worksheet, workbook.findAllowedValues),
        layout,
        findAllowed: (row, column) => workbook.findAllowedValues(sheetName, row, column),
      },
      approved,
    )
    blank = blank.concat(plan.blank)
    if (plan.writes.length === 0) continue
    written = written.concat(plan.writes)
    const added = plan.addedColumns
    replacements.set(
      ...patchPart(
        workbook,
        worksheet,
        plan.writes,
        (column) => added !== null && column >= added.answer,
      ),
    )
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
): [string, Uint8Array] {
  const { fileName } = workbook.package
  const { part, xml, encode } = workbook.package.readXml(worksheet.part)
  const patched = patchWorksheet(
    { fileName, part, xml },
    writes.map((write) => ({ ...write, takesNeighbourStyle: isAdded(write.column) })),
  )
  const added = [...new Set(writes.map(({ column }) => column))].filter(isAdded)
  const widened =
    added.length === 0 ? patched : widenAddedColumns({ fileName, part, xml: patched }, added)
  return [part, encode(widened)]
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
    reason: `the file has no sheet "${question.sheet}"`,
  }
}
