/** How the package names the kinds of numbers that weights are stored in. */
export type Dtype = 'fp32' | 'fp16' | 'q8' | 'int8'

/** Which files a model is loaded from, as a value that can be handed to a thread. */
export interface ModelFiles {
  /** Another id is another model, even in the same place. */
  readonly id: string
  /** An absolute path, or a hub id. */
  readonly target: string
  readonly isLocal: boolean
  readonly dtype: Dtype
  /** 8-bit networks scale their numbers by the largest of a run: so they get one text a run. */
  readonly isQuantized: boolean
  /** The names of its networks' files below `onnx/`, without their endings, in the order of use. */
  readonly networks: readonly string[]
  /** Threads of one run; null leaves it to the runtime, which takes one per core. */
  readonly threads: number | null
}
