import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { openEventStream } from '../event-stream.ts'
import { personNameSchema } from '../request-schemas.ts'
import type { RouteDependencies } from '../route-dependencies.ts'

const liveStreamResponse = {
  description:
    'Server-sent events: `welcome` {visitId, present}, `presence` {present}, `changes` {changes} and `missed`',
  content: { 'text/event-stream': { schema: z.string() } },
}

const placeSchema = z.object({
  questionnaireId: z.string().max(100).nullable(),
  answerId: z.string().max(100).nullable(),
})

/** What others change and who is here, as it happens. */
export const liveRoutes: FastifyPluginAsyncZod<RouteDependencies> = async (
  app,
  { workspace: { live }, openStreams },
) => {
  app.get(
    '/events',
    {
      schema: {
        summary: 'Watch what changes in the workspace, and who is here',
        querystring: z.object({ by: personNameSchema.optional() }),
        response: { 200: liveStreamResponse },
      },
    },
    async ({ query: { by } }, reply) => {
      const stream = openEventStream(openStreams)
      const visitId = by === undefined ? null : live.enter(by)
      let hasMissed = false
      const stopWatching = live.watch((event) => {
        if (stream.isBehind()) {
          // A slow client is told once that it has missed something, and fetches what it shows.
          hasMissed = true
          return
        }
        const { kind: name, ...data } = event
        stream.send({ name, data })
      })
      stream.onCaughtUp(() => {
        if (!hasMissed) return
        hasMissed = false
        stream.send({ name: 'missed', data: {} })
        stream.send({ name: 'presence', data: { present: live.listPresent() } })
      })
      stream.onClose(() => {
        stopWatching()
        if (visitId !== null) live.leave(visitId)
      })
      stream.send({ name: 'welcome', data: { visitId, present: live.listPresent() } })
      return stream.replyWith(reply)
    },
  )

  app.put(
    '/visits/:visitId/place',
    {
      schema: {
        summary: 'Say which answer one looks at',
        params: z.object({ visitId: z.string() }),
        body: placeSchema,
        response: { 204: z.null().describe('Noted') },
      },
    },
    async ({ params: { visitId }, body: { questionnaireId, answerId } }, reply) => {
      live.lookAt(visitId, questionnaireId === null ? null : { questionnaireId, answerId })
      return reply.code(204).send(null)
    },
  )
}
