// A thread that runs models, so that drafting goes on in the main one meanwhile.
//
// Plain JavaScript, as what it runs is: the same file from the sources and from the build.
import { parentPort, workerData } from 'node:worker_threads'
import { createModelRunner } from './model-runner.js'
import { createGatekeeper } from './runtime-gate.js'

/**
 * @typedef {import('./worker-inference.ts').WorkerRequest} WorkerRequest
 * @typedef {import('./worker-inference.ts').WorkerReply} WorkerReply
 */

const runner = createModelRunner(createGatekeeper(workerData.gate))

parentPort?.on('message', async (/** @type {WorkerRequest} */ request) => {
  /** @type {WorkerReply} */
  let reply
  try {
    const rows =
      request.kind === 'embed'
        ? await runner.embed(request.task)
        : await runner.readPairs(request.task)
    reply = { call: request.call, rows }
  } catch (error) {
    reply = { call: request.call, problem: error instanceof Error ? error.message : String(error) }
  }
  const buffers = reply.rows?.map(({ buffer }) => /** @type {ArrayBuffer} */ (buffer))
  parentPort?.postMessage(reply, buffers)
})
