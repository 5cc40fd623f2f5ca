import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { answerSchema } from '../../domain/answer.ts'
import { personSchema } from '../../domain/person.ts'
import { personNameSchema } from '../request-schemas.ts'
import type { RouteDependencies } from '../route-dependencies.ts'

/** Who works here, and whose the answers are. */
export const peopleRoutes: FastifyPluginAsyncZod<RouteDependencies> = async (
  app,
  { workspace },
) => {
  app.get(
    '/people',
    {
      schema: {
        summary: 'Everybody whom the workspace knows by name',
        response: { 200: z.object({ people: z.array(personSchema).readonly() }) },
      },
    },
    async () => ({ people: await workspace.listPeople() }),
  )

  app.post(
    '/assignments',
    {
      schema: {
        summary: "Make answers somebody's to bring on, or nobody's",
        body: z.object({
          by: personNameSchema,
          answerIds: z.array(z.string()).min(1).max(10_000),
          assignee: personNameSchema.nullable(),
        }),
        response: { 200: z.object({ answers: z.array(answerSchema).readonly() }) },
      },
    },
    async ({ body: { answerIds, assignee, by } }) => ({
      answers: await workspace.assignAnswers(answerIds, assignee, by),
    }),
  )
}
