import type { Answer } from '../domain/answer.ts'
import { IllegalMoveError } from './illegal-move-error.ts'

/** When and why an approval stops to stand. */
export interface Voiding {
  /** ISO date and time. */
  readonly at: string
  /** In words for the person who signed. */
  readonly reason: string
}

/**
 * Voids an approval that no longer stands on what was signed; the draft waits for a signature again.
 *
 * @throws IllegalMoveError when the answer isn't approved
 */
export function voidApproval(answer: Answer, voiding: Voiding): Answer {
  if (answer.state !== 'approved') throw new IllegalMoveError(answer, 'void')
  return {
    ...withoutApproval(answer, voiding),
    state: 'drafted',
    revision: answer.revision + 1,
  }
}

/** The answer with its approval, where it has one, moved to `voided`. */
export function withoutApproval(answer: Answer, { at, reason }: Voiding): Answer {
  if (answer.approval === null) return answer
  const { by, at: signedAt } = answer.approval
  return { ...answer, approval: null, voided: { by, at: signedAt, voidedAt: at, reason } }
}
