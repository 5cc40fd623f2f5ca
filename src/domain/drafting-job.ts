import { z } from 'zod'
import { languageModelUsageSchema } from './language-model-usage.ts'

export const draftingStateSchema = z.enum(['running', 'done', 'cancelled', 'failed'])

/** Drafting runs in the background and goes on after a restart: `running` says there is work left. */
export const draftingJobSchema = z
  .object({
    questionnaireId: z.string(),
    state: draftingStateSchema,
    total: z.number().int().nonnegative(),
    done: z.number().int().nonnegative(),
    startedAt: z.iso.datetime(),
    startedBy: z.string(),
    finishedAt: z.iso.datetime().nullable(),
    /** What went wrong and what to do, when it failed. */
    error: z.string().nullable(),
    /** Null where the run asks no language model. */
    languageModel: languageModelUsageSchema.nullable(),
  })
  .readonly()
export type DraftingJob = z.infer<typeof draftingJobSchema>
