import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { Socket } from 'node:net'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { createTransformersEmbedder } from '../../../src/retrieval/transformers-embedder.ts'
import { BUNDLED_MODEL } from '../../support/bundled-model.ts'
import { makeTempFolder } from '../../support/make-temp-folder.ts'

/** 8-bit sums are exact; what is left is the rounding of one runtime's build against another's. */
const TOLERANCE = 0.01

interface ReferenceVector {
  readonly text: string
  readonly vector: readonly number[]
}

describe('the embedder of a model directory', () => {
  it('gives the vectors that training computed', async () => {
    const references: readonly ReferenceVector[] = JSON.parse(
      readFileSync(join(BUNDLED_MODEL, 'reference-vectors.json'), 'utf8'),
    )
    const embedder = createTransformersEmbedder({ model: BUNDLED_MODEL })
    expect(references.length).toBeGreaterThan(3)
    for (const { text, vector } of references) {
      const embedded = await embedder.embedQuery(text)
      expect(embedded).toHaveLength(vector.length)
      const deviations = vector.map((value, i) => Math.abs(value - (embedded[i] ?? Number.NaN)))
      expect(Math.max(...deviations), text).toBeLessThan(TOLERANCE)
    }
  })

  it('knows that two names of the same control are alike', async () => {
    const embedder = createTransformersEmbedder({ model: BUNDLED_MODEL })
    const query = await embedder.embedQuery('Do you enforce MFA?')
    const [same, other] = await embedder.embedDocuments([
      'Staff confirm their login with a second factor.',
      'Snapshots of the database are taken every night.',
    ])
    const dot = (a: Float32Array, b: Float32Array | undefined) =>
      a.reduce((sum, value, i) => sum + value * (b?.[i] ?? 0), 0)
    expect(dot(query, same)).toBeGreaterThan(dot(query, other) + 0.1)
  })

  it('asks no one: neither with a whole directory nor with one that lacks files', async () => {
    const connect = vi.spyOn(Socket.prototype, 'connect')
    const fetch = vi.spyOn(globalThis, 'fetch')
    await createTransformersEmbedder({ model: BUNDLED_MODEL }).embedQuery('MFA')
    const partial = copyModel()
    writeFileSync(join(partial, 'tokenizer.json'), '{}')
    await expect(createTransformersEmbedder({ model: partial }).embedQuery('MFA')).rejects.toThrow()
    expect(connect).not.toHaveBeenCalled()
    expect(fetch).not.toHaveBeenCalled()
    vi.restoreAllMocks()
  })

  it.each([
    ['config.json', 'config.json'],
    ['tokenizer.json', 'tokenizer.json'],
    ['tokenizer_config.json', 'tokenizer_config.json'],
    ['onnx/model_quantized.onnx', 'onnx/model.onnx'],
  ])('lacking %s says that %s is missing and what to do', async (file, missing) => {
    const model = copyModel()
    rmSync(join(model, file))
    const embedder = createTransformersEmbedder({ model })
    await expect(embedder.embedQuery('MFA')).rejects.toMatchObject({
      code: 'EMBEDDING_MODEL_UNAVAILABLE',
      model,
      message: expect.stringMatching(new RegExp(`${missing}.*leave the setting empty`)),
    })
  })

  it('says that a directory is missing, and works once it is there', async () => {
    const model = join(makeTempFolder(), 'countersign-embed-en')
    const embedder = createTransformersEmbedder({ model })
    await expect(embedder.embedDocuments(['MFA'])).rejects.toMatchObject({
      code: 'EMBEDDING_MODEL_UNAVAILABLE',
    })
    cpSync(BUNDLED_MODEL, model, { recursive: true })
    expect(await embedder.embedDocuments(['MFA'])).toHaveLength(1)
  })

  it('says that a damaged model is one', async () => {
    const model = copyModel()
    writeFileSync(join(model, 'onnx', 'model_quantized.onnx'), 'not a model')
    await expect(createTransformersEmbedder({ model }).embedQuery('MFA')).rejects.toMatchObject({
      code: 'EMBEDDING_MODEL_UNAVAILABLE',
      cause: expect.anything(),
    })
  })

  it('loads once for calls that come together', async () => {
    const embedder = createTransformersEmbedder({ model: BUNDLED_MODEL })
    const vectors = await Promise.all(
      ['MFA', 'MFA', 'MFA'].map((text) => embedder.embedQuery(text)),
    )
    expect(vectors[1]).toEqual(vectors[0])
    expect(vectors[2]).toEqual(vectors[0])
  })

  it('takes whole weights where a directory has them', async () => {
    const model = copyModel()
    const quantized = join(model, 'onnx', 'model_quantized.onnx')
    cpSync(quantized, join(model, 'onnx', 'model.onnx'))
    rmSync(quantized)
    expect(await createTransformersEmbedder({ model }).embedQuery('MFA')).toHaveLength(384)
  })
})

describe('the id of a model', () => {
  it('follows from the weights and not from where they lie', () => {
    const here = createTransformersEmbedder({ model: BUNDLED_MODEL })
    const there = createTransformersEmbedder({ model: copyModel() })
    expect(there.modelId).toBe(here.modelId)
  })

  it('differs when the weights do', () => {
    const model = copyModel()
    writeFileSync(join(model, 'onnx', 'model_quantized.onnx'), 'other weights')
    const { modelId } = createTransformersEmbedder({ model: BUNDLED_MODEL })
    expect(createTransformersEmbedder({ model }).modelId).not.toBe(modelId)
  })

  it('differs when the tokenizer does', () => {
    const model = copyModel()
    writeFileSync(join(model, 'tokenizer.json'), '{}')
    const { modelId } = createTransformersEmbedder({ model: BUNDLED_MODEL })
    expect(createTransformersEmbedder({ model }).modelId).not.toBe(modelId)
  })

  it('begins with the hub id for a model of the hub', () => {
    const { modelId } = createTransformersEmbedder({ model: 'owner/some-model' })
    expect(modelId).toMatch(/^owner\/some-model@/)
  })
})

function copyModel(): string {
  const model = join(makeTempFolder(), 'countersign-embed-en')
  mkdirSync(model)
  cpSync(BUNDLED_MODEL, model, { recursive: true })
  return model
}
