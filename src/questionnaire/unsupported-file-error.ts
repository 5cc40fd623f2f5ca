import { AppError } from '../domain/app-error.ts'

/** The bytes are of a kind that isn't read, whatever the file's name says. */
export class UnsupportedFileError extends AppError {
  readonly code = 'UNSUPPORTED_FILE'
  readonly fileName: string
  /** What the content looks like, such as "a PDF document". */
  readonly found: string

  constructor(fileName: string, found: string, advice: string) {
    super(`${fileName} is ${found}, and not an XLSX, XLSM or CSV questionnaire. ${advice}`)
    this.fileName = fileName
    this.found = found
  }
}
