import { unpackEntry } from '../archive/unpack-entry.ts'
import type { ZipArchive } from '../archive/zip-archive.ts'
import { DamagedWorkbookError } from '../damaged-workbook-error.ts'

/** A workbook's parts by path, unpacked when asked for. */
export interface WorkbookPackage {
  readonly fileName: string
  readonly archive: ZipArchive
  has(part: string): boolean
  /** @throws DamagedWorkbookError when the part is missing or doesn't unpack. */
  readXml(part: string): PartText
}

/** A part's text with what is needed to write it back in its own encoding. */
export interface PartText {
  /** Path inside the package, as the archive spells it. */
  readonly part: string
  /** The text without its byte order mark. */
  readonly xml: string
  encode(xml: string): Uint8Array
}

/**
 * Wraps an archive; part names are matched without regard to case, as the standard says.
 *
 * @throws DamagedWorkbookError when two parts have the same name but for case: programs would differ
 *   in which of them they read.
 */
export function openWorkbookPackage(archive: ZipArchive): WorkbookPackage {
  const names = new Map<string, string>()
  for (const name of archive.entries.keys()) {
    const key = partKey(name)
    if (names.has(key)) {
      throw new DamagedWorkbookError(archive.fileName, `it holds the part ${name} twice`)
    }
    names.set(key, name)
  }
  return {
    fileName: archive.fileName,
    archive,
    has: (part) => names.has(partKey(part)),
    readXml: (part) => {
      const name = names.get(partKey(part))
      const entry = name === undefined ? undefined : archive.entries.get(name)
      if (!entry) throw new DamagedWorkbookError(archive.fileName, `the part ${part} is missing`)
      return decodePart(entry.name, unpackEntry(archive, entry))
    },
  }
}

/** Resolves a relationship's target against the folder of the part that names it. */
export function resolveTarget(sourcePart: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1)
  const segments = sourcePart.split('/').slice(0, -1)
  for (const segment of target.split('/')) {
    if (segment === '..') segments.pop()
    else if (segment !== '.' && segment !== '') segments.push(segment)
  }
  return segments.join('/')
}

function partKey(name: string): string {
  return (name.startsWith('/') ? name.slice(1) : name).toLowerCase()
}

/** XML is UTF-8 unless a byte order mark says UTF-16 (ECMA-376-2, 8.1.4 allows these two). */
function decodePart(part: string, bytes: Uint8Array): PartText {
  const [first, second, third] = bytes
  if (first === 0xff && second === 0xfe) {
    return {
      part,
      xml: new TextDecoder('utf-16le').decode(bytes),
      encode: (xml) => Buffer.from(`\uFEFF${xml}`, 'utf16le'),
    }
  }
  if (first === 0xfe && second === 0xff) {
    return {
      part,
      xml: new TextDecoder('utf-16be').decode(bytes),
      encode: (xml) => Buffer.from(`\uFEFF${xml}`, 'utf16le').swap16(),
    }
  }
  const mark = first === 0xef && second === 0xbb && third === 0xbf ? '\uFEFF' : ''
  return {
    part,
    xml: new TextDecoder('utf-8').decode(bytes),
    encode: (xml) => Buffer.from(mark + xml, 'utf8'),
  }
}
