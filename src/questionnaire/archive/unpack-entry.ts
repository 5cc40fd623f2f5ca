import { crc32, inflateRawSync } from 'node:zlib'
import { DamagedWorkbookError } from '../damaged-workbook-error.ts'
import type { ZipArchive, ZipEntry } from './zip-archive.ts'

/**
 * Unpacks one entry and checks it against its length and checksum.
 *
 * Inflation stops at the declared length, which the reader has held to its limits, so an entry that
 * lies about its size costs no more memory than it declared.
 *
 * @throws DamagedWorkbookError when the bytes don't unpack to what the archive declares.
 */
export function unpackEntry(archive: ZipArchive, entry: ZipEntry): Uint8Array {
  const packed = archive.bytes.subarray(entry.dataOffset, entry.dataOffset + entry.packedBytes)
  const unpacked = entry.method === 0 ? packed : inflate(archive, entry, packed)
  if (unpacked.byteLength !== entry.unpackedBytes || crc32(unpacked) !== entry.crc32) {
    throw new DamagedWorkbookError(archive.fileName, `the part ${entry.name} fails its checksum`)
  }
  return unpacked
}

function inflate(archive: ZipArchive, entry: ZipEntry, packed: Uint8Array): Uint8Array {
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, entry.unpackedBytes) })
  } catch (cause) {
    throw new DamagedWorkbookError(archive.fileName, `the part ${entry.name} doesn't unpack`, {
      cause,
    })
  }
}
