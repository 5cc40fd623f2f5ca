import type { FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { ImportProgress } from '../domain/import-progress.ts'
import { presentProblem } from './error-handler.ts'
import { type OpenStreams, openEventStream } from './event-stream.ts'
import type { UploadOutcome } from './import-uploads.ts'

/** What the route declares as its reply to a client that wants to watch. */
export const importStreamResponse = {
  description:
    'Server-sent events: `progress`, each an ImportProgress, and last `outcome`, as the reply without ' +
    'events, or `problem`',
  content: { 'text/event-stream': { schema: z.string() } },
}

/** Whether the client asks to be told how the import goes. */
export function wantsEvents(request: FastifyRequest): boolean {
  return request.headers.accept?.includes('text/event-stream') ?? false
}

/**
 * Replies with events while an import runs, the last of them what came of it. The reply has begun by
 * then, so a failure is an event as well. Steps that a slow client hasn't taken yet are dropped.
 */
export function streamImport(
  exchange: { readonly request: FastifyRequest; readonly reply: FastifyReply },
  run: (onProgress: (progress: ImportProgress) => void) => Promise<UploadOutcome>,
  openStreams: OpenStreams,
): FastifyReply {
  const stream = openEventStream(openStreams)
  const onProgress = (data: ImportProgress) => {
    if (!stream.isBehind()) stream.send({ name: 'progress', data })
  }
  run(onProgress)
    .then(
      (data) => stream.send({ name: 'outcome', data }),
      (error) => stream.send({ name: 'problem', data: presentProblem(error, exchange.request) }),
    )
    .finally(() => stream.end())
  return stream.replyWith(exchange.reply)
}
