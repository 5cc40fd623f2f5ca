import { expect, it } from 'vitest'
import { readEvents } from '../../../src/web/api/read-events.ts'

it('reads events that arrive in any pieces, and leaves comments out', async () => {
  const text =
    'retry: 2000\nevent: progress\ndata: {"name":"ä.md","done":1}\n\n: still here\n\nevent: outcome\ndata: {}\n\n'
  const bytes = new TextEncoder().encode(text)
  for (const size of [1, 7, bytes.length]) {
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        for (let at = 0; at < bytes.length; at += size)
          controller.enqueue(bytes.slice(at, at + size))
        controller.close()
      },
    })
    expect(await collect(body)).toEqual([
      { name: 'progress', data: { name: 'ä.md', done: 1 } },
      { name: 'outcome', data: {} },
    ])
  }
})

async function collect(body: ReadableStream<Uint8Array>) {
  const events: unknown[] = []
  for await (const event of readEvents(body)) events.push(event)
  return events
}
