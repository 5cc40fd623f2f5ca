import type { Approval } from './answer.ts'
import type { Decision } from './decision.ts'
import type { Question } from './questionnaire.ts'

declare const signed: unique symbol

/**
 * An answer that a person signed and whose signature still holds.
 *
 * The brand can't be written down outside this file: `review/sign-answer.ts` is the only place that
 * makes one (tests/architecture.test.ts holds it to that), and filling a workbook accepts nothing
 * else, so nothing unapproved can leave.
 */
export interface ApprovedAnswer {
  readonly [signed]: true
  readonly question: Question
  readonly decision: Decision
  readonly answer: string
  readonly choice: string | null
  readonly approval: Approval
}
