import { describe, expect, it } from 'vitest'
import { type Label, labelSchema } from '../../../benchmark/label.ts'
import {
  holdsEvidence,
  lettersAndDigits,
  type ScoredDraft,
  scoreDraft,
} from '../../../benchmark/score-draft.ts'

const TEXT =
  'Backups\n\nWe keep nightly backups for 30 days, in a second\nregion.\n\nLogs stay 90 days.'
const EVIDENCE = 'We keep nightly backups for 30 days, in a second region.'

describe('scoreDraft', () => {
  it('calls a draft full when decision, value and citation are right', () => {
    const score = scoreDraft(draft({ answer: EVIDENCE, quotes: [EVIDENCE] }), label(), [TEXT])
    expect(score).toMatchObject({
      decisionRight: true,
      citationHit: true,
      valueRight: true,
      full: true,
      falseYes: false,
    })
  })

  it('withholds full from a right decision that cites something else', () => {
    const score = scoreDraft(
      draft({ answer: '30 days', quotes: ['Logs stay 90 days.'] }),
      label(),
      [TEXT],
    )
    expect(score).toMatchObject({ decisionRight: true, citationHit: false, full: false })
  })

  it('withholds full from an answer without the value asked for', () => {
    const score = scoreDraft(draft({ answer: 'We back up.', quotes: [EVIDENCE] }), label(), [TEXT])
    expect(score).toMatchObject({ valueRight: false, full: false })
  })

  it('takes an acceptable abstention as full without citation or value', () => {
    const score = scoreDraft(
      draft({ decision: 'unanswered', answer: '', quotes: [] }),
      label({ decision: ['partial', 'unanswered'] }),
      [TEXT],
    )
    expect(score.full).toBe(true)
  })

  it('counts a yes that the label excludes as false, and a no alike', () => {
    const strict = label({ decision: ['planned'] })
    expect(scoreDraft(draft({ decision: 'yes' }), strict, [TEXT]).falseYes).toBe(true)
    expect(scoreDraft(draft({ decision: 'no' }), strict, [TEXT]).falseNo).toBe(true)
    expect(scoreDraft(draft({ decision: 'planned' }), strict, [TEXT]).falseNo).toBe(false)
  })

  it('finds the required value in the choice too, and a forbidden beginning in either', () => {
    const required = label({ must_include: ['^no$'], must_not_include: ['^\\s*yes\\b'] })
    expect(scoreDraft(draft({ answer: 'text', choice: 'No' }), required, [TEXT]).valueRight).toBe(
      true,
    )
    const forbidden = label({ must_include: [], must_not_include: ['^\\s*yes\\b'] })
    expect(scoreDraft(draft({ answer: 'text', choice: 'Yes' }), forbidden, [TEXT]).valueRight).toBe(
      false,
    )
    expect(scoreDraft(draft({ answer: 'Not yes' }), forbidden, [TEXT]).valueRight).toBe(true)
  })

  it('gives the rank of the first considered fact that holds the evidence', () => {
    const considered = ['Logs stay 90 days.', EVIDENCE, EVIDENCE]
    expect(scoreDraft(draft({ considered }), label(), [TEXT]).evidenceRank).toBe(2)
    expect(scoreDraft(draft({ considered: [] }), label(), [TEXT]).evidenceRank).toBeNull()
  })

  it('finds a quote verbatim across line breaks, and not one with a changed figure', () => {
    const quotes = [EVIDENCE, EVIDENCE.replace('30', '35')]
    expect(scoreDraft(draft({ quotes }), label(), ['Other text', TEXT])).toMatchObject({
      quotes: 2,
      verbatimQuotes: 1,
    })
  })
})

describe('holdsEvidence', () => {
  const evidence = ['one two three four five six seven eight nine ten']

  it('needs seven words in ten of a snippet', () => {
    expect(holdsEvidence('ten one two three four five six', evidence)).toBe(true)
    expect(holdsEvidence('ten one two three four five', evidence)).toBe(false)
  })

  it('takes a part of a snippet from three words on, in order', () => {
    expect(holdsEvidence('Three, four: FIVE', evidence)).toBe(true)
    expect(holdsEvidence('three four', evidence)).toBe(false)
    expect(holdsEvidence('three five four', evidence)).toBe(false)
  })

  it('does not take half a word for a word', () => {
    expect(holdsEvidence('wo three fo', evidence)).toBe(false)
  })

  it('finds nothing where no evidence is labelled', () => {
    expect(holdsEvidence('any words at all', [])).toBe(false)
  })
})

describe('lettersAndDigits', () => {
  it('drops spaces, punctuation and hyphens at line ends, and keeps the case', () => {
    expect(lettersAndDigits('TLS 1.2+ for e-\nmail – “always”')).toBe('TLS12foremailalways')
  })
})

function label(
  changes: Partial<{
    decision: readonly string[]
    must_include: readonly string[]
    must_not_include: readonly string[]
  }> = {},
): Label {
  return labelSchema.parse({
    id: 'example-001',
    question: 'How long are backups kept?',
    style: 'freeform',
    decision: ['informational'],
    evidence: [EVIDENCE],
    must_include: ['30'],
    must_not_include: [],
    trap: null,
    difficulty: 'easy',
    note: '',
    ...changes,
  })
}

function draft(changes: {
  decision?: ScoredDraft['decision']
  answer?: string
  choice?: string
  quotes?: readonly string[]
  considered?: readonly string[]
}): ScoredDraft {
  return {
    decision: changes.decision ?? 'informational',
    answer: changes.answer ?? '',
    choice: changes.choice ?? null,
    citations: (changes.quotes ?? []).map((quote) => ({ quote })),
    considered: (changes.considered ?? []).map((quote) => ({ quote })),
  }
}
