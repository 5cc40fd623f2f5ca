import { PassThrough } from 'node:stream'
import type { FastifyReply } from 'fastify'

/** The streams that are open, so that a closing server can end them. */
export type OpenStreams = Set<PassThrough>

export interface ServerEvent {
  readonly name: string
  /** What a client that comes back names as the last that it has seen. */
  readonly id?: string
  /** Sent as JSON. */
  readonly data: unknown
}

/** A stream of server-sent events; what is sent after its end is dropped. */
export interface EventStream {
  send(event: ServerEvent): void
  /** Whether the client hasn't taken what was sent before: then what can be left out, should be. */
  isBehind(): boolean
  /** Calls back once the client has caught up. */
  onCaughtUp(listener: () => void): void
  /** Calls back when the stream is over, whoever ended it. */
  onClose(listener: () => void): void
  end(): void
  /** Ends it before it began. */
  destroy(): void
  replyWith(reply: FastifyReply): FastifyReply
}

/** Opens a stream, with a sign of life in between, and adds it to those that are open. */
export function openEventStream(openStreams: OpenStreams): EventStream {
  const stream = new PassThrough()
  const heartbeat = setInterval(() => {
    if (!stream.writableEnded && !stream.writableNeedDrain) stream.write(HEARTBEAT)
  }, HEARTBEAT_MS)
  stream.once('close', () => {
    clearInterval(heartbeat)
    openStreams.delete(stream)
  })
  openStreams.add(stream)
  return {
    send(event) {
      if (!stream.writableEnded && !stream.destroyed) stream.write(format(event))
    },
    isBehind: () => stream.writableNeedDrain,
    onCaughtUp: (listener) => void stream.on('drain', listener),
    onClose: (listener) => void stream.once('close', listener),
    end: () => void stream.end(),
    destroy: () => void stream.destroy(),
    replyWith: (reply) =>
      reply
        .type('text/event-stream; charset=utf-8')
        .header('cache-control', 'no-store')
        .header('x-accel-buffering', 'no')
        // Kept alive after the stream, the connection would hold up a server that is closing.
        .header('connection', 'close')
        .send(stream),
  }
}

/** Comments at this pace keep proxies from taking a quiet stream for a dead one. */
const HEARTBEAT_MS = 15_000
const HEARTBEAT = ': still here\n\n'

/** How long a browser waits before it connects again. */
const RETRY_MS = 2_000

function format({ name, id, data }: ServerEvent): string {
  const idLine = id === undefined ? [] : [`id: ${id}`]
  return [
    ...idLine,
    `retry: ${RETRY_MS}`,
    `event: ${name}`,
    `data: ${JSON.stringify(data)}`,
    '\n',
  ].join('\n')
}
