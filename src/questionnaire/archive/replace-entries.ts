import { crc32, deflateRawSync } from 'node:zlib'
import type { ZipArchive, ZipEntry } from './zip-archive.ts'

const DATA_DESCRIPTOR_FLAG = 0x8
const DEFLATED = 8

/**
 * Builds the archive anew with some entries replaced; all others keep their very bytes, packed as
 * they came, in the same order, with the same names, dates and comments.
 *
 * @param replacements - unpacked content by entry name; names that the archive lacks are ignored.
 */
export function replaceEntries(
  archive: ZipArchive,
  replacements: ReadonlyMap<string, Uint8Array>,
): Uint8Array {
  const chunks: Uint8Array[] = []
  const written = new Map<string, WrittenEntry>()
  let offset = 0
  for (const entry of [...archive.entries.values()].sort(byPosition)) {
    const content = replacements.get(entry.name)
    const packed = content && packEntry(archive, entry, content)
    const chunk = packed?.bytes ?? archive.bytes.subarray(entry.headerOffset, entry.endOffset)
    written.set(entry.name, { headerOffset: offset, packed: packed ?? null })
    chunks.push(chunk)
    offset += chunk.byteLength
  }
  const directory = rewriteDirectory(archive, written)
  const endRecord = archive.bytes.slice(archive.endRecordOffset)
  const endView = new DataView(endRecord.buffer)
  endView.setUint32(12, directory.byteLength, true)
  endView.setUint32(16, offset, true)
  return Buffer.concat([...chunks, directory, endRecord])
}

interface PackedEntry {
  readonly bytes: Uint8Array
  readonly crc: number
  readonly packedBytes: number
  readonly unpackedBytes: number
}

interface WrittenEntry {
  readonly headerOffset: number
  /** Null where the entry was copied. */
  readonly packed: PackedEntry | null
}

function byPosition(a: ZipEntry, b: ZipEntry): number {
  return a.headerOffset - b.headerOffset
}

/** A local header with sizes in it (no data descriptor, no extra field) and the packed bytes. */
function packEntry(archive: ZipArchive, entry: ZipEntry, content: Uint8Array): PackedEntry {
  const packed = deflateRawSync(content)
  const source = new DataView(archive.bytes.buffer, archive.bytes.byteOffset)
  const nameBytes = source.getUint16(entry.headerOffset + 26, true)
  const header = archive.bytes.slice(entry.headerOffset, entry.headerOffset + 30 + nameBytes)
  const crc = crc32(content)
  patchSizes(new DataView(header.buffer), 6, {
    crc,
    packedBytes: packed.byteLength,
    unpackedBytes: content.byteLength,
  })
  new DataView(header.buffer).setUint16(28, 0, true)
  return {
    bytes: Buffer.concat([header, packed]),
    crc,
    packedBytes: packed.byteLength,
    unpackedBytes: content.byteLength,
  }
}

/** Flags, method, checksum and sizes follow each other alike in both kinds of header. */
function patchSizes(view: DataView, flagsOffset: number, sizes: Omit<PackedEntry, 'bytes'>): void {
  const flags = view.getUint16(flagsOffset, true)
  view.setUint16(flagsOffset, flags & ~DATA_DESCRIPTOR_FLAG, true)
  view.setUint16(flagsOffset + 2, DEFLATED, true)
  view.setUint32(flagsOffset + 8, sizes.crc, true)
  view.setUint32(flagsOffset + 12, sizes.packedBytes, true)
  view.setUint32(flagsOffset + 16, sizes.unpackedBytes, true)
}

function rewriteDirectory(
  archive: ZipArchive,
  written: ReadonlyMap<string, WrittenEntry>,
): Uint8Array {
  const directory = archive.bytes.slice(archive.directoryOffset, archive.endRecordOffset)
  const view = new DataView(directory.buffer)
  for (const entry of archive.entries.values()) {
    const at = entry.directoryOffset - archive.directoryOffset
    const target = written.get(entry.name)
    if (!target) continue
    if (target.packed) patchSizes(view, at + 8, target.packed)
    view.setUint32(at + 42, target.headerOffset, true)
  }
  return directory
}
