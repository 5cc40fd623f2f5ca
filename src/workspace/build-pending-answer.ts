import type { Answer } from '../domain/answer.ts'
import type { Question } from '../domain/questionnaire.ts'

/** An answer that nobody has drafted yet. */
export function buildPendingAnswer(place: {
  readonly id: string
  readonly questionnaireId: string
  readonly ordinal: number
  readonly question: Question
}): Answer {
  return {
    ...place,
    state: 'pending',
    draft: null,
    approval: null,
    voided: null,
    rejectionNote: null,
    assignee: null,
    revision: 0,
  }
}
