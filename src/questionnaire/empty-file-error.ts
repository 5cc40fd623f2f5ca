import { AppError } from '../domain/app-error.ts'

/** The file holds no bytes, or nothing but white space. */
export class EmptyFileError extends AppError {
  readonly code = 'EMPTY_FILE'
  readonly fileName: string

  constructor(fileName: string) {
    super(
      `${fileName} is empty. Ask for the questionnaire again; the upload may have been cut off.`,
    )
    this.fileName = fileName
  }
}
