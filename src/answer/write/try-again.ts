import { setTimeout } from 'node:timers/promises'
import { APIConnectionError, APIError, APIUserAbortError } from 'openai'

const MAX_RETRIES = 2
const FIRST_DELAY_MS = 500
/** A server that asks for more patience than this is as good as gone for this question. */
const MAX_DELAY_MS = 30_000

/**
 * Does what asks a server, and again after rate limits, server errors and broken connections, waiting
 * longer each time, or as long as the server asks. The package's own retries can't be given up.
 *
 * @throws what the last try threw, or the reason of the signal
 */
export async function tryAgain<T>(ask: () => Promise<T>, signal?: AbortSignal): Promise<T> {
  for (let retry = 0; ; retry += 1) {
    try {
      return await ask()
    } catch (error) {
      signal?.throwIfAborted()
      const delayMs = delayBefore(retry, error)
      if (retry >= MAX_RETRIES || delayMs > MAX_DELAY_MS || !isPassing(error)) throw error
      await setTimeout(delayMs, undefined, signal ? { signal } : {})
    }
  }
}

function isPassing(error: unknown): boolean {
  if (error instanceof APIUserAbortError) return false
  if (error instanceof APIConnectionError) return true
  if (!(error instanceof APIError)) return false
  const status = Number(error.status)
  return status === 408 || status === 409 || status === 429 || status >= 500
}

function delayBefore(retry: number, error: unknown): number {
  const headers = error instanceof APIError ? error.headers : undefined
  const afterMs = Number(headers?.get('retry-after-ms') ?? Number.NaN)
  const after = headers?.get('retry-after') ?? ''
  const asked = [
    afterMs,
    Number(after || Number.NaN) * 1000,
    Date.parse(after) - performance.timeOrigin - performance.now(),
  ]
  const askedMs = asked.find((delay) => Number.isFinite(delay) && delay >= 0)
  // Spread out, so that questions that failed together don't come back together.
  return askedMs ?? FIRST_DELAY_MS * 2 ** retry * (0.75 + Math.random() * 0.25)
}
