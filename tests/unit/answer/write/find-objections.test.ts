import { describe, expect, it } from 'vitest'
import { findObjections } from '../../../../src/answer/write/check-draft.ts'
import { readWrittenText } from '../../../../src/answer/write/written-text.ts'
import type { Decision } from '../../../../src/domain/decision.ts'
import type { TextPlace } from '../../../../src/domain/objection.ts'
import { buildDraft } from '../../../support/build-answer.ts'
import { buildFact } from '../../../support/build-fact.ts'

const fact = buildFact({
  text: 'Backups are encrypted with AES-256 and kept for 35 days.',
  headingPath: ['Backups'],
})

/** What the check objects to, each with the words and the sentence that it points at. */
function object(answer: string, decision: Decision = 'yes', text = 'Are backups kept?') {
  const asked = { text, isNegated: false, asksAboutVendors: false }
  const draft = buildDraft({ decision, answer }, [fact])
  return findObjections(draft, new Map([[fact.id, fact]]), asked).map((objection) => ({
    reason: objection.reason,
    words: cut(answer, objection.words),
    sentence: cut(answer, objection.sentence),
  }))
}

function cut(text: string, place: TextPlace | null): string | null {
  return place && text.slice(place.start, place.start + place.length)
}

describe('the check names the words and the sentence', () => {
  it.each([
    ['a figure', 'Yes. Backups are kept for 90 days.', '90 days', 'Backups are kept for 90 days.'],
    ['an absolute word', `${fact.text} Always.`, 'Always', 'Always.'],
    ['a standard', 'We keep backups.\nSOC 2 covers that.', 'SOC 2', 'SOC 2 covers that.'],
    ['a name', 'Backups  go   to\tGlacierbox daily.', 'Glacierbox', undefined],
  ])('of %s', (_, answer, words, sentence) => {
    const found = object(answer)
    const objection = found.find((each) => each.words === words)
    expect(found.map((each) => each.words)).toContain(words)
    if (sentence !== undefined) expect(objection?.sentence).toBe(sentence)
  })

  it('of an opening that is stronger than the decision', () => {
    expect(object('Only in part. Yes, we do.', 'partial')).toMatchObject([
      { words: 'Yes', sentence: 'Yes, we do.' },
    ])
  })

  it('of every strange word, not of the first alone', () => {
    const found = object('Yes. Kept for 90 days. Kept for 20 years.')
    expect(found.map(({ words }) => words)).toEqual(expect.arrayContaining(['90 days', '20 years']))
  })

  it('of none where the answer as a whole leaves something out', () => {
    expect(object('Backups are kept.', 'partial')).toEqual([
      { reason: 'it doesn’t say that the decision is “partial”', words: null, sentence: null },
    ])
  })
})

describe('a sentence of plain words that no cited fact speaks of', () => {
  it('is objected to, and the sentences beside it are not', () => {
    const stray = 'Our office dogs greet visitors.'
    expect(object(`${fact.text} ${stray} They are encrypted.`)).toMatchObject([
      { sentence: stray, words: null, reason: expect.stringContaining('“dogs”') },
    ])
  })

  it('may say the same in other words', () => {
    expect(object('Yes, we encrypt our backups with AES-256.')).toEqual([])
  })

  it('may be a turn of phrase', () => {
    expect(object(`${fact.text} On request.`)).toEqual([])
  })

  it('repeats the question only where the decision is weaker than a yes', () => {
    const asked = 'Are tapes stored in a remote vault?'
    const answer = 'Tapes are not stored in a remote vault.'
    expect(object(answer, 'no', asked)).toEqual([])
    expect(object('Tapes are stored in a remote vault.', 'yes', asked)).toHaveLength(1)
  })
})

describe('a written text', () => {
  it('tells where its words stand, whatever the space between them', () => {
    const text = '  Kept   for\n\n35  days. '
    const { line, placeOf } = readWrittenText(text)
    expect(line).toBe('Kept for 35 days.')
    expect(cut(text, placeOf({ start: 5, end: 11 }))).toBe('for\n\n35')
  })

  it('ends a sentence at its stop and at the end of a line', () => {
    const { line, sentences } = readWrittenText('One is e.g. so. Two (v1.2) is\n- three\n\n- four!')
    expect(sentences.map(({ start, end }) => line.slice(start, end))).toEqual([
      'One is e.g. so.',
      'Two (v1.2) is',
      '- three',
      '- four!',
    ])
  })
})
