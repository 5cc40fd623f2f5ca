import { describe, expect, it } from 'vitest'
import { labelSchema } from '../../../benchmark/label.ts'
import type { DraftScore } from '../../../benchmark/score-draft.ts'
import { type ScoredQuestion, summariseScores } from '../../../benchmark/summarise-scores.ts'
import type { Decision } from '../../../src/domain/decision.ts'

describe('summariseScores', () => {
  it('takes citation and value over answered questions, recall over answerable ones', () => {
    const summary = summariseScores([
      scored('a', ['yes'], 'yes', { citationHit: true, valueRight: true, evidenceRank: 1 }),
      scored('b', ['no'], 'no', { citationHit: false, valueRight: true, evidenceRank: 7 }),
      scored('c', ['unanswered'], 'unanswered', {}),
      scored('d', ['planned'], 'unanswered', { decisionRight: false }),
    ])
    expect(summary).toMatchObject({
      questions: 4,
      citation: 0.5,
      value: 1,
      abstentionPrecision: 0.5,
      abstentionRecall: 1,
    })
    expect(summary.recallAt).toEqual({ 1: 1 / 3, 5: 1 / 3, 10: 2 / 3 })
  })

  it('names the questions with a false yes or no', () => {
    const summary = summariseScores([
      scored('a', ['planned'], 'yes', { falseYes: true }),
      scored('b', ['yes'], 'no', { falseNo: true }),
    ])
    expect(summary.falseYes).toEqual(['a'])
    expect(summary.falseNo).toEqual(['b'])
  })

  it('gives no share of nothing', () => {
    expect(summariseScores([])).toMatchObject({ full: null, citation: null, verbatim: null })
  })

  it('takes the verbatim share over quotes, not over questions', () => {
    const summary = summariseScores([
      scored('a', ['yes'], 'yes', { quotes: 9, verbatimQuotes: 9 }),
      scored('b', ['yes'], 'yes', { quotes: 1, verbatimQuotes: 0 }),
    ])
    expect(summary.verbatim).toBe(0.9)
  })
})

function scored(
  id: string,
  acceptable: readonly Decision[],
  decision: Decision,
  score: Partial<DraftScore>,
): ScoredQuestion {
  return {
    label: labelSchema.parse({
      id,
      question: 'Is it so?',
      style: 'caiq',
      decision: acceptable,
      evidence: [],
      must_include: [],
      must_not_include: [],
      trap: null,
      difficulty: 'easy',
      note: '',
    }),
    decision,
    score: {
      decisionRight: true,
      citationHit: false,
      valueRight: false,
      full: false,
      falseYes: false,
      falseNo: false,
      evidenceRank: null,
      quotes: 0,
      verbatimQuotes: 0,
      ...score,
    },
  }
}
