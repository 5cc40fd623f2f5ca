import { z } from 'zod'
import { auditActionSchema } from './audit-event.ts'

/** Who has the workspace open, and which answer they look at. Gone with their connection. */
export const presenceSchema = z
  .object({
    /** One window of one person. */
    visitId: z.string(),
    name: z.string(),
    questionnaireId: z.string().nullable(),
    answerId: z.string().nullable(),
  })
  .readonly()
export type Presence = z.infer<typeof presenceSchema>

/**
 * What a deed changed, for those who have it on the screen: names of things and never their content.
 * Deeds of one kind on one questionnaire are one change.
 */
export const workspaceChangeSchema = z
  .object({
    action: auditActionSchema,
    by: z.string(),
    at: z.iso.datetime(),
    /** The questionnaire that it belongs to; null where it belongs to none. */
    questionnaireId: z.string().nullable(),
    /** Ids of the sources, facts, questionnaires or answers; empty where they are too many to name. */
    subjectIds: z.array(z.string()).readonly(),
  })
  .readonly()
export type WorkspaceChange = z.infer<typeof workspaceChangeSchema>
