import { describe, expect, it } from 'vitest'
import { embeddingProfile } from '../../../src/retrieval/embedding-profile.ts'

describe('embeddingProfile', () => {
  it('asks bge by its instruction and takes the first token', () => {
    expect(embeddingProfile('bge-small-en-v1.5')).toMatchObject({
      pooling: 'cls',
      queryPrefix: 'Represent this sentence for searching relevant passages: ',
      documentPrefix: '',
    })
  })

  it('tells e5 what is a query and what a passage, in any language', () => {
    for (const name of ['e5-small-v2', 'multilingual-e5-base']) {
      expect(embeddingProfile(name)).toMatchObject({
        pooling: 'mean',
        queryPrefix: 'query: ',
        documentPrefix: 'passage: ',
      })
    }
  })

  it('takes the mean without prefixes for models that it does not know', () => {
    expect(embeddingProfile('all-MiniLM-L6-v2')).toEqual({
      pooling: 'mean',
      queryPrefix: '',
      documentPrefix: '',
      threads: null,
    })
  })
})
