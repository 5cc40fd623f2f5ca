import fc from 'fast-check'
import { SaxesParser } from 'saxes'
import { describe, expect, it } from 'vitest'
import {
  decodeEscapedText,
  encodeEscapedText,
} from '../../../../src/questionnaire/ooxml/escaped-text.ts'

describe('encodeEscapedText', () => {
  it('writes control characters as escapes and keeps tabs and line feeds', () => {
    expect(encodeEscapedText('a\u0001b\tc\nd\re')).toBe('a_x0001_b\tc\nd_x000D_e')
  })

  it('escapes what looks like an escape', () => {
    expect(encodeEscapedText('_x0041_')).toBe('_x005F_x0041_')
  })

  it('comes back as the same text from any XML parser, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(decodeEscapedText(parse(encodeEscapedText(text)))).toBe(text)
      }),
    )
  })

  it('writes half a surrogate pair as an escape, since XML has no such character', () => {
    expect(encodeEscapedText('a\uD83D')).toBe('a_xD83D_')
    expect(encodeEscapedText('😀')).toBe('😀')
  })
})

function parse(content: string): string {
  let text = ''
  const parser = new SaxesParser()
  parser.on('text', (part) => {
    text += part
  })
  parser.on('error', (error) => {
    throw error
  })
  parser.write(`<t>${content}</t>`).close()
  return text
}
