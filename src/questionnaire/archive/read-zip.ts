import { DamagedWorkbookError } from '../damaged-workbook-error.ts'
import { EncryptedWorkbookError } from '../encrypted-workbook-error.ts'
import { DEFAULT_FILE_LIMITS, type FileLimits } from '../file-limits.ts'
import { QuestionnaireTooLargeError } from '../questionnaire-too-large-error.ts'
import type { ZipArchive, ZipEntry } from './zip-archive.ts'

const LOCAL_HEADER = 0x04034b50
const DIRECTORY_RECORD = 0x02014b50
const END_RECORD = 0x06054b50
const END_RECORD_BYTES = 22
const MAX_COMMENT_BYTES = 0xffff
const ENCRYPTED_FLAG = 0x1
const UTF8_FLAG = 0x800

/**
 * Reads the directory of a zip archive and unpacks nothing yet.
 *
 * Own code, since filling must give back the packed bytes of every untouched entry as they came,
 * and no zip package does that. Sizes and positions are taken from the central directory and
 * checked against the file: entries that overlap, leave the file or repeat a name are refused, as
 * two programs could read two different workbooks from them.
 * Source: PKWARE APPNOTE 6.3.10, sections 4.3.7, 4.3.12 and 4.3.16.
 *
 * @throws DamagedWorkbookError when it isn't a whole zip archive of the kind that workbooks are.
 * @throws EncryptedWorkbookError when an entry is encrypted.
 * @throws QuestionnaireTooLargeError when what it says it unpacks to passes a limit.
 */
export function readZip(
  fileName: string,
  content: Uint8Array,
  limits: FileLimits = DEFAULT_FILE_LIMITS,
): ZipArchive {
  // A Buffer's slice() shares memory where an array's copies it; the writer relies on copies.
  const bytes = new Uint8Array(content.buffer, content.byteOffset, content.byteLength)
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const endRecordOffset = findEndRecord(view)
  if (endRecordOffset === undefined) {
    throw new DamagedWorkbookError(fileName, 'it is cut off or was never a workbook')
  }
  const count = view.getUint16(endRecordOffset + 10, true)
  const directoryBytes = view.getUint32(endRecordOffset + 12, true)
  const directoryOffset = view.getUint32(endRecordOffset + 16, true)
  if (count === 0xffff || directoryBytes === 0xffffffff || directoryOffset === 0xffffffff) {
    throw new DamagedWorkbookError(fileName, 'it is packed as zip64, which no questionnaire needs')
  }
  if (count > limits.maxParts) {
    throw new QuestionnaireTooLargeError(fileName, `it holds ${count} parts`)
  }
  if (directoryOffset + directoryBytes > endRecordOffset) {
    throw new DamagedWorkbookError(fileName, 'its table of contents lies outside the file')
  }
  const records: DirectoryRecord[] = []
  for (let offset = directoryOffset; records.length < count; ) {
    const record = readDirectoryRecord(fileName, view, offset, endRecordOffset)
    records.push(record)
    offset = record.nextOffset
  }
  checkSizes(fileName, records, limits)
  const entries = new Map<string, ZipEntry>()
  const inFileOrder = locateEntries(fileName, view, records, directoryOffset)
  for (const record of records) {
    const entry = inFileOrder.get(record)
    if (!entry) continue
    if (entries.has(entry.name)) {
      throw new DamagedWorkbookError(fileName, `it holds the part ${entry.name} twice`)
    }
    entries.set(entry.name, entry)
  }
  return { fileName, bytes, entries, directoryOffset, endRecordOffset }
}

interface DirectoryRecord extends Omit<ZipEntry, 'dataOffset' | 'endOffset'> {
  readonly nextOffset: number
}

function findEndRecord(view: DataView): number | undefined {
  const lowest = Math.max(0, view.byteLength - END_RECORD_BYTES - MAX_COMMENT_BYTES)
  for (let offset = view.byteLength - END_RECORD_BYTES; offset >= lowest; offset -= 1) {
    if (view.getUint32(offset, true) === END_RECORD) return offset
  }
  return undefined
}

function readDirectoryRecord(
  fileName: string,
  view: DataView,
  offset: number,
  limit: number,
): DirectoryRecord {
  if (offset + 46 > limit || view.getUint32(offset, true) !== DIRECTORY_RECORD) {
    throw new DamagedWorkbookError(fileName, 'its table of contents is broken')
  }
  const flags = view.getUint16(offset + 8, true)
  const method = view.getUint16(offset + 10, true)
  const nameBytes = view.getUint16(offset + 28, true)
  const nextOffset =
    offset + 46 + nameBytes + view.getUint16(offset + 30, true) + view.getUint16(offset + 32, true)
  if (nextOffset > limit)
    throw new DamagedWorkbookError(fileName, 'its table of contents is broken')
  const rawName = new Uint8Array(view.buffer, view.byteOffset + offset + 46, nameBytes)
  const name = new TextDecoder(flags & UTF8_FLAG ? 'utf-8' : 'latin1')
    .decode(rawName)
    .replaceAll('\\', '/')
  if (flags & ENCRYPTED_FLAG) throw new EncryptedWorkbookError(fileName)
  if (method !== 0 && method !== 8) {
    throw new DamagedWorkbookError(fileName, `${name} is packed by the unknown method ${method}`)
  }
  if (name.split('/').includes('..')) {
    throw new DamagedWorkbookError(fileName, `the part name ${name} points outside the workbook`)
  }
  return {
    name,
    method,
    crc32: view.getUint32(offset + 16, true),
    packedBytes: view.getUint32(offset + 20, true),
    unpackedBytes: view.getUint32(offset + 24, true),
    headerOffset: view.getUint32(offset + 42, true),
    directoryOffset: offset,
    nextOffset,
  }
}

function checkSizes(
  fileName: string,
  records: readonly DirectoryRecord[],
  limits: FileLimits,
): void {
  let total = 0
  for (const { name, packedBytes, unpackedBytes } of records) {
    total += unpackedBytes
    if (unpackedBytes > limits.maxPartBytes) {
      throw new QuestionnaireTooLargeError(fileName, `${name} unpacks to ${unpackedBytes} bytes`)
    }
    if (
      unpackedBytes > limits.ratioFloorBytes &&
      unpackedBytes > packedBytes * limits.maxCompressionRatio
    ) {
      throw new QuestionnaireTooLargeError(
        fileName,
        `${name} unpacks to more than ${limits.maxCompressionRatio} times its packed size`,
      )
    }
  }
  if (total > limits.maxUnpackedBytes) {
    throw new QuestionnaireTooLargeError(fileName, `its parts unpack to ${total} bytes`)
  }
}

/** Finds where each entry's bytes start and end, from the local headers in the order of the file. */
function locateEntries(
  fileName: string,
  view: DataView,
  records: readonly DirectoryRecord[],
  directoryOffset: number,
): ReadonlyMap<DirectoryRecord, ZipEntry> {
  const sorted = [...records].sort((a, b) => a.headerOffset - b.headerOffset)
  const entries = new Map<DirectoryRecord, ZipEntry>()
  for (const [index, record] of sorted.entries()) {
    const { nextOffset: _, ...facts } = record
    const { headerOffset } = record
    const endOffset = sorted[index + 1]?.headerOffset ?? directoryOffset
    if (headerOffset + 30 > endOffset || view.getUint32(headerOffset, true) !== LOCAL_HEADER) {
      throw new DamagedWorkbookError(fileName, `the part ${record.name} isn't where it should be`)
    }
    const dataOffset =
      headerOffset +
      30 +
      view.getUint16(headerOffset + 26, true) +
      view.getUint16(headerOffset + 28, true)
    if (dataOffset + record.packedBytes > endOffset) {
      throw new DamagedWorkbookError(fileName, `the part ${record.name} is cut off or overlaps`)
    }
    entries.set(record, { ...facts, dataOffset, endOffset })
  }
  return entries
}
