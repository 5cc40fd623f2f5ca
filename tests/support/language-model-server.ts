import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What the stand-in replies to the nth request, counted from 0. */
export type Reply = (request: { readonly count: number; readonly body: string }) => {
  readonly status: number
  readonly content: string
}

/** A server on loopback that speaks just enough of the chat completions API, and misbehaves on order. */
export async function startLanguageModelServer(reply: Reply) {
  const requests: string[] = []
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const body = Buffer.concat(chunks).toString('utf8')
      const { status, content } = reply({ count: requests.length, body })
      requests.push(body)
      const message = { role: 'assistant', content }
      response.writeHead(status, { 'content-type': 'application/json', 'retry-after-ms': '1' })
      response.end(JSON.stringify({ choices: [{ index: 0, message, finish_reason: 'stop' }] }))
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    baseUrl: `http://127.0.0.1:${port}/v1`,
    requests,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
