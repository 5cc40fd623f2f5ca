import { AppError } from '../domain/app-error.ts'

/** The file is no whole workbook: truncated, not a zip archive, or parts are missing from it. */
export class DamagedWorkbookError extends AppError {
  readonly code = 'DAMAGED_WORKBOOK'
  readonly fileName: string
  readonly detail: string

  constructor(fileName: string, detail: string, options?: ErrorOptions) {
    super(
      `${fileName} can't be read as a workbook: ${detail}. Open it in a spreadsheet program, save it as .xlsx and upload that copy.`,
      options,
    )
    this.fileName = fileName
    this.detail = detail
  }
}
