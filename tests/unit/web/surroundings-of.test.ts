import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { surroundingsOf } from '../../../src/web/pages/review/surroundings-of.ts'

describe('surroundingsOf', () => {
  it('shows a short text whole', () => {
    const text = 'Data is encrypted. Backups are kept for 35 days. They are tested.'
    expect(surroundingsOf(text, { start: 19, end: 48 })).toEqual({
      before: 'Data is encrypted. ',
      words: 'Backups are kept for 35 days.',
      after: ' They are tested.',
    })
  })

  it('begins and ends at whole words in a long text, and says that it goes on', () => {
    const text = `${'before '.repeat(100)}HERE${' after'.repeat(100)}`
    const { before, words, after } = surroundingsOf(text, { start: 700, end: 704 }, 280)
    expect(words).toBe('HERE')
    expect(before).toMatch(/^… (before )+$/)
    expect(after).toMatch(/^( after)+ …$/)
  })

  it('adds nothing to a text but the ellipses', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 900 }), fc.nat(900), fc.nat(200), (text, at, length) => {
        const start = Math.min(at, text.length)
        const end = Math.min(start + length, text.length)
        const { before, words, after } = surroundingsOf(text, { start, end }, 280)
        const shown = `${before.replace(/^… /, '')}${words}${after.replace(/ …$/, '')}`
        expect(text).toContain(shown)
      }),
    )
  })
})
