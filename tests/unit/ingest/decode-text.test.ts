import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { decodeText } from '../../../src/ingest/decode-text.ts'

const TEXT = 'Zugriff für „alle“ – täglich geprüft, 5 €\nEnde'

describe('decoding a text file', () => {
  it.each(['utf-8', 'windows-1252'])('reads %s without a mark', (encoding) => {
    expect(decodeText(iconv.encode(TEXT, encoding))).toBe(TEXT)
  })

  it.each(['utf-8', 'utf-16le', 'utf-16be'])('reads %s by its byte order mark', (encoding) => {
    expect(decodeText(iconv.encode(TEXT, encoding, { addBOM: true }))).toBe(TEXT)
  })

  it.each(['utf-16le', 'utf-16be'])('tells %s without a mark by its zero bytes', (encoding) => {
    expect(decodeText(iconv.encode('Backups are tested.', encoding))).toBe('Backups are tested.')
  })

  it('makes every kind of line end one', () => {
    expect(decodeText(Buffer.from('a\r\nb\rc\u2028d'))).toBe('a\nb\nc\nd')
  })

  it('takes binary content for no text', () => {
    expect(decodeText(Uint8Array.from([0x50, 0x00, 0x00, 0x07, 0x01, 0xfe, 0x00]))).toBeUndefined()
  })

  it('reads an empty file as an empty text', () => {
    expect(decodeText(new Uint8Array())).toBe('')
  })
})
