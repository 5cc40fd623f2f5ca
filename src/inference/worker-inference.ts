import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { EmbeddingTask, Inference, PairsTask } from './inference.ts'
import { closeGate, createGate } from './runtime-gate.js'

export type WorkerRequest =
  | { readonly call: number; readonly kind: 'embed'; readonly task: EmbeddingTask }
  | { readonly call: number; readonly kind: 'readPairs'; readonly task: PairsTask }

export interface WorkerReply {
  readonly call: number
  readonly rows?: readonly Float32Array[]
  /** Why there are no rows. */
  readonly problem?: string
}

/** Two cores are what we count on; each thread more would load the models once more. */
const MAX_WORKERS = Math.min(2, availableParallelism())

/** Calls handed to a thread before it has answered the first: enough that it never waits for the next. */
const CALLS_AHEAD = 2

/**
 * Waiting calls at which another thread pays, of those that somebody waits for and of those that can
 * wait: it takes half a second to load what it needs.
 */
const BACKLOG = 4
const BULK_BACKLOG = 16

type Rows = readonly Float32Array[]

interface Call {
  readonly task: WorkerRequest
  readonly resolve: (rows: Rows) => void
  readonly reject: (error: Error) => void
}

/**
 * Runs models in threads of their own: the runtime's calls are synchronous, so in the main thread
 * nothing else would happen meanwhile.
 *
 * The first thread starts with the first call, a second one when many wait. Threads don't keep the
 * process alive. One that breaks fails its calls, and the next call starts another.
 */
export function createWorkerInference(): Inference {
  const workers = new Set<BusyWorker>()
  const urgent: Call[] = []
  const bulk: Call[] = []
  let calls = 0
  let isClosed = false

  const dispatch = () => {
    const waiting = urgent.length + bulk.length
    const isBacklog = urgent.length >= BACKLOG || bulk.length >= BULK_BACKLOG
    const hasRoom = isBacklog && workers.size < MAX_WORKERS
    if (hasRoom || (waiting > 0 && workers.size === 0)) workers.add(open())
    for (const worker of workers) {
      while (worker.underWay < CALLS_AHEAD) {
        const call = urgent.shift() ?? bulk.shift()
        if (call === undefined) return
        worker.take(call)
      }
    }
  }
  const open = () => {
    const worker = new BusyWorker(dispatch, () => workers.delete(worker))
    return worker
  }
  const enqueue = (queue: Call[], task: DistributiveOmit<WorkerRequest, 'call'>): Promise<Rows> => {
    if (isClosed) return Promise.reject(new Error('the models are closed'))
    return new Promise((resolve, reject) => {
      calls += 1
      queue.push({ task: { ...task, call: calls }, resolve, reject })
      dispatch()
    })
  }

  return {
    embed: (task, { isBulk = false } = {}) =>
      enqueue(isBulk ? bulk : urgent, { kind: 'embed', task }),
    readPairs: (task) => enqueue(urgent, { kind: 'readPairs', task }),
    async close() {
      isClosed = true
      for (const { reject } of [...urgent.splice(0), ...bulk.splice(0)]) {
        reject(new Error('the models were closed'))
      }
      await Promise.all([...workers].map((worker) => worker.close()))
    },
  }
}

type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never

/** A thread with the calls that it was handed. */
class BusyWorker {
  readonly #worker: Worker
  readonly #calls = new Map<number, Call>()
  readonly #ended: Promise<void>
  #onIdle: () => void = () => undefined

  constructor(onAnswer: () => void, onEnd: () => void) {
    const gate = createGate()
    this.#worker = new Worker(new URL('./inference-worker.js', import.meta.url), {
      execArgv: [],
      workerData: { gate },
    })
    this.#worker.unref()
    const waitForRuntime = () => closeGate(gate)
    process.on('exit', waitForRuntime)
    this.#worker.on('message', ({ call, rows, problem }: WorkerReply) => {
      const answered = this.#calls.get(call)
      if (rows) answered?.resolve(rows)
      else answered?.reject(new Error(problem))
      this.#forget(call)
      onAnswer()
    })
    let cause: Error | undefined
    this.#worker.on('error', (error) => {
      cause = error
    })
    this.#ended = new Promise((resolve) => {
      this.#worker.on('exit', () => {
        process.off('exit', waitForRuntime)
        onEnd()
        for (const { reject } of this.#calls.values()) {
          reject(new Error('the thread that runs the models ended', { cause }))
        }
        this.#calls.clear()
        resolve()
      })
    })
  }

  get underWay(): number {
    return this.#calls.size
  }

  take(call: Call): void {
    this.#calls.set(call.task.call, call)
    // Somebody waits: so the process must live until the answer.
    this.#worker.ref()
    this.#worker.postMessage(call.task)
  }

  /**
   * Fails the calls at once, but lets the thread end what it runs: one that is cut off inside the
   * runtime could take the process along.
   */
  async close(): Promise<void> {
    this.#worker.ref()
    for (const { reject } of this.#calls.values()) reject(new Error('the models were closed'))
    await Promise.race([this.#idle(), this.#ended])
    await this.#worker.terminate()
  }

  #idle(): Promise<void> {
    if (this.#calls.size === 0) return Promise.resolve()
    return new Promise((resolve) => {
      this.#onIdle = resolve
    })
  }

  #forget(call: number): void {
    this.#calls.delete(call)
    if (this.#calls.size > 0) return
    this.#worker.unref()
    this.#onIdle()
  }
}
