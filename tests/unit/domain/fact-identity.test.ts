import { describe, expect, it } from 'vitest'
import { contentId, sha256 } from '../../../src/domain/content-id.ts'
import { factDigest, factId } from '../../../src/domain/fact.ts'
import { buildFact } from '../../support/build-fact.ts'

const STATEMENT = { headingPath: ['Encryption', 'At rest'], text: 'Disks are encrypted.' }

describe('contentId', () => {
  it('keeps the borders between its parts', () => {
    expect(contentId('f', ['ab', 'c'])).not.toBe(contentId('f', ['a', 'bc']))
  })

  it('is the prefix and eighty bits of the digest, the same in every run', () => {
    expect(contentId('s', ['trust.html'])).toBe(`s_${sha256('["trust.html"]').slice(0, 20)}`)
  })
})

describe('factId', () => {
  it('tells sources, headings, words and repetitions apart', () => {
    const ids = [
      factId('s_1', STATEMENT, 0),
      factId('s_2', STATEMENT, 0),
      factId('s_1', { ...STATEMENT, headingPath: ['Encryption'] }, 0),
      factId('s_1', { ...STATEMENT, text: 'Disks are not encrypted.' }, 0),
      factId('s_1', STATEMENT, 1),
    ]
    expect(new Set(ids).size).toBe(ids.length)
  })
})

describe('factDigest', () => {
  it('changes with everything that an approval rests on', () => {
    const fact = buildFact()
    const digests = [
      fact,
      { ...fact, text: 'Something else.' },
      { ...fact, headingPath: ['Elsewhere'] },
      { ...fact, status: 'planned' as const },
      { ...fact, subject: { kind: 'customer' as const } },
      { ...fact, qualifiers: ['on enterprise plans'] },
    ].map(factDigest)
    expect(new Set(digests).size).toBe(digests.length)
  })

  it('stays when the statement moves, or somebody vouches for it', () => {
    const fact = buildFact()
    const moved = { ...fact, ordinal: 99, start: 1000, end: 1020, verification: null }
    expect(factDigest(moved)).toBe(factDigest(fact))
  })
})
