import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openRetriever } from '../../../src/retrieval/open-retriever.ts'
import { createTransformersEmbedder } from '../../../src/retrieval/transformers-embedder.ts'
import { buildFact } from '../../support/build-fact.ts'
import { BUNDLED_MODEL } from '../../support/bundled-model.ts'
import { makeTempFolder } from '../../support/make-temp-folder.ts'

const FACTS = [
  'Customer data is encrypted at rest with AES-256.',
  'Staff confirm every login with a hardware security key.',
  'Visitors sign in at the desk and are escorted.',
].map((text) => buildFact({ headingPath: [], text }))

/** The bundled weights under the name of a model that wants its first token and a prefix before questions. */
function copyAsBge(): string {
  const model = join(makeTempFolder(), 'bge-small-en-v1.5')
  cpSync(BUNDLED_MODEL, model, { recursive: true })
  return model
}

describe('another embedding model, from a directory', () => {
  it('is used as its card says: its own pooling, and its prefix before a question', async () => {
    const bundled = createTransformersEmbedder({ model: BUNDLED_MODEL })
    const other = createTransformersEmbedder({ model: copyAsBge() })
    const [[mean], [first]] = [
      await bundled.embedDocuments(['Staff use MFA.']),
      await other.embedDocuments(['Staff use MFA.']),
    ]
    expect(first).not.toEqual(mean)
    expect(Math.hypot(...(first ?? []))).toBeCloseTo(1, 5)
    const prefix = 'Represent this sentence for searching relevant passages: '
    const [prefixed] = await other.embedDocuments([`${prefix}Is MFA used?`])
    expect(await other.embedQuery('Is MFA used?')).toEqual(prefixed)
  })

  it('has the index made anew, with progress, and is found with from then on', async () => {
    const indexDirectory = makeTempFolder()
    const total = FACTS.length
    for (const [model, embeds] of [
      [BUNDLED_MODEL, true],
      [BUNDLED_MODEL, false],
      [copyAsBge(), true],
    ] as const) {
      const embedder = createTransformersEmbedder({ model })
      const retriever = await openRetriever({ embedder, indexDirectory })
      const told: unknown[] = []
      await retriever.replaceFacts(FACTS, (progress) => told.push(progress))
      expect(told).toEqual(embeds ? [{ done: total, total }] : [])
      const [best] = await retriever.search('Is customer data encrypted at rest?', 1)
      expect(best?.fact.text).toContain('AES-256')
    }
  })
})
