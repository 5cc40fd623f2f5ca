import type { Answer } from '../domain/answer.ts'
import { AppError } from '../domain/app-error.ts'
import { describePlace } from './describe-place.ts'

/** An answer was to rest on a fact that is gone or that nobody vouches for. */
export class UncitableFactError extends AppError {
  readonly code = 'UNCITABLE_FACT'
  readonly answerId: string
  readonly factId: string
  readonly problem: 'gone' | 'unverified'

  constructor(answer: Answer, factId: string, problem: 'gone' | 'unverified') {
    super(
      `The answer to ${describePlace(answer.question)} cites a statement (${factId}) ` +
        (problem === 'gone'
          ? 'that the sources no longer hold. Draft it again, or edit it to cite another.'
          : 'that nobody has verified. Verify it, or cite another.'),
    )
    this.answerId = answer.id
    this.factId = factId
    this.problem = problem
  }
}
