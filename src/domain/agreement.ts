import { z } from 'zod'
import { contentId } from './content-id.ts'
import { type Fact, factDigest, factSchema } from './fact.ts'
import { libraryAnswerSchema } from './library-answer.ts'

/** What two statements of one thing differ in: a figure, yes and no, or whether it is there yet. */
export const conflictKindSchema = z.enum(['figures', 'yes-no', 'status'])
export type ConflictKind = z.infer<typeof conflictKindSchema>

/** What a person decided on a conflict: which statement holds, or that both do. */
export const conflictDecisionSchema = z
  .object({
    /** The statement that holds; null where both do, of different things. */
    keptId: z.string().nullable(),
    by: z.string(),
    at: z.iso.datetime(),
    note: z.string(),
  })
  .readonly()

/** Two statements that can't both hold of the same thing. */
export const conflictSchema = z
  .object({
    id: z.string(),
    kind: conflictKindSchema,
    /** In the order of their ids. */
    factIds: z.tuple([z.string(), z.string()]),
    /** The statement that stands until a person decides; null where nothing speaks for either. */
    winnerId: z.string().nullable(),
    /** Why it stands, in words. */
    reason: z.string(),
    decision: conflictDecisionSchema.nullable(),
  })
  .readonly()
export type Conflict = z.infer<typeof conflictSchema>

/** A statement that has given way to a later one. */
export const supersessionSchema = z
  .object({ factId: z.string(), byFactId: z.string(), reason: z.string() })
  .readonly()
export type Supersession = z.infer<typeof supersessionSchema>

/** A fact, and the day by which somebody should look at it again. */
export const reviewDueSchema = z.object({ factId: z.string(), reviewBy: z.iso.date() }).readonly()

/** How the facts that may be cited agree with each other, and which of them wait for another look. */
export const agreementSchema = z
  .object({
    conflicts: z.array(conflictSchema).readonly(),
    superseded: z.array(supersessionSchema).readonly(),
    /** Ids of facts that say the same, by groups; the one to keep comes first. */
    duplicates: z.array(z.array(z.string()).readonly()).readonly(),
    /** Facts whose day of review has passed, the longest overdue first. */
    overdue: z.array(reviewDueSchema).readonly(),
    /** Approved answers whose day of review has passed, likewise. */
    overdueAnswers: z.array(libraryAnswerSchema).readonly(),
    /** The facts spoken of above. */
    facts: z.array(factSchema).readonly(),
  })
  .readonly()
export type Agreement = z.infer<typeof agreementSchema>

/**
 * The id of a conflict, from what the two facts say and how they are read: once one of them changes,
 * it is another conflict, and a decision on the old one holds no more.
 */
export function conflictId(a: Fact, b: Fact): string {
  return contentId(
    'k',
    [a, b]
      .map((fact) => [fact.id, factDigest(fact)])
      .sort(([x = ''], [y = '']) => (x < y ? -1 : 1)),
  )
}
