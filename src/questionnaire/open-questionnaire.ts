import type { GivenMapping } from '../domain/mapping.ts'
import type { Layout, QuestionnaireFormat } from '../domain/questionnaire.ts'
import { applyMapping } from './apply-mapping.ts'
import { decodeCsv } from './csv/csv-text.ts'
import { readCsv } from './csv/read-csv.ts'
import { detectFileFormat } from './detect-file-format.ts'
import { DEFAULT_FILE_LIMITS, type FileLimits } from './file-limits.ts'
import { findMisfits } from './find-misfits.ts'
import { type DetectedLayout, detectLayout } from './layout/detect-layout.ts'
import { gridOfRecords, gridOfWorksheet, type SheetGrid } from './layout/sheet-grid.ts'
import { MappingMisfitError } from './mapping-misfit-error.ts'
import { NoQuestionsError } from './no-questions-error.ts'
import { readWorkbook } from './ooxml/read-workbook.ts'
import { QuestionnaireTooLargeError } from './questionnaire-too-large-error.ts'

/** The name of a CSV's one sheet. */
export const CSV_SHEET_NAME = 'csv'

/** A questionnaire as read: its format by content, how it is read and what it then says. */
export interface OpenedQuestionnaire extends DetectedLayout {
  readonly format: QuestionnaireFormat
}

/** A file's cells, sheet by sheet, with what detection makes of them. */
export interface ReadQuestionnaire {
  readonly format: QuestionnaireFormat
  readonly grids: readonly SheetGrid[]
  readonly detected: DetectedLayout
}

export interface OpenOptions {
  /** Return the layout, with its reasons, even where no sheet is a questionnaire. */
  readonly allowEmpty?: boolean
  /** Read the file as this says, and not as it is found. */
  readonly given?: GivenMapping | undefined
  readonly limits?: FileLimits
}

/**
 * Reads a customer's file and finds where its questions and answer cells are.
 *
 * The bytes decide what the file is, its name only between formats that look alike.
 *
 * @throws EmptyFileError, UnsupportedFileError, EncryptedWorkbookError, DamagedWorkbookError,
 *   MalformedPartError or QuestionnaireTooLargeError when the file can't be read.
 * @throws MappingMisfitError when a given mapping doesn't fit it.
 * @throws NoQuestionsError when it can, but holds no question, unless `allowEmpty` is set.
 */
export async function openQuestionnaire(
  file: { readonly fileName: string; readonly bytes: Uint8Array },
  options: OpenOptions = {},
): Promise<OpenedQuestionnaire> {
  const { format, grids, detected } = readQuestionnaire(file, options.limits)
  const { given } = options
  const misfits = given ? findMisfits(grids, given.mapping) : []
  if (misfits.length > 0) throw new MappingMisfitError(file.fileName, misfits)
  const read = given ? applyMapping(grids, detected, given.mapping, given.origin) : detected
  if (!options.allowEmpty) requireQuestions(read.layout)
  return { format, ...read }
}

/** @throws NoQuestionsError when no sheet of the layout has a question */
export function requireQuestions(layout: Layout): void {
  if (layout.sheets.every((sheet) => sheet.questions.length === 0)) {
    throw new NoQuestionsError(layout)
  }
}

/**
 * Reads a customer's file into cells, and finds how it is to be read.
 *
 * @throws as `openQuestionnaire` when the file can't be read.
 */
export function readQuestionnaire(
  file: { readonly fileName: string; readonly bytes: Uint8Array },
  limits: FileLimits = DEFAULT_FILE_LIMITS,
): ReadQuestionnaire {
  refuseLargeQuestionnaire(file.fileName, file.bytes.byteLength, limits)
  const format = detectFileFormat(file.fileName, file.bytes)
  const grids = readGrids(file, format, limits)
  return { format, grids, detected: detectLayout(file.fileName, grids) }
}

/**
 * Refuses a file by its size alone, so that it needn't be read to be refused.
 *
 * @throws QuestionnaireTooLargeError
 */
export function refuseLargeQuestionnaire(
  fileName: string,
  byteCount: number,
  limits: FileLimits = DEFAULT_FILE_LIMITS,
): void {
  if (byteCount > limits.maxFileBytes) {
    throw new QuestionnaireTooLargeError(fileName, `it has ${byteCount} bytes`)
  }
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
