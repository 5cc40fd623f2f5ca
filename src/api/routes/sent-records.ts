import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { sentRecordSchema } from '../../domain/sent-record.ts'
import { deedSchema } from '../request-schemas.ts'
import type { RouteDependencies } from '../route-dependencies.ts'

/** To whom filled files went. */
export const sentRecordRoutes: FastifyPluginAsyncZod<RouteDependencies> = async (
  app,
  { workspace },
) => {
  app.post(
    '/exports/:exportId/sent-records',
    {
      schema: {
        summary: 'Write down that a filled file went to somebody; sends nothing',
        params: z.object({ exportId: z.string() }),
        body: deedSchema.extend({
          to: z.string().trim().min(1).max(200),
          sentOn: z.iso.date(),
          note: z.string().trim().max(2_000).default(''),
        }),
        response: { 201: sentRecordSchema },
      },
    },
    async ({ params: { exportId }, body: { by, ...sending } }, reply) =>
      reply.code(201).send(await workspace.recordSending(exportId, sending, by)),
  )

  app.delete(
    '/sent-records/:recordId',
    {
      schema: {
        summary: 'Take such a record back',
        params: z.object({ recordId: z.string() }),
        querystring: deedSchema,
        response: { 204: z.null().describe('Taken back') },
      },
    },
    async (request, reply) => {
      await workspace.withdrawSending(request.params.recordId, request.query.by)
      return reply.code(204).send(null)
    },
  )
}
