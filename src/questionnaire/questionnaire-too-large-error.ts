import { AppError } from '../domain/app-error.ts'

/** The file, or what it unpacks to, passes a limit: too many bytes, cells or an absurd compression. */
export class QuestionnaireTooLargeError extends AppError {
  readonly code = 'QUESTIONNAIRE_TOO_LARGE'
  readonly fileName: string
  readonly detail: string

  constructor(fileName: string, detail: string) {
    super(
      `${fileName} is too large to read safely: ${detail}. Remove sheets or rows that aren't part of the questionnaire and upload it again.`,
    )
    this.fileName = fileName
    this.detail = detail
  }
}
