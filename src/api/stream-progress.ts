import type { FastifyReply } from 'fastify'
import { z } from 'zod'
import type { DraftingJob } from '../domain/drafting-job.ts'
import { type OpenStreams, openEventStream } from './event-stream.ts'

/** What the route declares as its reply. */
export const progressStreamResponse = {
  description: 'Server-sent events `progress`, each a DraftingJob; ends after the last of the run',
  content: { 'text/event-stream': { schema: z.string() } },
}

export interface ProgressFeed {
  /** Where the job stands now. */
  current(): Promise<DraftingJob>
  /** Calls back with each further step; returns how to stop. */
  watch(listener: (job: DraftingJob) => void): () => void
}

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
  const stream = openEventStream(openStreams)
  const send = (job: DraftingJob) => {
    const isLast = job.state !== 'running'
    if (isLast || !stream.isBehind()) {
      stream.send({ id: `${job.startedAt}/${job.done}`, name: 'progress', data: job })
    }
    if (isLast) stream.end()
  }
  stream.onClose(feed.watch(send))
  try {
    send(await feed.current())
  } catch (error) {
    stream.destroy()
    throw error
  }
  return stream.replyWith(reply)
}
