// Keeps the process from ending while a thread is inside the models' runtime: the runtime would call
// back into a thread that is being torn down, and abort the whole process with a core dump instead.
//
// Plain JavaScript, as the thread that it is loaded in. Two numbers that main thread and thread share:
// how many runs are inside, and whether the process is about to end.

const INSIDE = 0
const IS_ENDING = 1

/** Loading a model takes the longest, a few hundred milliseconds on a busy machine. */
const LONGEST_RUN_MS = 5_000

/** @returns {Int32Array} to be handed to the thread */
export function createGate() {
  return new Int32Array(new SharedArrayBuffer(2 * Int32Array.BYTES_PER_ELEMENT))
}

/**
 * For the thread: gives what runs everything that enters the runtime, and lets nothing in any more when
 * the process is about to end.
 *
 * @param {Int32Array} gate
 */
export function createGatekeeper(gate) {
  /**
   * @template T
   * @param {() => Promise<T>} run
   * @returns {Promise<T>}
   */
  return async (run) => {
    Atomics.add(gate, INSIDE, 1)
    try {
      const isEnding = Atomics.load(gate, IS_ENDING) === 1
      return await (isEnding ? Promise.reject(new Error('the process ends')) : run())
    } finally {
      Atomics.sub(gate, INSIDE, 1)
      Atomics.notify(gate, INSIDE)
    }
  }
}

/**
 * For the main thread, when the process ends: waits until the thread has left the runtime.
 *
 * @param {Int32Array} gate
 */
export function closeGate(gate) {
  Atomics.store(gate, IS_ENDING, 1)
  const deadlineMs = performance.now() + LONGEST_RUN_MS
  for (;;) {
    const inside = Atomics.load(gate, INSIDE)
    const leftMs = deadlineMs - performance.now()
    if (inside === 0 || leftMs <= 0) return
    Atomics.wait(gate, INSIDE, inside, leftMs)
  }
}
