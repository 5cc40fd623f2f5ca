import { z } from 'zod'
import { contentId, sha256 } from './content-id.ts'
import { disclosureSchema } from './disclosure.ts'

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

/**
 * A day or a span of days that a statement names. `kind` says what of it: that something has been so
 * `since` then, is so `as-of` then, begins `from` then, is due `by` or ends `until` then, was last
 * looked at (`reviewed`) then, or happened `in` it.
 */
export const factDateSchema = z
  .object({
    kind: z.enum(['as-of', 'since', 'from', 'by', 'until', 'reviewed', 'in']),
    /** The words of the statement, label included: "from Q3 2026". */
    text: z.string().min(1),
    /** The first and the last day that the words may mean, as ISO days. */
    first: z.iso.date(),
    last: z.iso.date(),
  })
  .readonly()
export type FactDate = z.infer<typeof factDateSchema>

/** A figure of a statement with what it counts: 72 `hour`, 256 `bit` of AES, version 1.2 of TLS. */
export const factQuantitySchema = z
  .object({
    /** The words of the statement: "72 hours", "AES-256", "TLS 1.2+". */
    text: z.string().min(1),
    value: z.number(),
    /** In the singular: hour, day, percent, bit, byte, version, a currency code. */
    unit: z.string().min(1),
  })
  .readonly()
export type FactQuantity = z.infer<typeof factQuantitySchema>

/** Who took a fact out of use, when and why. It stays with its source and is cited no more. */
const retirementSchema = z
  .object({ by: z.string(), at: z.iso.datetime(), reason: z.string() })
  .readonly()

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
    /** What the titles and columns around it say, in one line: with it the statement reads alone. */
    context: z.string(),
    dates: z.array(factDateSchema).readonly(),
    quantities: z.array(factQuantitySchema).readonly(),
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
    /** Ids of the topics that it is about; see `domain/topics/`. */
    topics: z.array(z.string()).readonly(),
    /** Null until somebody vouches for it; only verified facts are cited. */
    verification: verificationSchema.nullable(),
    /** How far it may go: its own disclosure, or else that of its source. */
    disclosure: disclosureSchema,
    /** What a person said of this fact alone; null where it goes as far as its source. */
    ownDisclosure: disclosureSchema.nullable(),
    /** Who corrected how the fact was read, and when; null where it is as it was read. */
    classified: verificationSchema.nullable(),
    /** Null while it is in use. */
    retirement: retirementSchema.nullable(),
    /** The fact that says the same and is cited instead; null where it stands for itself. */
    mergedInto: z.string().nullable(),
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
 * qualifier gives another digest, and so do other dates where a person gave them: those that were read
 * follow from the text. Position in the document does not count, and neither does how far the fact may
 * go, which is held against each audience instead.
 */
export function factDigest(fact: Fact): string {
  const { text, headingPath, status, subject, qualifiers } = fact
  const dates = fact.classified === null ? [] : [fact.dates]
  return sha256(JSON.stringify([text, headingPath, status, subject, qualifiers, ...dates]))
}

/** The heading path as people read it: "Encryption › At rest". */
export function sectionOf(fact: Pick<Fact, 'headingPath'>): string {
  return fact.headingPath.join(' › ')
}
