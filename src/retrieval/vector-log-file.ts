import { type FileHandle, mkdir, open, rename } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { crc32 } from 'node:zlib'
import { z } from 'zod'
import { absent } from './absent.ts'

/*
 * A file of vectors that only grows: a header, then one record for each text that was embedded.
 *
 *   header  length of what follows (4 bytes), JSON { format, modelId, dimensions }, its CRC-32 (4 bytes)
 *   record  SHA-256 of the text (32 bytes), the vector (4 bytes a number), CRC-32 of both (4 bytes)
 *
 * Numbers are in the order of the machine that wrote it. Whenever the process dies, what is whole from
 * the beginning on counts, and the rest is cut off at the next opening: it is embedded again.
 */

const FORMAT = 1
const DIGEST_BYTES = 32
const CHECKSUM_BYTES = 4
const MAX_HEADER_BYTES = 4_096

/** Records read and written at once: some 1.5 MB. */
const RECORDS_AT_ONCE = 1_024

const headerSchema = z.object({
  format: z.literal(FORMAT),
  modelId: z.string(),
  dimensions: z.number().int().positive(),
})
type LogHeader = Omit<z.infer<typeof headerSchema>, 'format'>

export interface LogRecord {
  /** SHA-256 of the text, in hex. */
  readonly digest: string
  readonly vector: Float32Array
}

/** Where a log ends, to go on writing there. */
export interface LogEnd {
  readonly dimensions: number
  readonly bytes: number
}

/**
 * Reads the records of a log, up to the first that isn't whole.
 *
 * @param onRecord - gets each; its vector is a view into a buffer that is used again.
 * @returns undefined where there is no log of this model.
 */
export async function readVectorLog(
  path: string,
  modelId: string,
  onRecord: (record: LogRecord) => void,
): Promise<LogEnd | undefined> {
  const file = await open(path, 'r').catch(absent)
  if (file === undefined) return undefined
  try {
    const found = await readHeader(file)
    if (found?.header.modelId !== modelId) return undefined
    const { dimensions } = found.header
    const recordBytes = recordSize(dimensions)
    const buffer = Buffer.allocUnsafeSlow(recordBytes * RECORDS_AT_ONCE)
    let bytes = found.bytes
    for (;;) {
      const { bytesRead } = await file.read(buffer, 0, buffer.length, bytes)
      let offset = 0
      while (offset + recordBytes <= bytesRead) {
        const record = buffer.subarray(offset, offset + recordBytes)
        if (!isWhole(record)) return { dimensions, bytes: bytes + offset }
        const vector = new Float32Array(record.buffer, record.byteOffset + DIGEST_BYTES, dimensions)
        onRecord({ digest: record.toString('hex', 0, DIGEST_BYTES), vector })
        offset += recordBytes
      }
      bytes += offset
      if (bytesRead < buffer.length) return { dimensions, bytes }
    }
  } finally {
    await file.close()
  }
}

/** Writes a log with its first records in the place of any that is there, which stays until it is whole. */
export async function beginVectorLog(
  path: string,
  header: LogHeader,
  records: readonly LogRecord[],
): Promise<LogEnd> {
  await mkdir(dirname(path), { recursive: true })
  const temporary = join(dirname(path), `vectors-${process.pid}.tmp`)
  const json = Buffer.from(JSON.stringify({ format: FORMAT, ...header }))
  const start = Buffer.alloc(4 + json.length + CHECKSUM_BYTES)
  start.writeUInt32LE(json.length, 0)
  json.copy(start, 4)
  start.writeUInt32LE(crc32(json), 4 + json.length)
  const chunks = [start, ...encode(records, header.dimensions)]
  const bytes = await writeAt(temporary, 'w', chunks, 0)
  await rename(temporary, path)
  return { dimensions: header.dimensions, bytes }
}

/** Writes records behind the end of a log, over what a process that died may have left there. */
export async function appendToVectorLog(
  path: string,
  end: LogEnd,
  records: readonly LogRecord[],
): Promise<LogEnd> {
  const bytes = await writeAt(path, 'r+', encode(records, end.dimensions), end.bytes)
  return { ...end, bytes }
}

async function readHeader(
  file: FileHandle,
): Promise<{ readonly header: LogHeader; readonly bytes: number } | undefined> {
  const start = Buffer.alloc(MAX_HEADER_BYTES)
  const { bytesRead } = await file.read(start, 0, start.length, 0)
  const length = bytesRead < 4 ? MAX_HEADER_BYTES : start.readUInt32LE(0)
  const bytes = 4 + length + CHECKSUM_BYTES
  if (bytes > bytesRead) return undefined
  const json = start.subarray(4, 4 + length)
  if (crc32(json) !== start.readUInt32LE(4 + length)) return undefined
  const header = headerSchema.safeParse(JSON.parse(json.toString('utf8')))
  return header.success ? { header: header.data, bytes } : undefined
}

function recordSize(dimensions: number): number {
  return DIGEST_BYTES + dimensions * Float32Array.BYTES_PER_ELEMENT + CHECKSUM_BYTES
}

function* encode(records: readonly LogRecord[], dimensions: number): Iterable<Buffer> {
  const recordBytes = recordSize(dimensions)
  for (let start = 0; start < records.length; start += RECORDS_AT_ONCE) {
    const slice = records.slice(start, start + RECORDS_AT_ONCE)
    const chunk = Buffer.alloc(recordBytes * slice.length)
    for (const [index, record] of slice.entries()) {
      writeRecord(chunk.subarray(index * recordBytes, (index + 1) * recordBytes), record)
    }
    yield chunk
  }
}

function writeRecord(target: Buffer, { digest, vector }: LogRecord): void {
  target.write(digest, 0, DIGEST_BYTES, 'hex')
  Buffer.from(vector.buffer, vector.byteOffset, vector.byteLength).copy(target, DIGEST_BYTES)
  const end = target.length - CHECKSUM_BYTES
  target.writeUInt32LE(crc32(target.subarray(0, end)), end)
}

function isWhole(record: Buffer): boolean {
  const end = record.length - CHECKSUM_BYTES
  return crc32(record.subarray(0, end)) === record.readUInt32LE(end)
}

/** What is written here is on the disk before this ends. Gives where the file ends then. */
async function writeAt(
  path: string,
  flags: 'w' | 'r+',
  chunks: Iterable<Buffer>,
  position: number,
): Promise<number> {
  const file = await open(path, flags)
  try {
    let at = position
    for (const chunk of chunks) {
      await file.write(chunk, 0, chunk.length, at)
      at += chunk.length
    }
    // What a process that died left behind the end would else be read as records again.
    await file.truncate(at)
    await file.datasync()
    return at
  } finally {
    await file.close()
  }
}
