import type { ZipArchive, ZipEntry } from './zip-archive.ts'

/** Counts the entries whose packed bytes are the same in both archives, by looking at the bytes. */
export function countUnchangedEntries(before: ZipArchive, after: ZipArchive): number {
  return [...before.entries.values()].filter((entry) => {
    const other = after.entries.get(entry.name)
    return other !== undefined && packedBytes(before, entry).equals(packedBytes(after, other))
  }).length
}

function packedBytes(archive: ZipArchive, entry: ZipEntry): Buffer {
  const { buffer, byteOffset } = archive.bytes
  return Buffer.from(buffer, byteOffset + entry.dataOffset, entry.packedBytes)
}
