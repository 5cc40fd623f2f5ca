import type { SourceFormat } from '../domain/source.ts'
import { decodeText } from './decode-text.ts'
import { readHtml } from './read-html.ts'
import { readMarkdown } from './read-markdown.ts'
import { readText } from './read-text.ts'
import type { SourceDocument } from './source-document.ts'
import { UnreadableSourceError } from './unreadable-source-error.ts'

/** Larger files are refused: a policy of this size is a dump of something else. */
export const MAX_SOURCE_BYTES = 32 * 1024 * 1024

/** The file extensions that can be read, lower case with the dot. */
export const SOURCE_EXTENSIONS: ReadonlyMap<string, SourceFormat> = new Map([
  ['.txt', 'text'],
  ['.md', 'markdown'],
  ['.markdown', 'markdown'],
  ['.html', 'html'],
  ['.htm', 'html'],
])

/**
 * Reads a file into its visible text and the blocks that it is laid out in.
 *
 * The extension says how to read; the first bytes can only say that it is wrong. A file without
 * any text is a document without blocks, not an error.
 *
 * @throws UnreadableSourceError when the extension is unknown, the bytes aren't text or belong to
 * another format, or the file is too large or nested too deep.
 */
export function readSource(file: {
  readonly name: string
  readonly bytes: Uint8Array
}): SourceDocument {
  const format = formatOf(file.name)
  refuseOtherFormats(file.name, file.bytes)
  const text = decodeText(file.bytes)
  if (text === undefined) {
    throw new UnreadableSourceError(
      file.name,
      'not-text',
      `${file.name} holds binary data, not text. Save it as text, Markdown or HTML and import that.`,
    )
  }
  switch (format) {
    case 'text':
      return readText(text)
    case 'markdown':
      return readMarkdown(text)
    case 'html':
      return readHtml(text, file.name)
  }
}

/** Formats that are told by how their files begin, and often arrive under another's name. */
const SIGNATURES: readonly (readonly [prefix: string, name: string])[] = [
  ['%PDF-', 'a PDF'],
  ['PK\u0003\u0004', 'a zip archive, as Word and Excel files are'],
  ['\u00d0\u00cf\u0011\u00e0', 'an old Office file'],
  ['{\\rtf', 'an RTF document'],
  ['\u0089PNG', 'a PNG image'],
  ['\u00ff\u00d8\u00ff', 'a JPEG image'],
]

function formatOf(name: string): SourceFormat {
  const extension = /\.[^./\\]+$/.exec(name)?.[0].toLowerCase() ?? ''
  const format = SOURCE_EXTENSIONS.get(extension)
  if (format) return format
  const readable = [...SOURCE_EXTENSIONS.keys()].join(', ')
  throw new UnreadableSourceError(
    name,
    'unsupported-format',
    `${name} can't be read: sources are read from ${readable} files. Save it as one of these.`,
  )
}

function refuseOtherFormats(name: string, bytes: Uint8Array): void {
  if (bytes.byteLength > MAX_SOURCE_BYTES) {
    const megabytes = Math.ceil(bytes.byteLength / (1024 * 1024))
    throw new UnreadableSourceError(
      name,
      'too-large',
      `${name} has ${megabytes} MB; the limit is ${MAX_SOURCE_BYTES / (1024 * 1024)} MB. Split it and import the parts.`,
    )
  }
  const beginning = String.fromCharCode(...bytes.subarray(0, 8))
  const found = SIGNATURES.find(([prefix]) => beginning.startsWith(prefix))
  if (found) {
    throw new UnreadableSourceError(
      name,
      'wrong-extension',
      `${name} is ${found[1]}, whatever its name says. Save it as text, Markdown or HTML and import that.`,
    )
  }
}
