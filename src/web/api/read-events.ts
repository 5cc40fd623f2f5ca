/** One server-sent event. */
export interface StreamEvent {
  readonly name: string
  readonly data: unknown
}

/**
 * Reads the server-sent events of a reply as they arrive; comments and what is no event are left out.
 * Unlike the browser's `EventSource` it doesn't ask again when the connection is lost, so that a request
 * that does something is sent once.
 */
export async function* readEvents(body: ReadableStream<Uint8Array>): AsyncGenerator<StreamEvent> {
  const reader = body.getReader()
  const decoder = new TextDecoder()
  let text = ''
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return
      text += decoder.decode(value, { stream: true })
      const blocks = text.split('\n\n')
      text = blocks.pop() ?? ''
      for (const block of blocks) {
        const event = parseEvent(block)
        if (event) yield event
      }
    }
  } finally {
    reader.releaseLock()
  }
}

function parseEvent(block: string): StreamEvent | undefined {
  const name = /^event: ?(.*)$/m.exec(block)?.[1]
  const data = /^data: ?(.*)$/m.exec(block)?.[1]
  return name === undefined || data === undefined ? undefined : { name, data: JSON.parse(data) }
}
