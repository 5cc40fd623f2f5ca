import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { basename, isAbsolute, join, resolve } from 'node:path'
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
 * The id of a directory's model has a digest of its weights, so that another model put in its place
 * is another model to a saved index.
 *
 * Embedding throws EmbeddingModelError when the model can't be loaded or run.
 */
export function createTransformersEmbedder(options: { readonly model: string }): Embedder {
  return new TransformersEmbedder(locateModel(options.model))
}

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
}

class TransformersEmbedder implements Embedder {
  readonly modelId: string
  readonly #location: ModelLocation
  readonly #profile: EmbeddingProfile
  #loading: Promise<FeatureExtractionPipeline> | undefined

  constructor(location: ModelLocation) {
    this.modelId = location.id
    this.#location = location
    this.#profile = embeddingProfile(basename(location.target))
  }

  async embedDocuments(texts: readonly string[]): Promise<readonly Float32Array[]> {
    const vectors: Float32Array[] = new Array(texts.length)
    // Texts of like length share a batch, since every text is padded to the longest of its batch.
    const order = texts.map((_, position) => position)
    order.sort((a, b) => (texts[a]?.length ?? 0) - (texts[b]?.length ?? 0))
    for (let start = 0; start < order.length; start += BATCH_SIZE) {
      const positions = order.slice(start, start + BATCH_SIZE)
      const batch = positions.map((position) => this.#profile.documentPrefix + texts[position])
      const embedded = await this.#embed(batch)
      for (const [index, position] of positions.entries()) {
        vectors[position] = embedded[index] as Float32Array
      }
    }
    return vectors
  }

  async embedQuery(text: string): Promise<Float32Array> {
    const [vector] = await this.#embed([this.#profile.queryPrefix + text])
    return vector as Float32Array
  }

  #load(): Promise<FeatureExtractionPipeline> {
    this.#loading ??= loadPipeline(this.#location, this.#profile).catch((error: unknown) => {
      // The next call tries again: a file may have come, or the network.
      this.#loading = undefined
      throw error
    })
    return this.#loading
  }

  async #embed(texts: string[]): Promise<Float32Array[]> {
    const pipeline = await this.#load()
    try {
      const output = await pipeline(texts, { pooling: this.#profile.pooling, normalize: true })
      const dimensions = output.dims.at(-1) ?? 0
      // Copies, since slices of the batch's tensor would keep all of it alive.
      return texts.map((_, row) =>
        Float32Array.from(
          output.data.slice(row * dimensions, (row + 1) * dimensions) as Float32Array,
        ),
      )
    } catch (cause) {
      throw new EmbeddingModelError(
        this.#location.name,
        `running it failed (${messageOf(cause)})`,
        {
          cause,
        },
      )
    }
  }
}

function locateModel(model: string): ModelLocation {
  const directory = resolve(model)
  if (!isAbsolute(model) && !model.startsWith('.') && !existsSync(directory)) {
    return { name: model, id: model, target: model, isLocal: false, dtype: 'fp32' }
  }
  for (const [fileName, dtype] of WEIGHT_FILES) {
    const path = join(directory, 'onnx', fileName)
    if (!existsSync(path)) continue
    const digest = createHash('sha256').update(readFileSync(path)).digest('hex').slice(0, 16)
    const id = `${basename(directory)}@${digest}`
    return { name: model, id, target: directory, isLocal: true, dtype }
  }
  // Loading will say what is missing; creating an embedder never fails.
  return { name: model, id: basename(directory), target: directory, isLocal: true, dtype: 'fp32' }
}

async function loadPipeline(
  location: ModelLocation,
  profile: EmbeddingProfile,
): Promise<FeatureExtractionPipeline> {
  if (location.isLocal) requireFiles(location)
  try {
    // Loaded here and not above: importing the package takes longer than loading the model.
    const transformers = await import('@xenova/transformers')
    transformers.env.logLevel = transformers.LogLevel.NONE
    const options = {
      local_files_only: location.isLocal,
      device: 'cpu',
      dtype: location.dtype,
      session_options: profile.threads === null ? {} : { intraOpNumThreads: profile.threads },
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
