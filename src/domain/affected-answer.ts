import { z } from 'zod'
import { decisionSchema } from './decision.ts'
import { sentRecordSchema } from './sent-record.ts'

/** A statement that an answer rested on, and what became of it. */
const lostStatementSchema = z
  .object({
    factId: z.string(),
    sourceName: z.string(),
    quote: z.string(),
    /** What became of it, in a sentence. */
    reason: z.string(),
  })
  .readonly()

/** The file that an answer left in, and what it said there. */
const sentAnswerSchema = z
  .object({
    exportId: z.string(),
    fileName: z.string(),
    at: z.iso.datetime(),
    by: z.string(),
    decision: decisionSchema,
    answer: z.string(),
    /** To whom people say that the file went; empty where nobody said so. */
    sentTo: z
      .array(sentRecordSchema.unwrap().pick({ to: true, sentOn: true }).readonly())
      .readonly(),
  })
  .readonly()
export type SentAnswer = z.infer<typeof sentAnswerSchema>

/**
 * An answer that rests on what has changed: its approval is void, or it left with a file, or both.
 * People work through the list of them; what was sent stays on it until somebody settles it.
 */
export const affectedAnswerSchema = z
  .object({
    id: z.string(),
    /** When the change was made, and by whom. */
    at: z.iso.datetime(),
    by: z.string(),
    /** The deed that changed the facts, as the audit trail names it, and the source's name. */
    cause: z.object({ action: z.string(), sourceName: z.string() }).readonly(),
    answerId: z.string(),
    questionnaireId: z.string(),
    fileName: z.string(),
    customer: z.string().nullable(),
    question: z
      .object({
        sheet: z.string(),
        row: z.number().int().positive(),
        id: z.string().nullable(),
        text: z.string(),
      })
      .readonly(),
    statements: z.array(lostStatementSchema).readonly(),
    /** Whether an approval became void. */
    isVoided: z.boolean(),
    /** The latest file that the answer left in; null where it is in none. */
    sent: sentAnswerSchema.nullable(),
    /** Who dealt with it, and how; null while it waits. */
    settled: z
      .object({ by: z.string(), at: z.iso.datetime(), note: z.string() })
      .readonly()
      .nullable(),
  })
  .readonly()
export type AffectedAnswer = z.infer<typeof affectedAnswerSchema>
