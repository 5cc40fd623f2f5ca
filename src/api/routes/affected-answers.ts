import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { affectedAnswerSchema } from '../../domain/affected-answer.ts'
import { personNameSchema } from '../request-schemas.ts'
import type { RouteDependencies } from '../route-dependencies.ts'

const listSchema = z.object({ affectedAnswers: z.array(affectedAnswerSchema).readonly() })

/** The answers that rest on what changed, for people to work through. */
export const affectedAnswerRoutes: FastifyPluginAsyncZod<RouteDependencies> = async (
  app,
  { workspace },
) => {
  app.get(
    '/affected-answers',
    {
      schema: {
        summary: 'Answers that rest on what changed',
        querystring: z.object({
          questionnaireId: z.string().optional(),
          state: z.enum(['open', 'settled']).default('open'),
        }),
        response: { 200: listSchema },
      },
    },
    async (request) => ({ affectedAnswers: await workspace.listAffectedAnswers(request.query) }),
  )

  app.post(
    '/affected-answers/settlements',
    {
      schema: {
        summary: 'Take answers off the list: a person has dealt with them',
        body: z.object({
          by: personNameSchema,
          ids: z.array(z.string()).min(1).max(10_000),
          note: z.string().trim().max(500).default(''),
        }),
        response: { 200: listSchema },
      },
    },
    async ({ body: { ids, note, by } }) => ({
      affectedAnswers: await workspace.settleAffected(ids, note, by),
    }),
  )
}
