import type { Answer } from '../domain/answer.ts'
import type { Draft } from '../domain/draft.ts'
import { IllegalMoveError } from './illegal-move-error.ts'

/**
 * Whether a drafter may write this answer: it has no draft yet, or one that no person has touched.
 */
export function isOpenToDrafting(answer: Answer): boolean {
  if (answer.state === 'pending') return true
  return answer.state === 'drafted' && answer.draft?.writer !== 'person'
}

/**
 * Gives an answer a new draft. A voided approval stays on it, so that the person sees what became of
 * the signature.
 *
 * @throws IllegalMoveError when a person has written or decided on the answer
 */
export function recordDraft(answer: Answer, draft: Draft): Answer {
  if (!isOpenToDrafting(answer)) throw new IllegalMoveError(answer, 'draft')
  return { ...answer, state: 'drafted', draft, revision: answer.revision + 1 }
}

/**
 * Takes back a draft that rests on a statement which is gone or reads otherwise now; the next run
 * drafts it anew.
 *
 * @throws IllegalMoveError when a person has written or decided on the answer
 */
export function withdrawDraft(answer: Answer): Answer {
  if (!isOpenToDrafting(answer)) throw new IllegalMoveError(answer, 'draft')
  return { ...answer, state: 'pending', draft: null, revision: answer.revision + 1 }
}
