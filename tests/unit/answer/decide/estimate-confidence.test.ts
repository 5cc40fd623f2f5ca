import { describe, expect, it } from 'vitest'
import { measureCoverage } from '../../../../src/answer/compare/coverage.ts'
import type { Assessment } from '../../../../src/answer/compare/read-against.ts'
import { readAgainst } from '../../../../src/answer/compare/read-against.ts'
import {
  estimateConfidence,
  type Proposal,
} from '../../../../src/answer/decide/estimate-confidence.ts'
import { readQuestion } from '../../../../src/answer/read/question-frame.ts'
import { buildRankedFact } from '../../../support/build-ranked-fact.ts'

const PLAIN = 'Do you encrypt backups?'
const CATALOGUE = 'Are policies and procedures for backups established, documented and approved?'

function confidence(
  decision: Proposal['decision'],
  deciding: Partial<Assessment> = {},
  { asked = PLAIN, flags = [] as Proposal['flags'] } = {},
): number {
  const question = readQuestion({ text: asked, section: null, allowed: null })
  const ranked = buildRankedFact({ text: 'Backups are encrypted.', headingPath: [] })
  const reading = readAgainst(question, ranked, null)
  const assessment = { ...reading, relevance: 0.9, ...deciding }
  const merged = measureCoverage(question.units, reading.frame, ranked.similarity)
  return estimateConfidence(question, { decision, flags, deciding: assessment, merged })
}

describe('estimateConfidence', () => {
  it.each(['yes', 'no', 'planned', 'partial', 'informational'] as const)(
    'grows for %s with the relevance of the fact that decides',
    (decision) => {
      expect(confidence(decision, { relevance: 0.9 })).toBeGreaterThan(
        confidence(decision, { relevance: 0.4 }),
      )
    },
  )

  it('is lower for a part than for the whole', () => {
    expect(confidence('partial')).toBeLessThan(confidence('yes'))
  })

  it('is lower for a yes to the prose of a catalogue, which asks for more than the control', () => {
    expect(confidence('yes', {}, { asked: CATALOGUE })).toBeLessThan(confidence('yes'))
  })

  it('is lower for a no that the rules alone would not have said', () => {
    const turned = confidence('no', { ruled: 'supports', stance: 'denies' })
    expect(turned).toBeLessThan(confidence('no', { ruled: 'denies', stance: 'denies' }))
  })

  it('leaves a conflict to a person, however near the sources come', () => {
    expect(confidence('partial', { relevance: 0.99 }, { flags: ['conflict'] })).toBeLessThanOrEqual(
      0.45,
    )
  })

  it('is never certain', () => {
    expect(confidence('yes', { relevance: 1 })).toBeLessThan(0.99)
  })
})
