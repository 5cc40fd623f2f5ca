import { z } from 'zod'
import { auditEventSchema } from '../domain/audit-event.ts'
import { factSchema } from '../domain/fact.ts'
import type { FactDeedReport } from '../workspace/change-facts.ts'
import type { RemovalReport } from '../workspace/remove-source.ts'
import type { FactPage } from '../workspace/workspace.ts'

/** One page of the facts, and how many there are on all pages. */
export const factPageSchema = z
  .object({ facts: z.array(factSchema).readonly(), total: z.number().int() })
  .readonly() satisfies z.ZodType<FactPage>

const takenBack = z.object({
  /** Ids of the answers whose approval is void. */
  voidedAnswers: z.array(z.string()).readonly(),
  /** How many answers of files that were sent rest on what changed, and in how many files. */
  sentAnswers: z.number().int(),
  sentFiles: z.number().int(),
})

/** What a deed took back. */
export const removalReportSchema = takenBack.readonly() satisfies z.ZodType<RemovalReport>

/** What a deed on facts did to them, and to what rests on them. */
export const factDeedReportSchema = takenBack
  .extend({ facts: z.array(factSchema).readonly() })
  .readonly() satisfies z.ZodType<FactDeedReport>

/** One page of the audit trail, newest first, and how many events there are on all pages. */
export const auditPageSchema = z
  .object({ events: z.array(auditEventSchema).readonly(), total: z.number().int() })
  .readonly()
