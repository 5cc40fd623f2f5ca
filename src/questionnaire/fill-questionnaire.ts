import type { ApprovedAnswer } from '../domain/approved-answer.ts'
import type { FillReport } from '../domain/fill-report.ts'
import type { Layout } from '../domain/questionnaire.ts'
import { detectFileFormat } from './detect-file-format.ts'
import { DEFAULT_FILE_LIMITS, type FileLimits } from './file-limits.ts'
import { fillCsv } from './fill/fill-csv.ts'
import { fillWorkbook } from './fill/fill-workbook.ts'

/**
 * Writes approved answers into the customer's own file and changes nothing else.
 *
 * In a workbook only the answer cells of the sheets' XML differ; every other part keeps its very
 * bytes, save the workbook part where formulas have to be calculated anew. In a CSV only the bytes
 * of the answer fields differ. What found no cell is in the report, with the reason.
 *
 * @throws the errors of `openQuestionnaire` when the file can't be read.
 */
export async function fillQuestionnaire(input: {
  readonly fileName: string
  readonly bytes: Uint8Array
  readonly layout: Layout
  readonly approved: readonly ApprovedAnswer[]
  /** Replace answers that rows hold already; by default they stay. */
  readonly overwrite?: boolean
  readonly limits?: FileLimits
}): Promise<{ readonly bytes: Uint8Array; readonly report: FillReport }> {
  const format = detectFileFormat(input.fileName, input.bytes)
  const overwrite = input.overwrite ?? false
  if (format === 'csv') return fillCsv({ ...input, overwrite })
  return fillWorkbook({ ...input, overwrite, limits: input.limits ?? DEFAULT_FILE_LIMITS })
}
