import { AppError } from '../domain/app-error.ts'

/** Answers were asked for while there is nothing to quote. */
export class NoVerifiedFactsError extends AppError {
  readonly code = 'NO_VERIFIED_FACTS'

  constructor() {
    super(
      'There is no verified statement to answer from. Import a source as trusted, ' +
        'or verify the statements of those that are there.',
    )
  }
}
