import type { Answer } from '../domain/answer.ts'
import { AppError } from '../domain/app-error.ts'
import { describePlace } from './describe-place.ts'

/** Somebody takes back a deed on an answer whose latest change isn't a deed of theirs. */
export class NothingToUndoError extends AppError {
  readonly code = 'NOTHING_TO_UNDO'
  readonly answerId: string

  /** @param doer - who made the latest change; undefined where no person did. */
  constructor(answer: Answer, doer: string | undefined) {
    const whose = doer === undefined ? 'no deed of a person' : `a deed of ${doer}`
    super(
      `There is nothing to undo in ${describePlace(answer.question)}: its latest change is ${whose}. ` +
        'Edit, reject or reopen it instead.',
    )
    this.answerId = answer.id
  }
}
