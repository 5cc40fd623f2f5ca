import { z } from 'zod'
import { auditEventSchema } from '../domain/audit-event.ts'
import { factSchema } from '../domain/fact.ts'
import { sourceSchema } from '../domain/source.ts'
import type { FactPage, ImportReport, WorkspaceSummary } from '../workspace/workspace.ts'

/** The results of use cases that are no words of the domain, as replies. */
export const workspaceSummarySchema = z
  .object({
    sources: z.number().int(),
    facts: z.number().int(),
    verifiedFacts: z.number().int(),
    questionnaires: z.number().int(),
    embeddingModel: z.string(),
    languageModel: z.object({ model: z.string(), baseUrl: z.string() }).readonly().nullable(),
  })
  .readonly() satisfies z.ZodType<WorkspaceSummary>

export const importReportSchema = z
  .object({
    source: sourceSchema,
    added: z.array(z.string()).readonly(),
    removed: z.array(z.string()).readonly(),
    unchanged: z.array(z.string()).readonly(),
    voidedAnswers: z.array(z.string()).readonly(),
  })
  .readonly() satisfies z.ZodType<ImportReport>

export const factPageSchema = z
  .object({ facts: z.array(factSchema).readonly(), total: z.number().int() })
  .readonly() satisfies z.ZodType<FactPage>

export const auditPageSchema = z
  .object({ events: z.array(auditEventSchema).readonly(), total: z.number().int() })
  .readonly()
