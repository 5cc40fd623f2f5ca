import { AppError } from '../domain/app-error.ts'

/** An import was given up before its end. */
export class ImportCancelledError extends AppError {
  readonly code = 'IMPORT_CANCELLED'
  readonly fileName: string

  constructor(fileName: string) {
    super(`The import of ${fileName} was cancelled; nothing of it was kept. Import it again.`)
    this.fileName = fileName
  }
}
