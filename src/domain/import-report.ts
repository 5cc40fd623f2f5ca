import { z } from 'zod'
import { sourceSchema } from './source.ts'

/** What the import of a source did: the ids of facts that are new, gone, or as before. */
export const importReportSchema = z
  .object({
    source: sourceSchema,
    added: z.array(z.string()).readonly(),
    removed: z.array(z.string()).readonly(),
    unchanged: z.array(z.string()).readonly(),
    /** Ids of answers whose approval the import voided. */
    voidedAnswers: z.array(z.string()).readonly(),
  })
  .readonly()
export type ImportReport = z.infer<typeof importReportSchema>
