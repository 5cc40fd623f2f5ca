import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface ModelRequest {
  readonly count: number
  readonly path: string
  readonly headers: IncomingHttpHeaders
  readonly body: string
}

/** A reply by the book, or one that does with the connection what it likes. */
export type ModelReply = PlainReply | ((response: ServerResponse) => void)

interface PlainReply {
  readonly status: number
  readonly content: string
  readonly headers?: Readonly<Record<string, string>>
}

/** What the stand-in replies to the nth request, counted from 0. */
export type Reply = (request: ModelRequest) => ModelReply | Promise<ModelReply>

/** What every reply of the stand-in is said to have cost. */
export const TOKENS = { prompt_tokens: 200, completion_tokens: 50 }

/** A server on loopback that speaks just enough of the chat completions API, and misbehaves on order. */
export async function startLanguageModelServer(reply: Reply) {
  const received: ModelRequest[] = []
  let inFlight = 0
  let mostInFlight = 0
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', async () => {
      inFlight += 1
      mostInFlight = Math.max(mostInFlight, inFlight)
      response.once('close', () => {
        inFlight -= 1
      })
      const body = Buffer.concat(chunks).toString('utf8')
      const { url: path = '', headers } = request
      const each = { count: received.length, path, headers, body }
      received.push(each)
      const made = await reply(each)
      if (typeof made === 'function') made(response)
      else send(response, made)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    baseUrl: `http://127.0.0.1:${port}/v1`,
    received,
    mostInFlight: () => mostInFlight,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

/** The completion that a well-behaved server wraps a model's words into. */
export function completionOf(content: string): string {
  const message = { role: 'assistant', content }
  return JSON.stringify({
    choices: [{ index: 0, message, finish_reason: 'stop' }],
    usage: TOKENS,
  })
}

function send(
  response: ServerResponse,
  { status, content, headers = { 'retry-after-ms': '1' } }: PlainReply,
): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers })
  response.end(status === 200 ? completionOf(content) : content)
}
