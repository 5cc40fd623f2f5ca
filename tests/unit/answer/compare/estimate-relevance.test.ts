import { describe, expect, it } from 'vitest'
import {
  estimateRelevance,
  type RelevanceClues,
} from '../../../../src/answer/compare/estimate-relevance.ts'
import { buildJudgement } from '../../../support/build-judgement.ts'

const clues = (
  similarity: number,
  { share = 0.5, silent = null as number | null } = {},
): RelevanceClues => ({
  ranked: { similarity, score: 0.8 },
  coverage: { share, namedShare: share, byUnit: [], namedByUnit: [] },
  judgement: silent === null ? null : buildJudgement({ silent }),
})

const first = (...found: readonly RelevanceClues[]) =>
  estimateRelevance({ form: 'yes-no' }, found)[0] ?? 0

describe('estimateRelevance', () => {
  it('is higher the further a fact leads over the others found', () => {
    const ahead = first(clues(0.7), clues(0.4), clues(0.4))
    const abreast = first(clues(0.7), clues(0.7), clues(0.7))
    expect(ahead).toBeGreaterThan(abreast)
  })

  it('grows with what of the question the fact speaks of', () => {
    expect(first(clues(0.6, { share: 0.9 }))).toBeGreaterThan(first(clues(0.6, { share: 0.2 })))
  })

  it('heeds the judge', () => {
    const heard = first(clues(0.6, { silent: 0.05 }), clues(0.5))
    const unheard = first(clues(0.6, { silent: 0.95 }), clues(0.5))
    expect(heard).toBeGreaterThan(unheard)
  })

  it('gives a chance for each fact, in their order', () => {
    const chances = estimateRelevance({ form: 'open' }, [clues(0.7), clues(0.2), clues(0.1)])
    expect(chances).toHaveLength(3)
    expect(chances.every((chance) => chance > 0 && chance < 1)).toBe(true)
    expect(chances[0]).toBeGreaterThan(chances[1] ?? 1)
  })
})
