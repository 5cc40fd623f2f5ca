import { z } from 'zod'
import { auditEventSchema } from '../domain/audit-event.ts'
import { factSchema } from '../domain/fact.ts'
import type { FactPage } from '../workspace/workspace.ts'

/** One page of the facts, and how many there are on all pages. */
export const factPageSchema = z
  .object({ facts: z.array(factSchema).readonly(), total: z.number().int() })
  .readonly() satisfies z.ZodType<FactPage>

/** One page of the audit trail, newest first, and how many events there are on all pages. */
export const auditPageSchema = z
  .object({ events: z.array(auditEventSchema).readonly(), total: z.number().int() })
  .readonly()
