import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { spliceText } from '../../../../src/questionnaire/fill/splice-text.ts'

describe('spliceText', () => {
  it('keeps insertions at one place in the order given', () => {
    const at = { start: 1, end: 1 }
    expect(
      spliceText('ad', [
        { ...at, text: 'b' },
        { ...at, text: 'c' },
      ]),
    ).toBe('abcd')
  })

  it('changes the spans and nothing else, whatever the text', () => {
    const pieces = fc.array(fc.record({ kept: fc.string(), old: fc.string(), text: fc.string() }))
    fc.assert(
      fc.property(pieces, fc.string(), (parts, tail) => {
        let source = ''
        let expected = ''
        const splices = parts.map(({ kept, old, text }) => {
          const start = source.length + kept.length
          source += kept + old
          expected += kept + text
          return { start, end: start + old.length, text }
        })
        expect(spliceText(source + tail, splices)).toBe(expected + tail)
      }),
    )
  })
})
