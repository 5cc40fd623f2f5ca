import { describe, expect, it } from 'vitest'
import { embeddingText } from '../../../src/retrieval/embedding-text.ts'

describe('embeddingText', () => {
  it('puts the nearest title before the statement', () => {
    const fact = { headingPath: ['Security', 'Furniture'], text: 'Chairs have five legs.' }
    expect(embeddingText(fact)).toBe('Furniture: Chairs have five legs.')
  })

  it('is the statement alone where there is no title', () => {
    const fact = { headingPath: [], text: 'Chairs have five legs.' }
    expect(embeddingText(fact)).toBe('Chairs have five legs.')
  })

  it('spells out the concepts that title or statement name', () => {
    const fact = { headingPath: ['Login'], text: 'By 2FA.' }
    expect(embeddingText(fact)).toMatch(/^Login: By 2FA\. \(.*multi-factor authentication.*\)$/)
  })
})
