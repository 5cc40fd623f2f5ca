import { isUtf8 } from 'node:buffer'
import iconv from 'iconv-lite'

export type CsvEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'

/** The characters of a CSV file and how they are coded, so that a part of it can be written back. */
export interface CsvText {
  readonly encoding: CsvEncoding
  /** Bytes of the byte order mark; 0 where there is none. */
  readonly markBytes: number
  /** The text without its byte order mark. */
  readonly text: string
}

/**
 * Decodes a CSV: a mark of UTF-16 decides, zero bytes in every other place mean UTF-16 without
 * one, valid UTF-8 is UTF-8, and all else is Windows-1252, which spreadsheet programs write on
 * western systems.
 *
 * A mark of UTF-8 before bytes that aren't doesn't count: each character must stand for the bytes
 * that it came from, or an answer would be written in the wrong place.
 */
export function decodeCsv(bytes: Uint8Array): CsvText {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const [first, second, third] = buffer
  if (first === 0xff && second === 0xfe) return decodeAs(buffer, 'utf-16le', 2)
  if (first === 0xfe && second === 0xff) return decodeAs(buffer, 'utf-16be', 2)
  const unmarked = guessUtf16(buffer)
  if (unmarked) return decodeAs(buffer, unmarked, 0)
  const markBytes = first === 0xef && second === 0xbb && third === 0xbf ? 3 : 0
  return decodeAs(buffer, isUtf8(buffer) ? 'utf-8' : 'windows-1252', markBytes)
}

/**
 * Encodes text for the file. The caller has made sure by `findUnencodable` that nothing is lost.
 */
export function encodeCsv(text: string, encoding: CsvEncoding): Buffer {
  return iconv.encode(text, encoding, { addBOM: false })
}

/** The characters of a text that the encoding has no code for, each once. */
export function findUnencodable(text: string, encoding: CsvEncoding): readonly string[] {
  if (encoding !== 'windows-1252') return []
  return [...new Set(text)].filter(
    (character) => character !== '?' && encodeCsv(character, encoding).equals(Buffer.from('?')),
  )
}

function decodeAs(buffer: Buffer, encoding: CsvEncoding, markBytes: number): CsvText {
  const text = iconv.decode(buffer.subarray(markBytes), encoding, { stripBOM: false })
  return { encoding, markBytes, text }
}

/** Western text in UTF-16 has a zero in nearly every other byte; no other encoding has any. */
function guessUtf16(buffer: Buffer): 'utf-16le' | 'utf-16be' | undefined {
  const sample = buffer.subarray(0, 2048)
  let [even, odd] = [0, 0]
  for (const [index, byte] of sample.entries()) {
    if (byte !== 0) continue
    if (index % 2 === 0) even += 1
    else odd += 1
  }
  if (odd > sample.length / 4 && even < odd / 8) return 'utf-16le'
  if (even > sample.length / 4 && odd < even / 8) return 'utf-16be'
  return undefined
}
