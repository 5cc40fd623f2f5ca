import { describe, expect, it } from 'vitest'
import {
  expectedCalibrationError,
  measureBands,
  measureTenths,
} from '../../../benchmark/reliability.ts'
import { buildDraft } from '../../support/build-answer.ts'

const rated = (confidence: number, full: boolean, decision: 'yes' | 'unanswered' = 'yes') => ({
  draft: buildDraft({ decision, confidence, flags: [] }),
  score: {
    decisionRight: full,
    citationHit: full,
    valueRight: full,
    full,
    falseYes: !full,
    falseNo: false,
    evidenceRank: null,
    quotes: 0,
    verbatimQuotes: 0,
  },
})

const QUESTIONS = [
  rated(0.95, true),
  rated(0.93, false),
  rated(0.6, true),
  rated(0, true, 'unanswered'),
]

describe('measureBands', () => {
  it('gives each band its drafts, and leaves out what is unanswered', () => {
    expect(measureBands(QUESTIONS)).toMatchObject([
      { name: 'ready', drafts: 2, right: 0.5, falseYes: 1 },
      { name: 'look', drafts: 1, right: 1, falseYes: 0 },
      { name: 'needs-person', drafts: 0, right: null, confidence: null },
    ])
  })
})

describe('measureTenths', () => {
  it('gives the tenths that hold a draft, highest first', () => {
    expect(measureTenths(QUESTIONS).map(({ name, drafts }) => [name, drafts])).toEqual([
      ['0.9–1.0', 2],
      ['0.6–0.7', 1],
    ])
  })
})

describe('expectedCalibrationError', () => {
  it('weighs the gap of each tenth by its drafts', () => {
    expect(expectedCalibrationError(QUESTIONS)).toBeCloseTo((2 / 3) * 0.44 + (1 / 3) * 0.4)
  })

  it('is none where nothing was answered', () => {
    expect(expectedCalibrationError([])).toBeNull()
  })
})
