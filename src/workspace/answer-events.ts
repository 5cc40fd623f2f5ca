import type { Answer } from '../domain/answer.ts'
import type { AuditAction } from '../domain/audit-event.ts'
import type { Deed } from '../domain/deed.ts'
import type { NewAuditEvent } from '../store/audit-event-repository.ts'

/** What a person did to an answer, with the answer as it is now, so that the trail can be read alone. */
export function answerEvent(
  action: AuditAction,
  answer: Answer,
  { by, at }: Deed,
  more: NewAuditEvent['details'] = {},
): NewAuditEvent {
  return {
    at,
    by,
    action,
    subjectId: answer.id,
    details: {
      ...answerPlace(answer),
      decision: answer.draft?.decision ?? null,
      answer: answer.draft?.answer ?? null,
      choice: answer.draft?.choice ?? null,
      citedFacts: answer.draft?.citations.map(({ factId }) => factId) ?? [],
      ...(answer.approval && { signature: answer.approval.signature }),
      ...(answer.rejectionNote !== null && { note: answer.rejectionNote }),
      ...more,
    },
  }
}

/** That an approval no longer stands, whose it was and why. */
export function approvalVoidedEvent(answer: Answer, { by, at }: Deed): NewAuditEvent {
  return {
    at,
    by,
    action: 'approval.voided',
    subjectId: answer.id,
    details: {
      ...answerPlace(answer),
      approvedBy: answer.voided?.by ?? null,
      approvedAt: answer.voided?.at ?? null,
      reason: answer.voided?.reason ?? null,
    },
  }
}

/** Where an answer stands, for the details of an event. */
export function answerPlace({ questionnaireId, question }: Answer) {
  return {
    questionnaireId,
    sheet: question.sheet,
    row: question.row,
    questionId: question.id,
  }
}
