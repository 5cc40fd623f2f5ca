import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { agreementSchema } from '../../domain/agreement.ts'
import { countedTopicSchema } from '../../domain/topics/topic.ts'
import { personNameSchema } from '../request-schemas.ts'
import type { RouteDependencies } from '../route-dependencies.ts'

const params = z.object({ conflictId: z.string() })
const response = { 200: agreementSchema }

/** What keeps the library true: topics, conflicts and days of review. */
export const upkeepRoutes: FastifyPluginAsyncZod<RouteDependencies> = async (
  app,
  { workspace },
) => {
  app.get(
    '/topics',
    {
      schema: {
        summary: 'The topics that facts and questions are sorted by, with their facts counted',
        response: { 200: z.object({ topics: z.array(countedTopicSchema).readonly() }) },
      },
    },
    async () => ({ topics: await workspace.listTopics() }),
  )

  app.get(
    '/agreement',
    {
      schema: {
        summary: 'Where facts conflict, give way or say the same, and which are overdue for review',
        response,
      },
    },
    () => workspace.readAgreement(),
  )

  app.put(
    '/conflicts/:conflictId/decision',
    {
      schema: {
        summary: 'Decide which of two statements holds, or that both do',
        description: 'The other one is cited no more, and approvals that rest on it are void.',
        params,
        body: z.object({
          by: personNameSchema,
          keptId: z.string().nullable(),
          note: z.string().trim().max(500).default(''),
        }),
        response,
      },
    },
    ({ params: { conflictId }, body: { by, ...verdict } }) =>
      workspace.decideConflict(conflictId, verdict, by),
  )

  app.delete(
    '/conflicts/:conflictId/decision',
    {
      schema: {
        summary: 'Take a decision on a conflict back',
        params,
        querystring: z.object({ by: personNameSchema }),
        response,
      },
    },
    ({ params: { conflictId }, query: { by } }) => workspace.reopenConflict(conflictId, by),
  )

  app.post(
    '/facts/reviews',
    {
      schema: {
        summary: 'Say that facts are still so, and when to look again',
        body: z.object({
          by: personNameSchema,
          factIds: z.array(z.string()).min(1).max(10_000),
          reviewBy: z.iso.date().optional(),
        }),
        response,
      },
    },
    ({ body: { by, factIds, reviewBy } }) => workspace.reviewFacts(factIds, reviewBy, by),
  )
}
