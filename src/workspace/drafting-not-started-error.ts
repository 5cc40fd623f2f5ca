import { AppError } from '../domain/app-error.ts'

/** Somebody asks how drafting goes, or stops it, before it was started. */
export class DraftingNotStartedError extends AppError {
  readonly code = 'DRAFTING_NOT_STARTED'
  readonly questionnaireId: string

  constructor(questionnaireId: string) {
    super('Drafting of this questionnaire has not been started yet; start it first.')
    this.questionnaireId = questionnaireId
  }
}
