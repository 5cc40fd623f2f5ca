import { z } from 'zod'

/** What somebody says about an answer to the others who work on it. It never leaves with a file. */
export const commentSchema = z
  .object({
    id: z.string(),
    answerId: z.string(),
    questionnaireId: z.string(),
    by: z.string(),
    at: z.iso.datetime(),
    text: z.string(),
    /** The people whom it calls by `@Name`. */
    mentions: z.array(z.string()).readonly(),
  })
  .readonly()
export type Comment = z.infer<typeof commentSchema>

/** A comment that calls somebody, with where it stands, for that person's list. */
export const mentionSchema = z
  .object({
    comment: commentSchema,
    fileName: z.string(),
    question: z
      .object({
        sheet: z.string(),
        row: z.number().int().positive(),
        id: z.string().nullable(),
        text: z.string(),
      })
      .readonly(),
    /** When the person whom it calls has read it; null while they haven't. */
    readAt: z.iso.datetime().nullable(),
  })
  .readonly()
export type Mention = z.infer<typeof mentionSchema>
