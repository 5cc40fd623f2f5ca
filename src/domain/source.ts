import { z } from 'zod'
import { contentId } from './content-id.ts'
import { disclosureSchema } from './disclosure.ts'

/** The formats of sources; a `questionnaire` is a workbook or CSV that somebody answered. */
export const sourceFormatSchema = z.enum([
  'text',
  'markdown',
  'html',
  'pdf',
  'docx',
  'questionnaire',
])
export type SourceFormat = z.infer<typeof sourceFormatSchema>

/**
 * How far an import vouches for its source: the facts of a `trusted` source count as verified by
 * the named importer, those of one imported for `review` wait until a person verifies them.
 */
export const sourceTrustSchema = z.enum(['trusted', 'review'])
export type SourceTrust = z.infer<typeof sourceTrustSchema>

/** A document that states controls. Its id comes from its name; its version is its content hash. */
export const sourceSchema = z
  .object({
    id: z.string(),
    /** File name, path below the imported folder with forward slashes, or web address. */
    name: z.string(),
    title: z.string().nullable(),
    format: sourceFormatSchema,
    trust: sourceTrustSchema,
    /** How far its facts may go, where none is said of a fact itself. */
    disclosure: disclosureSchema,
    /** SHA-256 of the bytes as imported. */
    contentHash: z.string(),
    /** The day the document says it was last updated, as it is written there. */
    statedDate: z.string().nullable(),
    importedAt: z.iso.datetime(),
    importedBy: z.string(),
    factCount: z.number().int().nonnegative(),
  })
  .readonly()
export type Source = z.infer<typeof sourceSchema>

/** The id of a source comes from its name, so that a file imported again is a new version of it. */
export function sourceId(name: string): string {
  return contentId('s', [name])
}
