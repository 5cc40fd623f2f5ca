import { z } from 'zod'
import { contentId, sha256 } from './content-id.ts'

/**
 * How real a statement is. `unknown` is for statements whose wording and badges don't say;
 * a plain present-tense statement of a control is `live`.
 */
export const factStatusSchema = z.enum([
  'live',
  'planned',
  'in-progress',
  'not-offered',
  'retired',
  'unknown',
])
export type FactStatus = z.infer<typeof factStatusSchema>

/**
 * Who the statement is about. `name` is the vendor's name as the source gives it; null where the
 * source speaks of vendors as a group ("every production system we depend on").
 */
export const factSubjectSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('company') }).readonly(),
  z.object({ kind: z.literal('vendor'), name: z.string().nullable() }).readonly(),
  z.object({ kind: z.literal('customer') }).readonly(),
])
export type FactSubject = z.infer<typeof factSubjectSchema>

/** Who vouched for a fact, and when: the importer of a trusted source, or a reviewer. */
export const verificationSchema = z.object({ by: z.string(), at: z.iso.datetime() }).readonly()
export type Verification = z.infer<typeof verificationSchema>

/** What extraction finds in a document: a statement and how to read it, not yet tied to a source. */
export const statementSchema = z
  .object({
    /** Verbatim: `visibleText.slice(start, end)`. */
    text: z.string().min(1),
    /** Character offsets into the source's visible text, end exclusive, UTF-16 units. */
    start: z.number().int().nonnegative(),
    end: z.number().int().positive(),
    /** Titles above the statement, outermost first; a FAQ question counts as a title. */
    headingPath: z.array(z.string()).readonly(),
    status: factStatusSchema,
    subject: factSubjectSchema,
    /** Words of the statement that limit it ("where applicable", "on enterprise plans"), verbatim. */
    qualifiers: z.array(z.string()).readonly(),
  })
  .readonly()
export type Statement = z.infer<typeof statementSchema>

/** One verbatim statement of one source. */
export const factSchema = z
  .object({
    id: z.string(),
    sourceId: z.string(),
    sourceName: z.string(),
    /** Position among the facts of its source, from 0. */
    ordinal: z.number().int().nonnegative(),
    ...statementSchema.unwrap().shape,
    /** Null until somebody vouches for it; only verified facts are cited. */
    verification: verificationSchema.nullable(),
  })
  .readonly()
export type Fact = z.infer<typeof factSchema>

/**
 * Builds the id of a fact from what it says and where, so that it survives a re-import that
 * moves it within the document.
 *
 * @param occurrence - 0 for the first statement of its source with this heading path and text,
 *   1 for the second, and so on.
 */
export function factId(
  sourceId: string,
  statement: Pick<Statement, 'headingPath' | 'text'>,
  occurrence: number,
): string {
  return contentId('f', [sourceId, statement.headingPath, statement.text, occurrence])
}

/**
 * Digest of everything about a fact that an approval rests on: another text, status, subject or
 * qualifier gives another digest. Position in the document does not count.
 */
export function factDigest(fact: Fact): string {
  return sha256(
    JSON.stringify([fact.text, fact.headingPath, fact.status, fact.subject, fact.qualifiers]),
  )
}

/** The heading path as people read it: "Encryption › At rest". */
export function sectionOf(fact: Pick<Fact, 'headingPath'>): string {
  return fact.headingPath.join(' › ')
}
