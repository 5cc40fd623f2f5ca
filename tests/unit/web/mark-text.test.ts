import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Objection, TextPlace } from '../../../src/domain/objection.ts'
import { carryObjections } from '../../../src/web/pages/review/carry-objections.ts'
import { markText } from '../../../src/web/pages/review/mark-text.ts'

const TEXT = 'We do it. We always do it. Ask us.'
const place = (text: string, words: string): TextPlace => {
  return { start: text.indexOf(words), length: words.length }
}
const objectTo = (text: string, sentence: string, words: string | null): Objection => ({
  reason: 'no cited fact says so',
  sentence: place(text, sentence),
  words: words === null ? null : place(text, words),
})
const always = objectTo(TEXT, 'We always do it.', 'always')

describe('markText', () => {
  it('marks the sentence, and its words apart', () => {
    expect(markText(TEXT, [always]).map(({ text, mark }) => `${mark}: ${text}`)).toEqual([
      'none: We do it. ',
      'sentence: We ',
      'words: always',
      'sentence:  do it.',
      'none:  Ask us.',
    ])
  })

  it('marks nothing where the answer as a whole is objected to', () => {
    const whole = { reason: 'it cites nothing', sentence: null, words: null }
    expect(markText(TEXT, [whole])).toEqual([{ start: 0, text: TEXT, mark: 'none' }])
  })

  it('loses and adds no character, wherever the marks lie', () => {
    const places = fc.record({ start: fc.nat(60), length: fc.integer({ min: 1, max: 30 }) })
    fc.assert(
      fc.property(fc.string({ maxLength: 50 }), fc.array(places), (text, marked) => {
        const objections = marked.map((sentence) => ({ reason: '', sentence, words: null }))
        expect(
          markText(text, objections)
            .map((stretch) => stretch.text)
            .join(''),
        ).toBe(text)
      }),
    )
  })
})

describe('carryObjections', () => {
  const marked = (after: string) =>
    markText(after, carryObjections([always], TEXT, after))
      .filter(({ mark }) => mark !== 'none')
      .map(({ text }) => text)
      .join('')

  it('moves a mark with the words before and after it', () => {
    expect(marked(`${TEXT} More.`)).toBe('We always do it.')
    expect(marked(`Yes. ${TEXT}`)).toBe('We always do it.')
  })

  it('takes the mark off a sentence that is written anew', () => {
    expect(marked('We do it. We often do it. Ask us.')).toBe('')
    expect(marked('')).toBe('')
  })
})
