import { z } from 'zod'
import { draftSchema } from './draft.ts'
import { questionSchema } from './questionnaire.ts'

/** Where an answer stands on its way out. */
export const answerStateSchema = z.enum(['pending', 'drafted', 'approved', 'rejected'])
export type AnswerState = z.infer<typeof answerStateSchema>

/** A named person's signature over a question, its answer and the facts it rests on. */
export const approvalSchema = z
  .object({
    by: z.string(),
    at: z.iso.datetime(),
    /** SHA-256 over question, decision, answer, choice and the digests of the cited facts. */
    signature: z.string(),
  })
  .readonly()
export type Approval = z.infer<typeof approvalSchema>

/** Why an approval that once stood no longer does. */
export const voidedApprovalSchema = z
  .object({ by: z.string(), at: z.iso.datetime(), voidedAt: z.iso.datetime(), reason: z.string() })
  .readonly()

/** One question of a questionnaire, its draft, and what people decided about it. */
export const answerSchema = z
  .object({
    id: z.string(),
    questionnaireId: z.string(),
    /** Position in the questionnaire, from 0. */
    ordinal: z.number().int().nonnegative(),
    question: questionSchema,
    state: answerStateSchema,
    draft: draftSchema.nullable(),
    approval: approvalSchema.nullable(),
    /** The latest approval that was voided, until somebody signs again. */
    voided: voidedApprovalSchema.nullable(),
    /** Why a reviewer rejected the draft. */
    rejectionNote: z.string().nullable(),
    /** Whose it is to bring on; null where it is nobody's. Changes without a new revision. */
    assignee: z.string().nullable(),
    /** Grows with every change; a writer names the revision that it saw. */
    revision: z.number().int().nonnegative(),
  })
  .readonly()
export type Answer = z.infer<typeof answerSchema>
