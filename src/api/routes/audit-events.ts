import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { auditPageSchema } from '../page-schemas.ts'
import { pageSchema } from '../request-schemas.ts'
import type { RouteDependencies } from '../route-dependencies.ts'

/** Who did what, and when. */
export const auditEventRoutes: FastifyPluginAsyncZod<RouteDependencies> = async (
  app,
  { workspace },
) => {
  app.get(
    '/audit-events',
    {
      schema: {
        summary: 'The audit trail, newest first',
        querystring: pageSchema.extend({ subjectId: z.string().optional() }),
        response: { 200: auditPageSchema },
      },
    },
    (request) => workspace.listAuditEvents(request.query),
  )
}
