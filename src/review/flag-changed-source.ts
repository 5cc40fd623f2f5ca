import type { Answer } from '../domain/answer.ts'
import { IllegalMoveError } from './illegal-move-error.ts'

/**
 * Marks an answer that a person has written or decided on and whose cited statement has changed since:
 * the person's work stays, and whoever looks at it next is told. Signing takes the mark away.
 *
 * @throws IllegalMoveError when there is no draft, or when it is approved (then the approval is void)
 */
export function flagChangedSource(answer: Answer): Answer {
  if (answer.draft === null || answer.state === 'approved') {
    throw new IllegalMoveError(answer, 'flag')
  }
  const flags = new Set([...answer.draft.flags, 'source-changed' as const])
  return {
    ...answer,
    draft: { ...answer.draft, flags: [...flags] },
    revision: answer.revision + 1,
  }
}
