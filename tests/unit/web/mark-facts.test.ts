import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { markFacts } from '../../../src/web/pages/source/mark-facts.ts'
import { buildFact } from '../../support/build-fact.ts'

const TEXT = 'Encryption. Data is encrypted. Backups are kept for 35 days.'

function factAt(start: number, end: number) {
  return buildFact({ id: `f_${start}_${end}`, start, end, text: TEXT.slice(start, end) || 'x' })
}

describe('markFacts', () => {
  it('marks the words of each fact, in the order of the text', () => {
    const backups = factAt(31, 60)
    const data = factAt(12, 30)
    expect(markFacts(TEXT, [backups, data]).map(({ text, fact }) => [text, fact?.id])).toEqual([
      ['Encryption. ', undefined],
      ['Data is encrypted.', data.id],
      [' ', undefined],
      ['Backups are kept for 35 days.', backups.id],
    ])
  })

  it('loses and repeats no character, however facts overlap', () => {
    const span = fc.tuple(fc.nat(TEXT.length + 5), fc.nat(TEXT.length + 5))
    fc.assert(
      fc.property(fc.array(span), (spans) => {
        const facts = spans.map(([a, b]) => factAt(Math.min(a, b), Math.max(a, b) + 1))
        const stretches = markFacts(TEXT, facts)
        expect(stretches.map(({ text }) => text).join('')).toBe(TEXT)
        expect(stretches.every(({ text, start }) => TEXT.startsWith(text, start))).toBe(true)
      }),
    )
  })
})
