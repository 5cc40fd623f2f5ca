import { z } from 'zod'

/** One question that was asked, maybe of several customers, and that no source answers. */
export const gapSchema = z
  .object({
    /** The same for every asking in the same words. */
    key: z.string(),
    question: z.string(),
    /** What the draft says is missing. */
    missing: z.string(),
    askings: z
      .array(
        z
          .object({
            answerId: z.string(),
            questionnaireId: z.string(),
            fileName: z.string(),
            sheet: z.string(),
            row: z.number().int(),
            section: z.string().nullable(),
          })
          .readonly(),
      )
      .readonly(),
  })
  .readonly()
export type Gap = z.infer<typeof gapSchema>

/** The gaps of one topic, the most asked first. */
export const gapGroupSchema = z
  .object({
    /** Null where the questions name no topic. */
    topicId: z.string().nullable(),
    label: z.string(),
    /** How many times its questions were asked. */
    asked: z.number().int(),
    /** How many facts in use are about the topic. */
    facts: z.number().int(),
    gaps: z.array(gapSchema).readonly(),
  })
  .readonly()
export type GapGroup = z.infer<typeof gapGroupSchema>
