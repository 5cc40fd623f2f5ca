import { AppError } from '../domain/app-error.ts'

/** Somebody changed a questionnaire's mapping after the person who wants to change it now looked at it. */
export class StaleMappingError extends AppError {
  readonly code = 'STALE_MAPPING'
  readonly questionnaireId: string

  constructor(questionnaireId: string) {
    super(
      `The mapping of the questionnaire ${questionnaireId} has changed since you looked at it. Nothing was written; reload it and change it again.`,
    )
    this.questionnaireId = questionnaireId
  }
}
