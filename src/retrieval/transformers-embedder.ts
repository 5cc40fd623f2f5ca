import { basename, resolve } from 'node:path'
import { messageOf } from '../domain/message-of.ts'
import type { Inference } from '../inference/inference.ts'
import { createLocalInference } from '../inference/local-inference.ts'
import type { ModelFiles } from '../inference/model-files.ts'
import { locateModel, type ModelLocation } from '../inference/model-location.ts'
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
 *
 * @param options.inference - what runs it; left out, the thread of the caller does.
 */
export function createTransformersEmbedder(options: {
  readonly model: string
  readonly inference?: Inference
}): Embedder {
  const profile = embeddingProfile(basename(resolve(options.model)))
  const location = locateModel(options.model, {
    networks: ['model'],
    usage: `${profile.pooling}\n${profile.documentPrefix}\n`,
    threads: profile.threads,
  })
  return new TransformersEmbedder(location, profile, options.inference ?? createLocalInference())
}

/** Texts of one call: few enough that a question never waits long behind them. */
const TEXTS_A_CALL = 16

/** Questions whose vectors are kept, of 1.5 kB each: a file is often drafted more than once. */
const QUERIES_KEPT = 1_000

class TransformersEmbedder implements Embedder {
  readonly modelId: string
  readonly #location: ModelLocation
  readonly #profile: EmbeddingProfile
  readonly #inference: Inference
  #files: ModelFiles | undefined
  /** By question, the oldest first. */
  readonly #queries = new Map<string, Promise<Float32Array>>()

  constructor(location: ModelLocation, profile: EmbeddingProfile, inference: Inference) {
    this.modelId = location.id
    this.#location = location
    this.#profile = profile
    this.#inference = inference
  }

  async embedDocuments(texts: readonly string[]): Promise<readonly Float32Array[]> {
    const vectors: Float32Array[] = new Array(texts.length)
    // Texts of like length share a run, since every text is padded to the longest of its run.
    const order = texts.map((_, position) => position)
    order.sort((a, b) => (texts[a]?.length ?? 0) - (texts[b]?.length ?? 0))
    const calls: Promise<void>[] = []
    for (let start = 0; start < order.length; start += TEXTS_A_CALL) {
      const positions = order.slice(start, start + TEXTS_A_CALL)
      const call = positions.map((position) => this.#profile.documentPrefix + texts[position])
      calls.push(
        this.#embed(call, { isBulk: true }).then((embedded) => {
          for (const [index, position] of positions.entries()) {
            vectors[position] = embedded[index] as Float32Array
          }
        }),
      )
    }
    await Promise.all(calls)
    return vectors
  }

  embedQuery(text: string): Promise<Float32Array> {
    const known = this.#queries.get(text)
    if (known !== undefined) return known
    const embedded = this.#embed([this.#profile.queryPrefix + text], { isBulk: false }).then(
      ([vector]) => vector as Float32Array,
    )
    this.#queries.set(text, embedded)
    // What failed is tried again: a file may have come, or the network.
    embedded.catch(() => this.#queries.delete(text))
    const [oldest] = this.#queries.keys()
    if (this.#queries.size > QUERIES_KEPT && oldest !== undefined) this.#queries.delete(oldest)
    return embedded
  }

  async #embed(
    texts: readonly string[],
    options: { readonly isBulk: boolean },
  ): Promise<readonly Float32Array[]> {
    const files = this.#findFiles()
    try {
      return await this.#inference.embed({ files, texts, pooling: this.#profile.pooling }, options)
    } catch (cause) {
      this.#files = undefined
      const problem = `loading or running it failed (${messageOf(cause)})`
      throw new EmbeddingModelError(this.#location.name, problem, { cause })
    }
  }

  /** Looked for until they are there, and again once they failed: files may come, or change. */
  #findFiles(): ModelFiles {
    if (this.#files === undefined) {
      const found = this.#location.findFiles()
      if ('missing' in found) {
        throw new EmbeddingModelError(this.#location.name, `there is no ${found.missing}`)
      }
      this.#files = found.files
    }
    return this.#files
  }
}
