import type { Answer } from '../domain/answer.ts'
import { AppError } from '../domain/app-error.ts'
import { describePlace } from './describe-place.ts'

/** Somebody approved a draft that answers nothing. */
export class NothingToSignError extends AppError {
  readonly code = 'NOTHING_TO_SIGN'
  readonly answerId: string

  constructor(answer: Answer) {
    super(
      `There is nothing to approve for ${describePlace(answer.question)}: the draft gives no answer. ` +
        'Edit it first: choose a decision and give a text or a choice.',
    )
    this.answerId = answer.id
  }
}
