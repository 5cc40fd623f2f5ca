import { isUtf8 } from 'node:buffer'
import iconv from 'iconv-lite'

/**
 * Decodes the bytes of a text file and makes all line ends `\n`.
 *
 * A byte order mark decides; without one the bytes are UTF-8 where they are valid UTF-8, and
 * Windows-1252 otherwise, which any sequence of bytes is. UTF-16 without a mark shows by its zero
 * bytes: text of mostly Latin letters has one in every other place.
 *
 * @returns `undefined` when the content isn't text in any of these encodings.
 */
export function decodeText(bytes: Uint8Array): string | undefined {
  const text = decode(bytes)
  return text === undefined || hasControlCharacters(text)
    ? undefined
    : text.replace(/^\uFEFF/, '').replace(/\r\n?|\u2028|\u2029/g, '\n')
}

/** How many of the first bytes tell an encoding. */
const SAMPLE_BYTES = 4096

function decode(bytes: Uint8Array): string | undefined {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (startsWith(bytes, [0xff, 0xfe])) return iconv.decode(buffer, 'utf-16le')
  if (startsWith(bytes, [0xfe, 0xff])) return iconv.decode(buffer, 'utf-16be')
  const unmarked = unmarkedUtf16(bytes)
  if (unmarked) return iconv.decode(buffer, unmarked)
  if (isUtf8(bytes)) return iconv.decode(buffer, 'utf-8')
  return startsWith(bytes, [0xef, 0xbb, 0xbf]) ? undefined : iconv.decode(buffer, 'windows-1252')
}

function startsWith(bytes: Uint8Array, prefix: readonly number[]): boolean {
  return prefix.every((byte, index) => bytes[index] === byte)
}

function unmarkedUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const sample = bytes.subarray(0, SAMPLE_BYTES)
  if (sample.length < 4) return undefined
  let zerosAtEven = 0
  let zerosAtOdd = 0
  for (const [index, byte] of sample.entries()) {
    if (byte !== 0) continue
    if (index % 2 === 0) zerosAtEven += 1
    else zerosAtOdd += 1
  }
  const most = (sample.length / 2) * 0.6
  if (zerosAtOdd > most && zerosAtEven === 0) return 'utf-16le'
  if (zerosAtEven > most && zerosAtOdd === 0) return 'utf-16be'
  return undefined
}

/** Control characters other than tab, line ends and form feed: no text file holds them. */
function hasControlCharacters(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  return /[\u0000-\u0008\u000b\u000e-\u001a\u001c-\u001f]/.test(text)
}
