import { z } from 'zod'

/** A stretch of a text, in UTF-16 units from its beginning. */
export const textPlaceSchema = z
  .object({ start: z.number().int().nonnegative(), length: z.number().int().positive() })
  .readonly()
export type TextPlace = z.infer<typeof textPlaceSchema>

/** What the check of an answer objects to, so that a person sees which of the words it is about. */
export const objectionSchema = z
  .object({
    /** In words that go on from "it is refused:". */
    reason: z.string(),
    /** The sentence that nothing cited supports; null where the objection is to the answer as a whole. */
    sentence: textPlaceSchema.nullable(),
    /** The words of the sentence that the reason is about; null where it is all of it. */
    words: textPlaceSchema.nullable(),
  })
  .readonly()
export type Objection = z.infer<typeof objectionSchema>
