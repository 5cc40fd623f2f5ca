import { z } from 'zod'

/** What a workspace holds, in numbers, and the models that it works with. */
export const workspaceSummarySchema = z
  .object({
    sources: z.number().int(),
    facts: z.number().int(),
    verifiedFacts: z.number().int(),
    questionnaires: z.number().int(),
    /** The embedding model in use. */
    embeddingModel: z.string(),
    /** How many facts of those that need it are made findable by meaning; null while none is. */
    indexing: z.object({ done: z.number().int(), total: z.number().int() }).readonly().nullable(),
    /** Where a language model is on: what it is and where the questions go. Null: nothing leaves. */
    languageModel: z.object({ model: z.string(), baseUrl: z.string() }).readonly().nullable(),
  })
  .readonly()
export type WorkspaceSummary = z.infer<typeof workspaceSummarySchema>
