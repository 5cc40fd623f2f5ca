import type { Answer } from '../domain/answer.ts'
import type { Deed } from '../domain/deed.ts'
import { getPersonName } from './get-person-name.ts'
import { IllegalMoveError } from './illegal-move-error.ts'
import { withoutApproval } from './void-approval.ts'

/**
 * Takes a decision back: the draft is as open as before somebody approved or rejected it.
 *
 * @throws UnnamedPersonError when `by` is blank
 * @throws IllegalMoveError when nobody has decided on the answer
 */
export function reopenAnswer(answer: Answer, { by, at }: Deed): Answer {
  const name = getPersonName(by)
  if (answer.state !== 'approved' && answer.state !== 'rejected') {
    throw new IllegalMoveError(answer, 'reopen')
  }
  return {
    ...withoutApproval(answer, { at, reason: `Reopened by ${name}.` }),
    state: 'drafted',
    rejectionNote: null,
    revision: answer.revision + 1,
  }
}
