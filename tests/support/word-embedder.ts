import type { Embedder } from '../../src/retrieval/embedder.ts'

const DIMENSIONS = 64

/** An embedder without a model: texts that share words are near each other. */
export const wordEmbedder: Embedder = {
  modelId: 'test/words',
  embedDocuments: async (texts) => texts.map(embed),
  embedQuery: async (text) => embed(text),
}

function embed(text: string): Float32Array {
  const vector = new Float32Array(DIMENSIONS)
  vector[0] = 0.01
  for (const word of text.toLowerCase().match(/[a-z0-9]{3,}/g) ?? []) {
    const bucket = [...word].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 9973, 7)
    vector[bucket % DIMENSIONS] = (vector[bucket % DIMENSIONS] ?? 0) + 1
  }
  const length = Math.hypot(...vector)
  return vector.map((value) => value / length)
}
