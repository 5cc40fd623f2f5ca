import type { Answer } from '../domain/answer.ts'
import { AppError } from '../domain/app-error.ts'
import { describePlace } from './describe-place.ts'

/** An edit gave a choice that the cell's own list doesn't hold. */
export class ChoiceNotAllowedError extends AppError {
  readonly code = 'CHOICE_NOT_ALLOWED'
  readonly answerId: string
  readonly choice: string
  readonly allowed: readonly string[]

  constructor(answer: Answer, choice: string, allowed: readonly string[]) {
    super(
      `"${choice}" isn't in the list of ${describePlace(answer.question)}. ` +
        `Choose one of: ${allowed.join(', ')}.`,
    )
    this.answerId = answer.id
    this.choice = choice
    this.allowed = allowed
  }
}
