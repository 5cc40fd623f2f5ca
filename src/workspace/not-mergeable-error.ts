import { AppError } from '../domain/app-error.ts'

/** Facts were to be merged into one that can't stand for them. */
export class NotMergeableError extends AppError {
  readonly code = 'NOT_MERGEABLE'
  readonly factId: string

  constructor(factId: string, why: string) {
    super(
      `Nothing can be merged into ${factId}: ${why}. ` +
        'Choose a verified fact that is in use to stay, and at least one other.',
    )
    this.factId = factId
  }
}
