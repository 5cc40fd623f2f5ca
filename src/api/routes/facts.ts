import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { disclosureSchema } from '../../domain/disclosure.ts'
import { factSchema, factStatusSchema } from '../../domain/fact.ts'
import { factChangeSchema } from '../../domain/fact-change.ts'
import { factDeedReportSchema, factPageSchema } from '../page-schemas.ts'
import { pageSchema, personNameSchema } from '../request-schemas.ts'
import type { RouteDependencies } from '../route-dependencies.ts'

const filterSchema = pageSchema.extend({
  sourceId: z.string().optional(),
  status: factStatusSchema.optional(),
  subject: z.enum(['company', 'vendor', 'customer']).optional(),
  disclosure: disclosureSchema.optional(),
  standing: z.enum(['verified', 'waiting', 'out-of-use']).optional(),
  topic: z.string().max(60).optional(),
  search: z.string().trim().max(200).optional(),
})

const manyFacts = z.array(z.string()).min(1).max(10_000)
const deedOnFacts = z.object({ by: personNameSchema, factIds: manyFacts })
const retirementBody = deedOnFacts.extend({ reason: z.string().trim().max(500).default('') })
const mergeBody = z.object({
  by: personNameSchema,
  keptId: z.string(),
  mergedIds: manyFacts,
})

/** What the sources state, statement by statement, and what people decide about it. */
export const factRoutes: FastifyPluginAsyncZod<RouteDependencies> = async (app, { workspace }) => {
  app.get(
    '/facts',
    {
      schema: {
        summary: 'Facts that match a filter',
        querystring: filterSchema,
        response: { 200: factPageSchema },
      },
    },
    (request) => workspace.listFacts(request.query),
  )

  app.post(
    '/facts/verifications',
    {
      schema: {
        summary: 'Vouch for facts by name',
        body: deedOnFacts,
        response: { 200: z.object({ facts: z.array(factSchema).readonly() }) },
      },
    },
    async ({ body: { factIds, by } }) => ({ facts: await workspace.verifyFacts(factIds, by) }),
  )

  app.post(
    '/facts/classifications',
    {
      schema: {
        summary: 'Correct how facts were read, or say how far they may go',
        description:
          'What `change` leaves out stays. Approvals that rest on a fact whose status, subject, ' +
          'limits or dates change are void, and so are those where it may no longer go.',
        body: deedOnFacts.extend({ change: factChangeSchema }),
        response: { 200: factDeedReportSchema },
      },
    },
    ({ body: { factIds, change, by } }) => workspace.classifyFacts(factIds, change, by),
  )

  app.post(
    '/facts/retirements',
    {
      schema: {
        summary: 'Take facts out of use; approvals that rest on them are void',
        body: retirementBody,
        response: { 200: factDeedReportSchema },
      },
    },
    ({ body: { factIds, reason, by } }) => workspace.retireFacts(factIds, reason, by),
  )

  app.post(
    '/facts/restorations',
    {
      schema: {
        summary: 'Take facts back into use that were retired or merged',
        body: deedOnFacts,
        response: { 200: factDeedReportSchema },
      },
    },
    ({ body: { factIds, by } }) => workspace.restoreFacts(factIds, by),
  )

  app.post(
    '/facts/merges',
    {
      schema: {
        summary: 'Join facts of the same statement: one stays, the others point to it',
        body: mergeBody,
        response: { 200: factDeedReportSchema },
      },
    },
    ({ body: { by, ...merge } }) => workspace.mergeFacts(merge, by),
  )
}
