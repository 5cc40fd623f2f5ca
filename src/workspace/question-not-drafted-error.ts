import { AppError } from '../domain/app-error.ts'
import { asSentence } from '../domain/as-sentence.ts'
import { messageOf } from '../domain/message-of.ts'
import type { Question } from '../domain/questionnaire.ts'
import { describePlace } from '../review/describe-place.ts'

/** The drafter broke on a question; the run ends there, and what it drafted before is kept. */
export class QuestionNotDraftedError extends AppError {
  readonly code = 'QUESTION_NOT_DRAFTED'
  readonly sheet: string
  readonly row: number

  constructor(question: Question, cause: unknown) {
    super(
      `Drafting stopped at ${describePlace(question)}: ${asSentence(messageOf(cause))} ` +
        'The drafts before it are kept; start drafting again to go on.',
      { cause },
    )
    this.sheet = question.sheet
    this.row = question.row
  }
}
