import { z } from 'zod'

export const auditActionSchema = z.enum([
  'source.imported',
  'source.removed',
  'source.disclosed',
  'fact.verified',
  'fact.classified',
  'fact.retired',
  'fact.restored',
  'fact.merged',
  'fact.reviewed',
  'conflict.decided',
  'conflict.reopened',
  'library.added',
  'library.removed',
  'library.changed',
  'gap.answered',
  'questionnaire.uploaded',
  'questionnaire.addressed',
  'questionnaire.planned',
  'questionnaire.finished',
  'questionnaire.resumed',
  'questionnaire.removed',
  'mapping.saved',
  'mapping.reset',
  'drafting.started',
  'drafting.finished',
  'language-model.used',
  'answer.edited',
  'answer.approved',
  'answer.rejected',
  'answer.reopened',
  'answer.undone',
  'answer.assigned',
  'comment.added',
  'comment.removed',
  'approval.voided',
  'questionnaire.exported',
  'questionnaire.sent',
  'questionnaire.unsent',
  'sent-answer.affected',
  'sent-answer.settled',
])
export type AuditAction = z.infer<typeof auditActionSchema>

/** Who did what to which thing, and when. Events are only ever added. */
export const auditEventSchema = z
  .object({
    /** Counts up in the order of writing. */
    sequence: z.number().int().positive(),
    at: z.iso.datetime(),
    by: z.string(),
    action: auditActionSchema,
    /** The id of the source, fact, questionnaire or answer. */
    subjectId: z.string(),
    /** What changed, in a few fields that a person can read. */
    details: z.record(z.string(), z.json()),
  })
  .readonly()
export type AuditEvent = z.infer<typeof auditEventSchema>
