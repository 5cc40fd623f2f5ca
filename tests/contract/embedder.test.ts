import { describe, expect, it } from 'vitest'
import type { Embedder } from '../../src/retrieval/embedder.ts'
import { createTransformersEmbedder } from '../../src/retrieval/transformers-embedder.ts'
import { BUNDLED_MODEL } from '../support/bundled-model.ts'
import { HashingEmbedder } from '../support/hashing-embedder.ts'

const embedders: readonly (readonly [name: string, create: () => Embedder])[] = [
  ['the embedder of the tests', () => new HashingEmbedder()],
  ['the bundled model', () => createTransformersEmbedder({ model: BUNDLED_MODEL })],
]

describe.each(embedders)('%s', (_, create) => {
  it('gives one vector of unit length and like dimensions for each text', async () => {
    const texts = ['Backups run daily.', '', 'MFA', '未知', '¶', 'word '.repeat(2000)]
    const vectors = await create().embedDocuments(texts)
    expect(vectors).toHaveLength(texts.length)
    for (const vector of vectors) {
      expect(vector).toBeInstanceOf(Float32Array)
      expect(vector).toHaveLength(vectors[0]?.length ?? 0)
      expect(Math.hypot(...vector)).toBeCloseTo(1, 4)
    }
  })

  it('gives vectors in the order of the texts, whatever their lengths and number', async () => {
    const embedder = create()
    const texts = Array.from({ length: 150 }, (_, i) => `Control ${i} ${'is kept '.repeat(i % 9)}`)
    const together = await embedder.embedDocuments(texts)
    for (const position of [0, 1, 70, 149]) {
      const [alone] = await embedder.embedDocuments([texts[position] ?? ''])
      expect(similarity(together[position], alone)).toBeCloseTo(1, 5)
    }
  })

  it('gives nothing for nothing', async () => {
    expect(await create().embedDocuments([])).toEqual([])
  })

  it('gives the same vector for the same text again', async () => {
    const [first, second] = [await create().embedQuery('SSO'), await create().embedQuery('SSO')]
    expect(second).toEqual(first)
  })

  it('puts a question nearer to a statement on its topic than to another', async () => {
    const embedder = create()
    const query = await embedder.embedQuery('Is stored data encrypted?')
    const [on, off] = await embedder.embedDocuments([
      'Stored customer data is encrypted.',
      'Visitors are escorted in the office.',
    ])
    expect(similarity(query, on)).toBeGreaterThan(similarity(query, off))
  })

  it('has an id that another instance of it shares', () => {
    expect(create().modelId).toBe(create().modelId)
    expect(create().modelId).not.toBe('')
  })
})

function similarity(a: Float32Array = new Float32Array(), b?: Float32Array): number {
  return a.reduce((sum, value, i) => sum + value * (b?.[i] ?? 0), 0)
}
