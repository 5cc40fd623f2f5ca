import { describe, expect, it } from 'vitest'
import { estimateConfidence } from '../../../../src/answer/decide/estimate-confidence.ts'
import type { Decision } from '../../../../src/domain/decision.ts'
import type { DraftFlag } from '../../../../src/domain/draft.ts'

const confidence = (decision: Decision, relevance: number, flags: readonly DraftFlag[] = []) =>
  estimateConfidence({ decision, relevance, flags, reason: '', cited: [] })

describe('estimateConfidence', () => {
  it('grows with the relevance of the fact that decides', () => {
    expect(confidence('yes', 0.9)).toBeGreaterThan(confidence('yes', 0.6))
  })

  it('is lower for a part than for the whole', () => {
    expect(confidence('partial', 0.9)).toBeLessThan(confidence('no', 0.9))
  })

  it('leaves a conflict to a person, however near the sources come', () => {
    expect(confidence('partial', 0.99, ['conflict'])).toBeLessThanOrEqual(0.45)
  })

  it('is none for what is unanswered, and never certain', () => {
    expect(confidence('unanswered', 0.99)).toBe(0)
    expect(confidence('yes', 1)).toBeLessThan(1)
  })
})
