import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { disclosureSchema } from '../../domain/disclosure.ts'
import { draftSchema } from '../../domain/draft.ts'
import { personNameSchema } from '../request-schemas.ts'
import type { RouteDependencies } from '../route-dependencies.ts'

/** One question outside any questionnaire. */
export const askRoutes: FastifyPluginAsyncZod<RouteDependencies> = async (app, { workspace }) => {
  app.post(
    '/ask',
    {
      schema: {
        summary: 'Draft an answer to one question; nothing is kept',
        body: z.object({
          question: z.string().trim().min(1).max(4000),
          audience: disclosureSchema.optional(),
          languageModel: z.boolean().default(false),
          by: personNameSchema.optional(),
        }),
        response: { 200: draftSchema },
      },
    },
    ({ body: { question, ...options } }) => workspace.ask(question, options),
  )
}
