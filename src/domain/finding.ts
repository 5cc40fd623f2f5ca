import { z } from 'zod'

/**
 * What put a fact where it stands among those considered: each leg of the search, and what reading it
 * with the question added.
 */
export const findingSchema = z
  .object({
    /** Its rank by words and concepts in common; null where that leg didn't find it. */
    wordRank: z.number().int().positive().nullable(),
    /** Its rank by closeness in meaning; null where that leg didn't find it. */
    meaningRank: z.number().int().positive().nullable(),
    /** Its rank by the two together, before it was read. */
    searchRank: z.number().int().positive(),
    /** Closeness of question and fact in meaning, up to 1. */
    similarity: z.number(),
    /** The share of what is asked that it names, from 0 to 1. */
    namedShare: z.number(),
    /** The judge's chance that it says something to the question; null where it wasn't read. */
    judged: z.number().nullable(),
    /** All of it in a sentence. */
    words: z.string(),
  })
  .readonly()
export type Finding = z.infer<typeof findingSchema>
