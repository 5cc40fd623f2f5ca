import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readZip } from '../../../../src/questionnaire/archive/read-zip.ts'
import { unpackEntry } from '../../../../src/questionnaire/archive/unpack-entry.ts'
import { DamagedWorkbookError } from '../../../../src/questionnaire/damaged-workbook-error.ts'
import { EncryptedWorkbookError } from '../../../../src/questionnaire/encrypted-workbook-error.ts'
import { DEFAULT_FILE_LIMITS } from '../../../../src/questionnaire/file-limits.ts'
import { QuestionnaireTooLargeError } from '../../../../src/questionnaire/questionnaire-too-large-error.ts'

const ARCHIVE = zipSync({ 'a.txt': strToU8('first'), 'b/c.txt': strToU8('second '.repeat(99)) })
const DIRECTORY_RECORD = [0x50, 0x4b, 1, 2]

describe('readZip', () => {
  it('lists the entries and unpacks them', () => {
    const archive = readZip('q.xlsx', ARCHIVE)
    expect([...archive.entries.keys()]).toEqual(['a.txt', 'b/c.txt'])
    const entry = archive.entries.get('b/c.txt')
    expect(entry && Buffer.from(unpackEntry(archive, entry)).toString()).toBe('second '.repeat(99))
  })

  it('refuses a file cut off anywhere', () => {
    for (let length = 0; length < ARCHIVE.length; length += 1) {
      expect(() => readZip('q.xlsx', ARCHIVE.subarray(0, length))).toThrow(DamagedWorkbookError)
    }
  })

  it('refuses a name that leads outside the archive', () => {
    const archive = zipSync({ '../evil.xml': strToU8('x') })
    expect(() => readZip('q.xlsx', archive)).toThrow(/points outside/)
  })

  it('refuses two entries of one name, which two programs could read differently', () => {
    const archive = zipSync({ 'a.txt': strToU8('one'), 'b.txt': strToU8('two') })
    const twice = rename(archive, 'b.txt', 'a.txt')
    expect(() => readZip('q.xlsx', twice)).toThrow(/a\.txt twice/)
  })

  it('refuses encrypted entries with advice on the password', () => {
    const encrypted = patchDirectory(ARCHIVE, 8, (flags) => flags | 1)
    expect(() => readZip('q.xlsx', encrypted)).toThrow(EncryptedWorkbookError)
  })

  it('refuses a part that unpacks to hundreds of times its size', () => {
    const bomb = zipSync({ 'a.xml': new Uint8Array(20_000_000) })
    expect(() => readZip('q.xlsx', bomb)).toThrow(QuestionnaireTooLargeError)
  })

  it('refuses parts that are too large together', () => {
    const limits = { ...DEFAULT_FILE_LIMITS, maxUnpackedBytes: 100 }
    expect(() => readZip('q.xlsx', ARCHIVE, limits)).toThrow(QuestionnaireTooLargeError)
  })

  it('stops unpacking at the declared size when an entry lies about it', () => {
    const liar = patchDirectory(zipSync({ 'a.txt': new Uint8Array(50_000) }), 24, () => 10)
    const archive = readZip('q.xlsx', liar)
    const [entry] = archive.entries.values()
    expect(() => entry && unpackEntry(archive, entry)).toThrow(DamagedWorkbookError)
  })

  it('refuses an entry whose content fails its checksum', () => {
    const stored = zipSync({ 'a.txt': [strToU8('content'), { level: 0 }] })
    const at = Buffer.from(stored).indexOf('content')
    stored[at] = 0x43
    const archive = readZip('q.xlsx', stored)
    const [entry] = archive.entries.values()
    expect(() => entry && unpackEntry(archive, entry)).toThrow(/checksum/)
  })
})

function rename(archive: Uint8Array, from: string, to: string): Uint8Array {
  const text = Buffer.from(archive).toString('latin1').replaceAll(from, to)
  return Buffer.from(text, 'latin1')
}

/** Changes a 16-bit field of the first record of the central directory. */
function patchDirectory(
  archive: Uint8Array,
  offset: number,
  change: (value: number) => number,
): Uint8Array {
  const copy = Buffer.from(archive)
  const at = copy.indexOf(Buffer.from(DIRECTORY_RECORD)) + offset
  copy.writeUInt16LE(change(copy.readUInt16LE(at)), at)
  return copy
}
