import { describe, expect, it } from 'vitest'
import { describeFinding } from '../../../../src/answer/write/describe-finding.ts'
import { buildFact } from '../../../support/build-fact.ts'

const coverage = { share: 0.9, namedShare: 0.8, byUnit: [], namedByUnit: [] }
const ranked = {
  fact: buildFact(),
  score: 0.8,
  similarity: 0.61234,
  lexicalRank: 1,
  vectorRank: 3,
}
const silent = {
  affirms: 0.1,
  denies: 0,
  limits: 0,
  planned: 0,
  informs: 0,
  vendor: 0,
  'other-audience': 0,
  silent: 0.9,
}

describe('what put a fact where it stands', () => {
  it('is each leg, both together, and what reading it changed', () => {
    const placing = { rank: 2, searchRank: 1, judgement: silent }
    expect(describeFinding({ ranked, coverage }, placing)).toEqual({
      wordRank: 1,
      meaningRank: 3,
      searchRank: 1,
      similarity: 0.612,
      namedShare: 0.8,
      judged: 0.1,
      words:
        '1st by words, 3rd by meaning, 1st by both. It names 80 % of what is asked; the judge gives 10 % ' +
        'that it says something to the question: down to 2nd.',
    })
  })

  it('says which leg missed it, and that nobody read it', () => {
    const missed = { ...ranked, lexicalRank: null, vectorRank: 12 }
    const placing = { rank: 11, searchRank: 22, judgement: undefined }
    expect(describeFinding({ ranked: missed, coverage }, placing).words).toBe(
      'Not found by words, 12th by meaning, 22nd by both. It names 80 % of what is asked; the judge did ' +
        'not read it: up to 11th.',
    )
  })
})
