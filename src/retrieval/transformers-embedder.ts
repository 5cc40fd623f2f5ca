import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import type { FeatureExtractionPipeline } from '@xenova/transformers'
import type { Embedder } from './embedder.ts'
import { EmbeddingModelError } from './embedding-model-error.ts'
import { type EmbeddingProfile, embeddingProfile } from './embedding-profile.ts'

/**
 * Creates an embedder that runs an ONNX model by the transformers package.
 *
 * A directory is read from disk and nothing else: no request leaves, whatever is missing. A hub id
 * (`owner/name`) is downloaded at first use. Nothing is loaded before the first embedding, and calls
 * that come meanwhile share that one load.
 *
 * Its id has a digest of a directory's weights and tokenizer and of how the model is used, so that
 * another model in its place, or another use of it, is another model to a saved index.
 *
 * Embedding throws EmbeddingModelError when the model can't be loaded or run.
 */
export function createTransformersEmbedder(options: { readonly model: string }): Embedder {
  return new TransformersEmbedder(locateModel(options.model))
}

/** `owner/name`, or a bare name; anything else, and anything that is there, is a directory. */
const HUB_ID = /^\w[\w.-]*(\/[\w.-]+)?$/

/** Texts in one run of the model: more cost memory, fewer cost calls. */
const BATCH_SIZE = 64

/** The files that a directory may hold its weights in, first choice first, by the package's names. */
const WEIGHT_FILES = [
  ['model.onnx', 'fp32'],
  ['model_fp16.onnx', 'fp16'],
  ['model_quantized.onnx', 'q8'],
  ['model_int8.onnx', 'int8'],
] as const

type Dtype = (typeof WEIGHT_FILES)[number][1]

interface ModelLocation {
  /** As it was asked for, for messages. */
  readonly name: string
  readonly id: string
  /** An absolute path, or a hub id. */
  readonly target: string
  readonly isLocal: boolean
  readonly dtype: Dtype
  readonly profile: EmbeddingProfile
}

class TransformersEmbedder implements Embedder {
  readonly modelId: string
  readonly #location: ModelLocation
  #loading: Promise<FeatureExtractionPipeline> | undefined

  constructor(location: ModelLocation) {
    this.modelId = location.id
    this.#location = location
  }

  async embedDocuments(texts: readonly string[]): Promise<readonly Float32Array[]> {
    const vectors: Float32Array[] = new Array(texts.length)
    // Texts of like length share a batch, since every text is padded to the longest of its batch.
    const order = texts.map((_, position) => position)
    order.sort((a, b) => (texts[a]?.length ?? 0) - (texts[b]?.length ?? 0))
    for (let start = 0; start < order.length; start += BATCH_SIZE) {
      const positions = order.slice(start, start + BATCH_SIZE)
      const batch = positions.map(
        (position) => this.#location.profile.documentPrefix + texts[position],
      )
      const embedded = await this.#embed(batch)
      for (const [index, position] of positions.entries()) {
        vectors[position] = embedded[index] as Float32Array
      }
    }
    return vectors
  }

  async embedQuery(text: string): Promise<Float32Array> {
    const [vector] = await this.#embed([this.#location.profile.queryPrefix + text])
    return vector as Float32Array
  }

  #load(): Promise<FeatureExtractionPipeline> {
    this.#loading ??= loadPipeline(this.#location).catch((error: unknown) => {
      // The next call tries again: a file may have come, or the network.
      this.#loading = undefined
      throw error
    })
    return this.#loading
  }

  async #embed(texts: string[]): Promise<Float32Array[]> {
    const pipeline = await this.#load()
    const { name, profile } = this.#location
    try {
      const output = await pipeline(texts, { pooling: profile.pooling, normalize: true })
      const dimensions = output.dims.at(-1) ?? 0
      // `slice` copies: a view would keep the whole batch alive.
      return texts.map(
        (_, row) => output.data.slice(row * dimensions, (row + 1) * dimensions) as Float32Array,
      )
    } catch (cause) {
      throw new EmbeddingModelError(name, `running it failed (${messageOf(cause)})`, { cause })
    }
  }
}

function locateModel(model: string): ModelLocation {
  const directory = resolve(model)
  const isLocal = !HUB_ID.test(model) || existsSync(directory)
  const target = isLocal ? directory : model
  const profile = embeddingProfile(basename(target))
  const [weightFile, dtype] =
    WEIGHT_FILES.find(([name]) => existsSync(join(directory, 'onnx', name))) ?? WEIGHT_FILES[0]
  const digest = createHash('sha256').update(`${profile.pooling}\n${profile.documentPrefix}\n`)
  for (const file of isLocal ? [join('onnx', weightFile), 'tokenizer.json'] : []) {
    const path = join(directory, file)
    // Creating an embedder never fails; loading will say what is missing.
    if (existsSync(path)) digest.update(readFileSync(path))
  }
  const id = `${isLocal ? basename(directory) : model}@${digest.digest('hex').slice(0, 16)}`
  return { name: model, id, target, isLocal, dtype, profile }
}

async function loadPipeline(location: ModelLocation): Promise<FeatureExtractionPipeline> {
  if (location.isLocal) requireFiles(location)
  try {
    // Loaded here and not above: importing the package takes longer than loading the model.
    const transformers = await import('@xenova/transformers')
    transformers.env.logLevel = transformers.LogLevel.NONE
    const { threads } = location.profile
    const options = {
      local_files_only: location.isLocal,
      device: 'cpu',
      dtype: location.dtype,
      session_options: threads === null ? {} : { intraOpNumThreads: threads },
    } as const
    const [tokenizer, model] = await Promise.all([
      transformers.AutoTokenizer.from_pretrained(location.target, options),
      transformers.AutoModel.from_pretrained(location.target, options),
    ])
    return new transformers.FeatureExtractionPipeline({
      task: 'feature-extraction',
      tokenizer,
      model,
    })
  } catch (cause) {
    throw new EmbeddingModelError(location.name, `loading it failed (${messageOf(cause)})`, {
      cause,
    })
  }
}

function requireFiles(location: ModelLocation): void {
  const weights = WEIGHT_FILES.map(([fileName]) => join('onnx', fileName))
  const needed = [['config.json'], ['tokenizer.json'], ['tokenizer_config.json'], weights]
  for (const alternatives of needed) {
    if (alternatives.some((path) => existsSync(join(location.target, path)))) continue
    throw new EmbeddingModelError(location.name, `${location.target} has no ${alternatives[0]}`)
  }
}

function messageOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause)
}
