import { z } from 'zod'

/** What a run has had of a language model, in numbers: each draft counts under one of four. */
export const languageModelUsageSchema = z
  .object({
    model: z.string(),
    /** Where the questions went. */
    host: z.string(),
    /** Questions that were sent. */
    asked: z.number().int().nonnegative(),
    /** Questions whose reply was kept from an earlier run, so that nothing was sent. */
    cached: z.number().int().nonnegative(),
    /** Drafts that hold the model's words. */
    worded: z.number().int().nonnegative(),
    /** Drafts whose text from the model failed the check; the extractive draft stands. */
    refused: z.number().int().nonnegative(),
    /** Questions without a usable reply; the extractive draft stands. */
    failed: z.number().int().nonnegative(),
    promptTokens: z.number().int().nonnegative(),
    completionTokens: z.number().int().nonnegative(),
    /** In the currency of the configured prices; null where none are configured. */
    cost: z.number().nonnegative().nullable(),
    /** Why the run stopped asking; null while it asks. */
    problem: z.string().nullable(),
  })
  .readonly()
export type LanguageModelUsage = z.infer<typeof languageModelUsageSchema>

/** What would leave the machine if a run asked the language model, before anything does. */
export const languageModelPreviewSchema = z
  .object({
    model: z.string(),
    host: z.string(),
    /** The most questions that the run would send. */
    questions: z.number().int().nonnegative(),
    /** One whole request as it would be sent, as JSON; null where no question has an answer to word. */
    example: z.string().nullable(),
  })
  .readonly()
export type LanguageModelPreview = z.infer<typeof languageModelPreviewSchema>
