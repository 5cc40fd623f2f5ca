import { createHash } from 'node:crypto'
import type { Embedder } from '../../src/retrieval/embedder.ts'

/** As many as SHA-512 has bytes. */
const DIMENSIONS = 64

/** An embedder without a model: texts are alike when they share words. Counts what it embeds. */
export class HashingEmbedder implements Embedder {
  readonly modelId: string
  /** Every text that was embedded as a document, in order. */
  readonly embedded: string[] = []

  constructor(modelId = 'hashing') {
    this.modelId = modelId
  }

  embedDocuments(texts: readonly string[]): Promise<readonly Float32Array[]> {
    this.embedded.push(...texts)
    return Promise.resolve(texts.map(hashWords))
  }

  embedQuery(text: string): Promise<Float32Array> {
    return Promise.resolve(hashWords(text))
  }
}

function hashWords(text: string): Float32Array {
  const vector = new Float32Array(DIMENSIONS)
  for (const word of ['', ...(text.toLowerCase().match(/[a-z0-9]+/g) ?? [])]) {
    const digest = createHash('sha512').update(word).digest()
    for (let i = 0; i < DIMENSIONS; i++) vector[i] = (vector[i] ?? 0) + digest.readInt8(i)
  }
  const length = Math.hypot(...vector)
  return vector.map((value) => value / length)
}
