import { AppError } from '../domain/app-error.ts'

/** The questions of a questionnaire can't be changed while they are being drafted. */
export class DraftingRunningError extends AppError {
  readonly code = 'DRAFTING_RUNNING'
  readonly questionnaireId: string

  constructor(questionnaireId: string, fileName: string) {
    super(
      `${fileName} is being drafted. Wait until it is done, or stop it, and change its mapping then.`,
    )
    this.questionnaireId = questionnaireId
  }
}
