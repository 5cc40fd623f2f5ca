import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitSentences } from '../../../src/ingest/split-sentences.ts'

const sentencesOf = (text: string, isListItem = false) =>
  splitSentences(text, { start: 0, end: text.length }, { isListItem }).map((span) =>
    text.slice(span.start, span.end),
  )

describe('cutting sentences', () => {
  it.each([
    ['We encrypt. We sign.', ['We encrypt.', 'We sign.']],
    ['We use tools, e.g. scanners. We patch.', ['We use tools, e.g. scanners.', 'We patch.']],
    ['We meet GDPR Art. 33 in full. We help.', ['We meet GDPR Art. 33 in full.', 'We help.']],
    ['Run by Example Inc. in Oslo. We check.', ['Run by Example Inc. in Oslo.', 'We check.']],
    ['Write to a@b.example. We answer.', ['Write to a@b.example.', 'We answer.']],
    ['Version 1.2 is on. 90 days pass.', ['Version 1.2 is on.', '90 days pass.']],
  ])('cuts "%s"', (text, expected) => {
    expect(sentencesOf(text)).toEqual(expected)
  })

  it.each([
    'No. We never do.',
    'Yes. We do.',
    'A: Yes. We do.',
    'Not yet. It is planned.',
    'Found a flaw? Write to us.',
    'We hold a DPA. See the annex.',
  ])('keeps "%s" together', (text) => {
    expect(sentencesOf(text)).toEqual([text])
  })

  it('keeps the short title of a list item with what it means', () => {
    const text = 'Authenticated encryption. Every secret is sealed.'
    expect(sentencesOf(text, true)).toEqual([text])
    expect(sentencesOf('Shared passwords. None are used. We check.', true)).toHaveLength(2)
  })

  it.each(['EU Data Act Art. 50. Switching is built in.', 'Data Act § 12. We comply.'])(
    'takes the number of an article in "%s" for no figure',
    (text) => {
      expect(sentencesOf(text, true)).toEqual([text])
    },
  )

  it('leaves the answer word apart from a sentence about somebody else', () => {
    const vendors = 'Every production system we depend on holds a current SOC 2 report.'
    expect(sentencesOf(`Not yet. ${vendors}`)).toEqual(['Not yet.', vendors])
  })

  it('cuts what is longer than a statement can be, and loses no word of it', () => {
    const text = 'provider, region and purpose; '.repeat(400).trim()
    const pieces = sentencesOf(text)
    expect(Math.max(...pieces.map((piece) => piece.length))).toBeLessThanOrEqual(1200)
    expect(pieces.join(' ')).toBe(text)
  })

  it('loses no letter of any text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'B', '.', ' ', '?', '\n', '1') }),
        (text) => {
          const trimmed = text.trim()
          expect(sentencesOf(trimmed).join('').replace(/\s/g, '')).toBe(trimmed.replace(/\s/g, ''))
        },
      ),
    )
  })
})
