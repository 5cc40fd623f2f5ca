import type { ModelFiles } from './model-files.ts'

export interface EmbeddingTask {
  readonly files: ModelFiles
  readonly texts: readonly string[]
  readonly pooling: 'mean' | 'cls'
}

/** One question beside several statements; longer texts are cut to so many tokens. */
export interface PairsTask {
  readonly files: ModelFiles
  readonly question: string
  readonly statements: readonly string[]
  readonly questionTokens: number
  readonly statementTokens: number
}

/** Runs models. Each is loaded when it is first asked for; what the model's package throws comes through. */
export interface Inference {
  /** Turns each text into a vector of length 1. `isBulk`: it may wait for calls that somebody waits for. */
  embed(
    task: EmbeddingTask,
    options?: { readonly isBulk?: boolean },
  ): Promise<readonly Float32Array[]>
  /**
   * Reads each statement together with a question, by a model in two networks: the first sees a text
   * by itself, the second the two readings. So what was read of a statement serves every question after.
   *
   * @returns the second network's first output for each statement
   */
  readPairs(task: PairsTask): Promise<readonly Float32Array[]>
  /** Ends its threads; calls that are still under way fail. */
  close(): Promise<void>
}
