import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import type { Dtype, ModelFiles } from './model-files.ts'

/** Where a model is, and which of its files are to be read. */
export interface ModelLocation {
  /** As it was asked for, for messages. */
  readonly name: string
  /** The directory's name or the hub id, and a digest of a directory's files: other weights, other id. */
  readonly id: string
  /** Its files as they are now, or the first one that is missing from its directory. */
  findFiles(): FoundModel
}

type FoundModel = { readonly files: ModelFiles } | { readonly missing: string }

/** The files that a network's weights may be in, first choice first, by the package's names. */
type WeightFile = readonly [ending: string, dtype: Dtype]
const WHOLE: WeightFile = ['.onnx', 'fp32']
const WEIGHT_FILES: readonly WeightFile[] = [
  WHOLE,
  ['_fp16.onnx', 'fp16'],
  ['_quantized.onnx', 'q8'],
  ['_int8.onnx', 'int8'],
]

/** `owner/name`, or a bare name; anything else, and anything that is there, is a directory. */
const HUB_ID = /^\w[\w.-]*(\/[\w.-]+)?$/

/**
 * Locates a model by a directory or a hub id. Never fails: what is missing shows when it is loaded.
 *
 * @param options.networks - the names of its networks' files below `onnx/`, without their endings.
 * @param options.usage - what else makes its results others; it goes into the id.
 * @param options.threads - of one run; null leaves it to the runtime, which takes one per core.
 */
export function locateModel(
  model: string,
  options: {
    readonly networks: readonly string[]
    readonly usage: string
    readonly threads: number | null
  },
): ModelLocation {
  const { networks, usage, threads } = options
  const directory = resolve(model)
  const isLocal = !HUB_ID.test(model) || existsSync(directory)
  const findWeights = () =>
    WEIGHT_FILES.find(([ending]) => existsSync(weightPath(directory, networks[0] ?? '', ending))) ??
    WHOLE
  const listWeights = () => {
    const [ending] = findWeights()
    return networks.map((network) => weightPath(directory, network, ending))
  }
  const digest = createHash('sha256').update(usage)
  for (const path of isLocal ? [...listWeights(), join(directory, 'tokenizer.json')] : []) {
    if (existsSync(path)) digest.update(readFileSync(path))
  }
  const id = `${isLocal ? basename(directory) : model}@${digest.digest('hex').slice(0, 16)}`
  return {
    name: model,
    id,
    findFiles() {
      const needed = ['config.json', 'tokenizer.json', 'tokenizer_config.json']
      const missing = [...needed.map((file) => join(directory, file)), ...listWeights()].find(
        (path) => !existsSync(path),
      )
      if (isLocal && missing !== undefined) return { missing }
      const [, dtype] = findWeights()
      const isQuantized = dtype !== 'fp32' && dtype !== 'fp16'
      const target = isLocal ? directory : model
      return { files: { id, target, isLocal, dtype, isQuantized, networks, threads } }
    },
  }
}

function weightPath(directory: string, network: string, ending: string): string {
  return join(directory, 'onnx', `${network}${ending}`)
}
