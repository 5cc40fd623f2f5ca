/** One file of a zip archive, as the central directory describes it. */
export interface ZipEntry {
  /** Path inside the archive, with forward slashes. */
  readonly name: string
  /** 0 is stored, 8 is deflated; the reader refuses all others. */
  readonly method: 0 | 8
  readonly packedBytes: number
  readonly unpackedBytes: number
  readonly crc32: number
  /** Where the entry's local header starts in the archive. */
  readonly headerOffset: number
  /** Where its packed bytes start. */
  readonly dataOffset: number
  /** Where everything of the entry ends, its data descriptor included. */
  readonly endOffset: number
  /** Where its record in the central directory starts. */
  readonly directoryOffset: number
}

/** A zip archive in memory: the bytes as they came and where the entries lie in them. */
export interface ZipArchive {
  readonly fileName: string
  readonly bytes: Uint8Array
  /** In the order of the central directory. */
  readonly entries: ReadonlyMap<string, ZipEntry>
  readonly directoryOffset: number
  readonly endRecordOffset: number
}
