import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { readHtml } from './read-html.ts'
import type { SourceDocument } from './source-document.ts'
import { UnreadableSourceError } from './unreadable-source-error.ts'

const MEBIBYTE = 1_048_576
/** A handbook of a thousand pages has some 10 MB of text in XML. */
const MAX_PART_BYTES = 24 * MEBIBYTE
const MAX_UNPACKED_BYTES = 48 * MEBIBYTE
const MAX_PARTS = 5_000
/** Word itself nests some twenty elements; tables in tables add ten each. */
const MAX_XML_DEPTH = 400

/**
 * Reads a Word document: mammoth makes HTML of it, and from there on it is read as a page.
 *
 * Only the parts that hold text are unpacked, after their declared sizes were checked, and repacked
 * for the library, so that nothing it does can unpack more than that. Hidden text is taken out, since
 * mammoth doesn't know of it; struck-out and deleted text the readers leave out themselves.
 *
 * @throws UnreadableSourceError when the file is damaged, unpacks to more than documents do, or is
 *   nested deeper than they are.
 */
export async function readDocx(bytes: Uint8Array, fileName: string): Promise<SourceDocument> {
  const parts = unpackParts(bytes, fileName)
  const body = parts['word/document.xml']
  if (!body) throw damaged(fileName, 'there is no document in it')
  for (const part of Object.values(parts)) refuseDeepNesting(strFromU8(part), fileName)
  parts['word/document.xml'] = strToU8(withoutHiddenRuns(strFromU8(body)))
  const { default: mammoth } = await import('mammoth')
  const converted = await mammoth
    .convertToHtml(
      { buffer: Buffer.from(zipSync(parts, { level: 0 })) },
      {
        styleMap: STYLE_MAP,
        convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
        transformDocument: markHeaderRows,
      },
    )
    .catch((cause: unknown) => {
      throw damaged(fileName, 'its parts do not fit together', cause)
    })
  const document = readHtml(converted.value, fileName)
  return { ...document, format: 'docx' }
}

/** The document's title stands above its first titles. */
const STYLE_MAP = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Subtitle'] => p:fresh",
  ...[1, 2, 3, 4, 5].map((level) => `p[style-name='Heading ${level}'] => h${level + 1}:fresh`),
]

function unpackParts(bytes: Uint8Array, fileName: string): Record<string, Uint8Array> {
  let total = 0
  let count = 0
  const tooLarge = (what: string) =>
    new UnreadableSourceError(
      fileName,
      'too-large',
      `${fileName} unpacks to ${what}, which no document of controls does. Split it and import the parts.`,
    )
  try {
    return unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        count += 1
        if (count > MAX_PARTS) throw tooLarge(`more than ${MAX_PARTS} parts`)
        if (!/^(?:\[Content_Types\]\.xml|_rels\/\.rels|word\/(?:_rels\/)?[\w.]+)$/.test(name))
          return false
        total += originalSize
        if (originalSize > MAX_PART_BYTES || total > MAX_UNPACKED_BYTES) {
          throw tooLarge(`more than ${MAX_PART_BYTES / MEBIBYTE} MB of text`)
        }
        return /\.(?:xml|rels)$/.test(name)
      },
    })
  } catch (error) {
    if (error instanceof UnreadableSourceError) throw error
    throw damaged(fileName, 'it is cut off or was never a Word document', error)
  }
}

function refuseDeepNesting(xml: string, fileName: string): void {
  let depth = 0
  for (const [, slash, selfClosed] of xml.matchAll(/<(\/?)[A-Za-z][^<>]*?(\/?)>/g)) {
    if (slash) depth -= 1
    else if (!selfClosed) depth += 1
    if (depth <= MAX_XML_DEPTH) continue
    throw new UnreadableSourceError(
      fileName,
      'nested-too-deep',
      `${fileName} nests its parts more than ${MAX_XML_DEPTH} deep, which no document does. Save it again from Word, or as text.`,
    )
  }
}

/** Runs of letters that the author set as hidden. */
function withoutHiddenRuns(xml: string): string {
  return xml
    .split(/(?=<w:r[ >])/)
    .map((piece) => {
      if (!/^<w:r[ >]/.test(piece) || !HIDDEN.test(piece)) return piece
      const end = piece.indexOf('</w:r>')
      return end === -1 ? piece : piece.slice(end + '</w:r>'.length)
    })
    .join('')
}

const HIDDEN = /<w:(?:vanish|webHidden)(?:\s*\/>|\s+w:val="(?:1|true|on)"\s*\/>)/

/** The parts of mammoth's document tree that are looked at here. */
interface DocxNode {
  readonly type: string
  readonly children?: readonly DocxNode[]
  readonly isBold?: boolean
  readonly isHeader?: boolean
  readonly value?: string
}

/**
 * Word marks a table's header row only where it repeats on each page; elsewhere a first row in bold
 * is one.
 */
function markHeaderRows(node: DocxNode): DocxNode {
  const children = node.children?.map(markHeaderRows)
  if (children === undefined) return node
  const [first, second] = children
  if (
    node.type !== 'table' ||
    !first ||
    !second ||
    first.isHeader ||
    !isAllBold(first) ||
    isAllBold(second)
  ) {
    return { ...node, children }
  }
  return { ...node, children: [{ ...first, isHeader: true }, ...children.slice(1)] }
}

function isAllBold(node: DocxNode): boolean {
  const runs = runsOf(node).filter((run) => textOf(run).trim() !== '')
  return runs.length > 0 && runs.every((run) => run.isBold === true)
}

function runsOf(node: DocxNode): readonly DocxNode[] {
  return node.type === 'run' ? [node] : (node.children ?? []).flatMap(runsOf)
}

function textOf(node: DocxNode): string {
  return (node.value ?? '') + (node.children ?? []).map(textOf).join('')
}

function damaged(fileName: string, what: string, cause?: unknown): UnreadableSourceError {
  return new UnreadableSourceError(
    fileName,
    'damaged',
    `${fileName} can't be read as a Word document: ${what}. Open it in a word processor, save it as .docx and import that.`,
    cause,
  )
}
