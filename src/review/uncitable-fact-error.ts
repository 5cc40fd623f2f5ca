import type { Answer } from '../domain/answer.ts'
import { AppError } from '../domain/app-error.ts'
import { describePlace } from './describe-place.ts'
import { type CitationProblem, describeCitationProblem } from './find-citation-problem.ts'

/** An answer was to rest on a fact that is gone, out of use, not vouched for or not for its audience. */
export class UncitableFactError extends AppError {
  readonly code = 'UNCITABLE_FACT'
  readonly answerId: string
  readonly factId: string
  readonly problem: CitationProblem

  constructor(answer: Answer, factId: string, problem: CitationProblem) {
    super(
      `The answer to ${describePlace(answer.question)} cites a statement (${factId}) ` +
        describeCitationProblem(problem),
    )
    this.answerId = answer.id
    this.factId = factId
    this.problem = problem
  }
}
