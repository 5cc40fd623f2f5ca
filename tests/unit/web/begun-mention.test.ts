import { describe, expect, it } from 'vitest'
import { completeMention, findBegunMention } from '../../../src/web/together/begun-mention.ts'

describe('findBegunMention', () => {
  it.each([
    ['@', { start: 0, words: '' }],
    ['So, @an', { start: 4, words: 'an' }],
    ['So, @ana ru', { start: 4, words: 'ana ru' }],
    ['(@bo', { start: 1, words: 'bo' }],
    ['ana@example', null],
    ['@ana, and', null],
    ['@ana\nand', null],
    ['nobody', null],
    [`@${'x'.repeat(60)}`, null],
  ])('at the end of “%s” finds %j', (text, found) => {
    expect(findBegunMention(text, text.length)).toEqual(found)
  })

  it('looks no further than the caret', () => {
    expect(findBegunMention('@an and @bo', 3)).toEqual({ start: 0, words: 'an' })
  })
})

describe('completeMention', () => {
  it('puts the whole name in, and a space to go on', () => {
    const begun = { start: 4, words: 'an' }
    expect(completeMention('So, @an', begun, 'Ana Ruiz')).toEqual({
      text: 'So, @Ana Ruiz ',
      caret: 14,
    })
  })

  it('takes the space that is there', () => {
    const begun = { start: 0, words: 'bo' }
    expect(completeMention('@bo here', begun, 'Bo')).toEqual({ text: '@Bo here', caret: 4 })
  })
})
