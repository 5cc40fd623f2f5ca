import type { Inference } from './inference.ts'
import { createModelRunner } from './model-runner.js'

/** Runs models in the thread of the caller, which waits: for tests, and for scripts that do nothing else. */
export function createLocalInference(): Inference {
  const runner = createModelRunner()
  return {
    embed: (task) => runner.embed(task),
    readPairs: (task) => runner.readPairs(task),
    close: async () => undefined,
  }
}
