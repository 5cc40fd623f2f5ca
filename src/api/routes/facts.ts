import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { factSchema, factStatusSchema } from '../../domain/fact.ts'
import { factPageSchema } from '../page-schemas.ts'
import { pageSchema, personNameSchema } from '../request-schemas.ts'
import type { RouteDependencies } from '../route-dependencies.ts'

const filterSchema = pageSchema.extend({
  sourceId: z.string().optional(),
  status: factStatusSchema.optional(),
  search: z.string().trim().max(200).optional(),
})

/** What the sources state, statement by statement. */
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
        body: z.object({ by: personNameSchema, factIds: z.array(z.string()).min(1).max(10_000) }),
        response: { 200: z.object({ facts: z.array(factSchema).readonly() }) },
      },
    },
    async (request) => ({
      facts: await workspace.verifyFacts(request.body.factIds, request.body.by),
    }),
  )
}
