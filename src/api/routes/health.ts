import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import type { RouteDependencies } from '../route-dependencies.ts'

/** Whether the server answers, and which version does. */
export const healthRoutes: FastifyPluginAsyncZod<RouteDependencies> = async (app, { version }) => {
  app.get(
    '/health',
    {
      schema: {
        summary: 'Whether the server answers',
        response: { 200: z.object({ status: z.literal('ok'), version: z.string() }) },
      },
    },
    async () => ({ status: 'ok' as const, version }),
  )
}
