import type { SourceFormat } from '../domain/source.ts'
import { decodeText } from './decode-text.ts'
import { readHtml } from './read-html.ts'
import { readMarkdown } from './read-markdown.ts'
import { readText } from './read-text.ts'
import type { SourceDocument } from './source-document.ts'
import { UnreadableSourceError } from './unreadable-source-error.ts'

/** Larger files are refused: a policy of this size is a dump of something else. */
export const MAX_SOURCE_BYTES = 32 * 1024 * 1024

/** What is read here; answered questionnaires are read by `questionnaire/`. */
type DocumentFormat = Exclude<SourceFormat, 'questionnaire'>

/** The file extensions that can be read, lower case with the dot. */
export const SOURCE_EXTENSIONS: ReadonlyMap<string, DocumentFormat> = new Map([
  ['.txt', 'text'],
  ['.md', 'markdown'],
  ['.markdown', 'markdown'],
  ['.html', 'html'],
  ['.htm', 'html'],
  ['.pdf', 'pdf'],
  ['.docx', 'docx'],
])

/**
 * Reads a file into its visible text and the blocks that it is laid out in.
 *
 * The extension says how to read; the first bytes can only say that it is wrong. A file without
 * any text is a document without blocks, not an error. The readers of PDF and DOCX are loaded when
 * the first such file comes.
 *
 * @throws UnreadableSourceError when the extension is unknown, the bytes aren't text or belong to
 * another format, or the file is too large, damaged or nested too deep.
 */
export async function readSource({
  name,
  bytes,
}: {
  readonly name: string
  readonly bytes: Uint8Array
}): Promise<SourceDocument> {
  const format = formatOf(name)
  refuseLargeFile(name, bytes.byteLength)
  refuseOtherFormats(name, bytes, format)
  switch (format) {
    case 'pdf': {
      const { readPdf } = await import('./pdf/read-pdf.ts')
      return readPdf(bytes, name)
    }
    case 'docx': {
      const { readDocx } = await import('./read-docx.ts')
      return readDocx(bytes, name)
    }
    default:
      return readWritten(format, name, bytes)
  }
}

/**
 * Reads a file of one of the formats that are text themselves, without waiting.
 *
 * @throws UnreadableSourceError as `readSource`, and for formats that aren't text
 */
export function readWrittenSource({
  name,
  bytes,
}: {
  readonly name: string
  readonly bytes: Uint8Array
}): SourceDocument {
  const format = formatOf(name)
  refuseLargeFile(name, bytes.byteLength)
  refuseOtherFormats(name, bytes, format)
  return readWritten(format, name, bytes)
}

function readWritten(format: DocumentFormat, name: string, bytes: Uint8Array): SourceDocument {
  const text = getText(name, bytes)
  switch (format) {
    case 'markdown':
      return readMarkdown(text)
    case 'html':
      return readHtml(text, name)
    default:
      return readText(text)
  }
}

function getText(name: string, bytes: Uint8Array): string {
  const text = decodeText(bytes)
  if (text !== undefined) return text
  throw new UnreadableSourceError(
    name,
    'not-text',
    `${name} holds binary data, not text. Save it as text, Markdown, HTML, PDF or DOCX and import that.`,
  )
}

/** Formats that are told by how their files begin, and often arrive under another's name. */
const SIGNATURES: readonly (readonly [prefix: string, name: string, format?: DocumentFormat])[] = [
  ['%PDF-', 'a PDF', 'pdf'],
  ['PK\u0003\u0004', 'a zip archive, as Word and Excel files are', 'docx'],
  ['\u00d0\u00cf\u0011\u00e0', 'an old Office file'],
  ['{\\rtf', 'an RTF document'],
  ['\u0089PNG', 'a PNG image'],
  ['\u00ff\u00d8\u00ff', 'a JPEG image'],
]

function formatOf(name: string): DocumentFormat {
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

/**
 * Refuses a file by its size alone, so that it needn't be read to be refused.
 *
 * @throws UnreadableSourceError when it is too large
 */
export function refuseLargeFile(name: string, byteCount: number): void {
  if (byteCount <= MAX_SOURCE_BYTES) return
  const megabytes = Math.ceil(byteCount / (1024 * 1024))
  throw new UnreadableSourceError(
    name,
    'too-large',
    `${name} has ${megabytes} MB; the limit is ${MAX_SOURCE_BYTES / (1024 * 1024)} MB. Split it and import the parts.`,
  )
}

function refuseOtherFormats(name: string, bytes: Uint8Array, format: DocumentFormat): void {
  const beginning = String.fromCharCode(...bytes.subarray(0, 8))
  const found = SIGNATURES.find(([prefix]) => beginning.startsWith(prefix))
  const isBinary = format === 'pdf' || format === 'docx'
  if (found?.[2] === format && isBinary) return
  // A PDF may have some bytes before its own beginning; its reader finds out.
  if (found === undefined && (!isBinary || format === 'pdf')) return
  throw new UnreadableSourceError(
    name,
    'wrong-extension',
    `${name} is ${found?.[1] ?? 'no Word document'}, whatever its name says. Give it the ending of what it is, or save it as text, Markdown, HTML, PDF or DOCX and import that.`,
  )
}
