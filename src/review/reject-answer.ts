import type { Answer } from '../domain/answer.ts'
import type { Deed } from '../domain/deed.ts'
import { getPersonName } from './get-person-name.ts'
import { IllegalMoveError } from './illegal-move-error.ts'
import { withoutApproval } from './void-approval.ts'

/**
 * Sets a draft aside, with a note for whoever writes the next one; its cells stay blank.
 *
 * @param note - why; a blank note is kept as none.
 * @throws UnnamedPersonError when `by` is blank
 * @throws IllegalMoveError when the answer is neither drafted nor approved
 */
export function rejectAnswer(
  answer: Answer,
  { note, by, at }: Deed & { readonly note: string },
): Answer {
  const name = getPersonName(by)
  if (answer.state !== 'drafted' && answer.state !== 'approved') {
    throw new IllegalMoveError(answer, 'reject')
  }
  return {
    ...withoutApproval(answer, { at, reason: `Rejected by ${name}.` }),
    state: 'rejected',
    rejectionNote: note.trim() === '' ? null : note.trim(),
    revision: answer.revision + 1,
  }
}
