import { describe, expect, it } from 'vitest'
import { readQuantities } from '../../../src/answer/read/quantity.ts'
import { NUMBER_PATTERN, readNumber } from '../../../src/domain/number-words.ts'
import { findQuantities } from '../../../src/ingest/find-quantities.ts'

describe('a number', () => {
  it.each([
    ['seventy-two', 72],
    ['Eighteen', 18],
    ['1,000', 1000],
    ['2.5', 2.5],
  ])('“%s” is %d', (words, value) => {
    expect(new RegExp(`^(?:${NUMBER_PATTERN})$`, 'i').test(words)).toBe(true)
    expect(readNumber(words)).toBe(value)
  })

  it.each(['eighteen', 'thirty-six', '1,000'])(
    '“%s” is read alike where facts are extracted and where they are compared',
    (words) => {
      const text = `Kept for ${words} hours.`
      const [shown] = findQuantities(text)
      const [compared] = readQuantities(text)
      expect(shown?.value).toBe(readNumber(words))
      expect(compared?.high).toBe(readNumber(words))
    },
  )
})
