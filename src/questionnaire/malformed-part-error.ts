import { AppError } from '../domain/app-error.ts'

/** One part of the workbook holds XML that can't be read, or that is refused, such as entities. */
export class MalformedPartError extends AppError {
  readonly code = 'MALFORMED_PART'
  readonly fileName: string
  /** Path of the part inside the package, such as "xl/worksheets/sheet1.xml". */
  readonly part: string
  readonly detail: string

  constructor(fileName: string, part: string, detail: string, options?: ErrorOptions) {
    super(
      `${fileName}: the part ${part} can't be read: ${detail}. Open the file in a spreadsheet program, save it as .xlsx and upload that copy.`,
      options,
    )
    this.fileName = fileName
    this.part = part
    this.detail = detail
  }
}
