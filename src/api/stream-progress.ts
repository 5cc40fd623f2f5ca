import { PassThrough } from 'node:stream'
import type { FastifyReply } from 'fastify'
import { z } from 'zod'
import type { DraftingJob } from '../domain/drafting-job.ts'

/** What a route that replies with a stream of events declares as its reply. */
export const eventStreamResponse = {
  description: 'Server-sent events `progress`, each a DraftingJob; ends after the last of the run',
  content: { 'text/event-stream': { schema: z.string() } },
}

export interface ProgressFeed {
  /** Where the job stands now. */
  current(): Promise<DraftingJob>
  /** Calls back with each further step; returns how to stop. */
  watch(listener: (job: DraftingJob) => void): () => void
}

/** The streams that are open, so that a closing server can end them. */
export type OpenStreams = Set<PassThrough>

/**
 * Replies with server-sent events `progress`: the present state, then each step, until the job
 * isn't running any more.
 *
 * A client that comes back with `Last-Event-ID` is told the present state like any other: each
 * event holds the whole of it, so nothing was missed. Steps that a slow client hasn't taken yet
 * are dropped, the last one never. Watching begins before the state is read, so that a run that
 * ends in between is not waited for in vain.
 */
export async function streamProgress(
  reply: FastifyReply,
  feed: ProgressFeed,
  openStreams: OpenStreams,
): Promise<FastifyReply> {
  const stream = new PassThrough()
  const send = (job: DraftingJob) => {
    if (stream.writableEnded || stream.destroyed) return
    const isLast = job.state !== 'running'
    if (isLast || !stream.writableNeedDrain) stream.write(toEvent(job))
    if (isLast) stream.end()
  }
  const stopWatching = feed.watch(send)
  const heartbeat = setInterval(() => {
    if (!stream.writableEnded && !stream.writableNeedDrain) stream.write(HEARTBEAT)
  }, HEARTBEAT_MS)
  stream.once('close', () => {
    clearInterval(heartbeat)
    stopWatching()
    openStreams.delete(stream)
  })
  openStreams.add(stream)
  try {
    send(await feed.current())
  } catch (error) {
    stream.destroy()
    throw error
  }
  return (
    reply
      .type('text/event-stream; charset=utf-8')
      .header('cache-control', 'no-store')
      .header('x-accel-buffering', 'no')
      // Kept alive after the stream, the connection would hold up a server that is closing.
      .header('connection', 'close')
      .send(stream)
  )
}

/** Comments at this pace keep proxies from taking a quiet stream for a dead one. */
const HEARTBEAT_MS = 15_000
const HEARTBEAT = ': still here\n\n'

/** How long a browser waits before it connects again. */
const RETRY_MS = 2_000

function toEvent(job: DraftingJob): string {
  return [
    `id: ${job.startedAt}/${job.done}`,
    `retry: ${RETRY_MS}`,
    'event: progress',
    `data: ${JSON.stringify(job)}`,
    '\n',
  ].join('\n')
}
