import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'

/** Where a model is, and which of its files are to be read. */
export interface ModelLocation {
  /** As it was asked for, for messages. */
  readonly name: string
  /** The directory's name or the hub id, and a digest of a directory's files: other weights, other id. */
  readonly id: string
  /** An absolute path, or a hub id. */
  readonly target: string
  readonly isLocal: boolean
  /** By the files that are there now. */
  findDtype(): Dtype
  /** What a whole directory holds and this one doesn't; undefined where nothing is missing. */
  findMissingFile(): string | undefined
}

/** The files that a network's weights may be in, first choice first, by the package's names. */
const WEIGHT_FILES = [
  ['.onnx', 'fp32'],
  ['_fp16.onnx', 'fp16'],
  ['_quantized.onnx', 'q8'],
  ['_int8.onnx', 'int8'],
] as const

export type Dtype = (typeof WEIGHT_FILES)[number][1]

/** `owner/name`, or a bare name; anything else, and anything that is there, is a directory. */
const HUB_ID = /^\w[\w.-]*(\/[\w.-]+)?$/

/**
 * Locates a model by a directory or a hub id. Never fails: what is missing shows when it is loaded.
 *
 * @param options.networks - the names of its networks' files below `onnx/`, without their endings.
 * @param options.usage - what else makes its results others; it goes into the id.
 */
export function locateModel(
  model: string,
  options: { readonly networks: readonly string[]; readonly usage: string },
): ModelLocation {
  const { networks, usage } = options
  const directory = resolve(model)
  const isLocal = !HUB_ID.test(model) || existsSync(directory)
  const findWeights = () =>
    WEIGHT_FILES.find(([ending]) => existsSync(weightPath(directory, networks[0] ?? '', ending))) ??
    WEIGHT_FILES[0]
  const listWeights = () => {
    const [ending] = findWeights()
    return networks.map((network) => weightPath(directory, network, ending))
  }
  const digest = createHash('sha256').update(usage)
  for (const path of isLocal ? [...listWeights(), join(directory, 'tokenizer.json')] : []) {
    if (existsSync(path)) digest.update(readFileSync(path))
  }
  return {
    name: model,
    id: `${isLocal ? basename(directory) : model}@${digest.digest('hex').slice(0, 16)}`,
    target: isLocal ? directory : model,
    isLocal,
    findDtype: () => findWeights()[1],
    findMissingFile() {
      const needed = ['config.json', 'tokenizer.json', 'tokenizer_config.json']
      return isLocal
        ? [...needed.map((file) => join(directory, file)), ...listWeights()].find(
            (path) => !existsSync(path),
          )
        : undefined
    },
  }
}

function weightPath(directory: string, network: string, ending: string): string {
  return join(directory, 'onnx', `${network}${ending}`)
}
