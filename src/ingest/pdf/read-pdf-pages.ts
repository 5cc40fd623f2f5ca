import { Worker } from 'node:worker_threads'
import type { PdfLimits, PdfReading } from './pdf-page.ts'

const MEBIBYTE = 1_048_576

/**
 * Room for a handbook of a thousand pages. A page of text takes some 5 ms and 100 KB; what is far
 * beyond that was made to exhaust whoever opens it.
 */
export const DEFAULT_PDF_LIMITS: PdfLimits = Object.freeze({
  maxPages: 2_000,
  maxCharacters: 10_000_000,
  timeoutMs: 30_000,
  maxGrowthBytes: 768 * MEBIBYTE,
})

const HEAP_MB = 512
const WATCH_EVERY_MS = 100

/**
 * Reads the pieces of text of a PDF in a thread of its own, which is ended when it takes too long or
 * too much: pdf.js unpacks a stream whole before anybody can look at its size, and some thousand
 * bytes can unpack to gigabytes.
 *
 * A thread's heap can be limited, the memory of its buffers can't; so the process' growth is watched
 * from outside.
 */
export function readPdfPages(
  bytes: Uint8Array,
  limits: PdfLimits = DEFAULT_PDF_LIMITS,
): Promise<PdfReading> {
  // pdf.js takes the buffer over, so it gets its own.
  const copy = Uint8Array.from(bytes)
  const worker = new Worker(new URL('./pdf-worker.js', import.meta.url), {
    workerData: { bytes: copy, limits },
    transferList: [copy.buffer],
    resourceLimits: { maxOldGenerationSizeMb: HEAP_MB },
    execArgv: [],
    stdout: true,
    stderr: true,
  })
  return new Promise((resolve) => {
    const settle = (reading: PdfReading) => {
      clearTimeout(deadline)
      clearInterval(watch)
      void worker.terminate()
      resolve(reading)
    }
    const deadline = setTimeout(
      () =>
        settle({ kind: 'too-large', what: `more than ${limits.timeoutMs / 1000} s of reading` }),
      limits.timeoutMs,
    )
    const before = process.memoryUsage.rss()
    const watch = setInterval(() => {
      if (process.memoryUsage.rss() - before <= limits.maxGrowthBytes) return
      settle({ kind: 'too-large', what: 'more content than fits into memory' })
    }, WATCH_EVERY_MS)
    worker.once('message', settle)
    worker.once('error', (error) => {
      const isMemory = 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
      settle(
        isMemory
          ? { kind: 'too-large', what: 'more content than fits into memory' }
          : { kind: 'damaged', what: error.message },
      )
    })
    worker.once('exit', () => settle({ kind: 'damaged', what: 'the reader stopped' }))
  })
}
