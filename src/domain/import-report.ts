import { z } from 'zod'
import { factDifferenceSchema } from './fact-difference.ts'
import { sourceSchema } from './source.ts'

/** The most differences that a report lists one by one; its counts are of all. */
export const MAX_LISTED_DIFFERENCES = 500

const count = z.number().int().nonnegative()

/** What of a source's version differs from the version before: the ids of its facts. */
const versionChangeSchema = z
  .object({
    added: z.array(z.string()).readonly(),
    /** A fact that only reads otherwise keeps its id. */
    changed: z.array(z.object({ before: z.string(), after: z.string() }).readonly()).readonly(),
    removed: z.array(z.string()).readonly(),
    unchanged: z.array(z.string()).readonly(),
    /** One by one, where there was a version before; at most `MAX_LISTED_DIFFERENCES`. */
    differences: z.array(factDifferenceSchema).readonly(),
  })
  .readonly()
export type VersionChange = z.infer<typeof versionChangeSchema>

/** What the import of a source did. */
export const importReportSchema = z
  .object({
    source: sourceSchema,
    ...versionChangeSchema.unwrap().shape,
    /** Ids of answers whose approval the import voided. */
    voidedAnswers: z.array(z.string()).readonly(),
    /** How many answers of files that were sent rest on what changed, and in how many files. */
    sentAnswers: count,
    sentFiles: count,
  })
  .readonly()
export type ImportReport = z.infer<typeof importReportSchema>

/** What an import would do; nothing of it is done. */
export const importPreviewSchema = z
  .object({
    name: z.string(),
    title: z.string().nullable(),
    /** SHA-256 of the bytes. */
    contentHash: z.string(),
    /** Whether no source has this name yet. */
    isNew: z.boolean(),
    factCount: count,
    ...versionChangeSchema.unwrap().shape,
    /** What would be taken back, and what was sent and rests on what would change. */
    impact: z
      .object({ approvals: count, drafts: count, sentAnswers: count, sentFiles: count })
      .readonly(),
  })
  .readonly()
export type ImportPreview = z.infer<typeof importPreviewSchema>
