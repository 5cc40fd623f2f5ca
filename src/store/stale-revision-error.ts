import { AppError } from '../domain/app-error.ts'

/** Somebody changed an answer after the person who wants to change it now looked at it. */
export class StaleRevisionError extends AppError {
  readonly code = 'STALE_REVISION'
  readonly answerId: string
  readonly seenRevision: number
  readonly presentRevision: number

  constructor(answerId: string, seenRevision: number, presentRevision: number) {
    super(
      `The answer ${answerId} has changed since you looked at it (revision ${presentRevision}, ` +
        `you saw ${seenRevision}). Nothing was written; reload it and decide again.`,
    )
    this.answerId = answerId
    this.seenRevision = seenRevision
    this.presentRevision = presentRevision
  }
}
