import type { Layout, QuestionnaireFormat } from '../domain/questionnaire.ts'
import { decodeCsv } from './csv/csv-text.ts'
import { readCsv } from './csv/read-csv.ts'
import { detectFileFormat } from './detect-file-format.ts'
import { DEFAULT_FILE_LIMITS, type FileLimits } from './file-limits.ts'
import { detectLayout } from './layout/detect-layout.ts'
import { gridOfRecords, gridOfWorksheet, type SheetGrid } from './layout/sheet-grid.ts'
import { NoQuestionsError } from './no-questions-error.ts'
import { readWorkbook } from './ooxml/read-workbook.ts'
import { QuestionnaireTooLargeError } from './questionnaire-too-large-error.ts'

/** The name of a CSV's one sheet. */
export const CSV_SHEET_NAME = 'csv'

/** A questionnaire as read: its format by content and the layout found in it. */
export interface OpenedQuestionnaire {
  readonly format: QuestionnaireFormat
  readonly layout: Layout
}

export interface OpenOptions {
  /** Return the layout, with its reasons, even where no sheet is a questionnaire. */
  readonly allowEmpty?: boolean
  readonly limits?: FileLimits
}

/**
 * Reads a customer's file and finds where its questions and answer cells are.
 *
 * The bytes decide what the file is, its name only between formats that look alike.
 *
 * @throws EmptyFileError, UnsupportedFileError, EncryptedWorkbookError, DamagedWorkbookError,
 *   MalformedPartError or QuestionnaireTooLargeError when the file can't be read.
 * @throws NoQuestionsError when it can, but holds no question, unless `allowEmpty` is set.
 */
export async function openQuestionnaire(
  file: { readonly fileName: string; readonly bytes: Uint8Array },
  options: OpenOptions = {},
): Promise<OpenedQuestionnaire> {
  const limits = options.limits ?? DEFAULT_FILE_LIMITS
  if (file.bytes.byteLength > limits.maxFileBytes) {
    throw new QuestionnaireTooLargeError(file.fileName, `it has ${file.bytes.byteLength} bytes`)
  }
  const format = detectFileFormat(file.fileName, file.bytes)
  const layout = detectLayout(file.fileName, readGrids(file, format, limits))
  if (!options.allowEmpty && layout.sheets.every((sheet) => sheet.questions.length === 0)) {
    throw new NoQuestionsError(layout)
  }
  return { format, layout }
}

function readGrids(
  file: { readonly fileName: string; readonly bytes: Uint8Array },
  format: QuestionnaireFormat,
  limits: FileLimits,
): readonly SheetGrid[] {
  if (format === 'csv') {
    const { text } = decodeCsv(file.bytes)
    const { records } = readCsv({ fileName: file.fileName, text }, limits)
    const values = records.map((fields) => fields.map(({ value }) => value))
    return [gridOfRecords(CSV_SHEET_NAME, values)]
  }
  const workbook = readWorkbook(file, limits)
  return workbook.worksheets.map((worksheet) =>
    gridOfWorksheet(worksheet, workbook.findAllowedValues),
  )
}
