import { basename, resolve } from 'node:path'
import { messageOf } from '../domain/message-of.ts'
import { type FeatureExtractor, loadFeatureExtractor } from '../inference/load-feature-extractor.ts'
import { type Dtype, locateModel, type ModelLocation } from '../inference/model-location.ts'
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
  const profile = embeddingProfile(basename(resolve(options.model)))
  const location = locateModel(options.model, {
    networks: ['model'],
    usage: `${profile.pooling}\n${profile.documentPrefix}\n`,
  })
  return new TransformersEmbedder(location, profile)
}

/** Texts in one run of the model: more cost memory, fewer cost calls. */
const BATCH_SIZE = 64

class TransformersEmbedder implements Embedder {
  readonly modelId: string
  readonly #location: ModelLocation
  readonly #profile: EmbeddingProfile
  #loading: Promise<FeatureExtractor> | undefined

  constructor(location: ModelLocation, profile: EmbeddingProfile) {
    this.modelId = location.id
    this.#location = location
    this.#profile = profile
  }

  async embedDocuments(texts: readonly string[]): Promise<readonly Float32Array[]> {
    const vectors: Float32Array[] = new Array(texts.length)
    // Texts of like length share a batch, since every text is padded to the longest of its batch.
    const order = texts.map((_, position) => position)
    order.sort((a, b) => (texts[a]?.length ?? 0) - (texts[b]?.length ?? 0))
    const batchSize = batchSizeOf(this.#location.findDtype())
    for (let start = 0; start < order.length; start += batchSize) {
      const positions = order.slice(start, start + batchSize)
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

  #load(): Promise<FeatureExtractor> {
    this.#loading ??= loadModel(this.#location, this.#profile).catch((error: unknown) => {
      // The next call tries again: a file may have come, or the network.
      this.#loading = undefined
      throw error
    })
    return this.#loading
  }

  async #embed(texts: readonly string[]): Promise<Float32Array[]> {
    const extract = await this.#load()
    try {
      return await extract(texts, this.#profile.pooling)
    } catch (cause) {
      const problem = `running it failed (${messageOf(cause)})`
      throw new EmbeddingModelError(this.#location.name, problem, { cause })
    }
  }
}

/**
 * 8-bit models scale their numbers by the largest of a run. One text a run, its vector follows from
 * the text and not from what happens to be embedded with it.
 */
function batchSizeOf(dtype: Dtype): number {
  return dtype === 'fp32' || dtype === 'fp16' ? BATCH_SIZE : 1
}

async function loadModel(
  location: ModelLocation,
  profile: EmbeddingProfile,
): Promise<FeatureExtractor> {
  const missing = location.findMissingFile()
  if (missing !== undefined) {
    throw new EmbeddingModelError(location.name, `there is no ${missing}`)
  }
  try {
    return await loadFeatureExtractor(location, profile.threads)
  } catch (cause) {
    const problem = `loading it failed (${messageOf(cause)})`
    throw new EmbeddingModelError(location.name, problem, { cause })
  }
}
