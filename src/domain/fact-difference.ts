import { z } from 'zod'
import { factSchema } from './fact.ts'

/** What a list of differences shows of a fact. */
export const factGlanceSchema = factSchema
  .unwrap()
  .pick({ id: true, text: true, headingPath: true, status: true, subject: true, qualifiers: true })
  .readonly()
export type FactGlance = z.infer<typeof factGlanceSchema>

/**
 * One difference between two versions of a source. A changed statement is paired with what it was:
 * the same words elsewhere or read otherwise, or similar words under the same titles.
 */
export const factDifferenceSchema = z
  .object({
    kind: z.enum(['added', 'changed', 'removed']),
    /** Null for what is added. */
    before: factGlanceSchema.nullable(),
    /** Null for what is removed. */
    after: factGlanceSchema.nullable(),
    /** What differs, of a changed one. */
    aspects: z.array(z.enum(['text', 'section', 'status', 'subject', 'limits'])).readonly(),
  })
  .readonly()
export type FactDifference = z.infer<typeof factDifferenceSchema>

/** The difference between two facts, of which one may be missing. */
export function buildDifference(
  before: FactGlance | null,
  after: FactGlance | null,
): FactDifference {
  if (before === null || after === null) {
    return {
      kind: before === null ? 'added' : 'removed',
      before: before && glanceAt(before),
      after: after && glanceAt(after),
      aspects: [],
    }
  }
  const differs = (a: unknown, b: unknown) => JSON.stringify(a) !== JSON.stringify(b)
  const aspects = [
    before.text !== after.text && ('text' as const),
    differs(before.headingPath, after.headingPath) && ('section' as const),
    before.status !== after.status && ('status' as const),
    differs(before.subject, after.subject) && ('subject' as const),
    differs(before.qualifiers, after.qualifiers) && ('limits' as const),
  ].filter((aspect) => aspect !== false)
  return { kind: 'changed', before: glanceAt(before), after: glanceAt(after), aspects }
}

function glanceAt({ id, text, headingPath, status, subject, qualifiers }: FactGlance): FactGlance {
  return { id, text, headingPath, status, subject, qualifiers }
}
