import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareWords } from '../../../src/web/together/compare-words.ts'

const own = (parts: ReturnType<typeof compareWords>[number]) =>
  parts.filter(({ isShared }) => !isShared).map(({ text }) => text.trim())

describe('compareWords', () => {
  it('tells which words each text has that the other hasn’t', () => {
    const [mine, theirs] = compareWords(
      'Backups are kept for 30 days.',
      'Encrypted backups are kept for 35 days.',
    )
    expect(own(mine)).toEqual(['Backups', '30'])
    expect(own(theirs)).toEqual(['Encrypted backups', '35'])
  })

  it('finds nothing of its own in texts that are the same', () => {
    const [mine, theirs] = compareWords('The same.', 'The same.')
    expect([...own(mine), ...own(theirs)]).toEqual([])
  })

  it('loses nothing of either text', () => {
    const text = fc.array(fc.constantFrom('a', 'b', 'c', ' ', '\n')).map((parts) => parts.join(''))
    fc.assert(
      fc.property(text, text, (one, other) => {
        const joined = compareWords(one, other).map((parts) =>
          parts.map((part) => part.text).join(''),
        )
        expect(joined).toEqual([one, other])
      }),
    )
  })

  it('shows very long texts without marks, rather than late', () => {
    const [mine] = compareWords('word '.repeat(5_000), 'other')
    expect(own(mine)).toEqual([])
  })
})
