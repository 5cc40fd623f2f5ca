import { AppError } from '../domain/app-error.ts'

/** The workbook needs a password to open. Sheet protection alone is no such thing and is fine. */
export class EncryptedWorkbookError extends AppError {
  readonly code = 'ENCRYPTED_WORKBOOK'
  readonly fileName: string

  constructor(fileName: string) {
    super(
      `${fileName} is protected with a password to open. Open it in a spreadsheet program, remove the password (File, Info, Protect Workbook, Encrypt with Password) and upload it again.`,
    )
    this.fileName = fileName
  }
}
