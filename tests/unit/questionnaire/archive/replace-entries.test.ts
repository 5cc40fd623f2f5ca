import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { countUnchangedEntries } from '../../../../src/questionnaire/archive/count-unchanged-entries.ts'
import { readZip } from '../../../../src/questionnaire/archive/read-zip.ts'
import { replaceEntries } from '../../../../src/questionnaire/archive/replace-entries.ts'

const ORIGINAL = zipSync(
  {
    'one.xml': strToU8('first '.repeat(50)),
    'media/two.png': [new Uint8Array([1, 2, 3]), { level: 0 }],
    'three.xml': strToU8('third '.repeat(50)),
  },
  { comment: 'kept', mtime: new Date(2020, 5, 1) },
)

describe('replaceEntries', () => {
  it('replaces one entry so that another program reads it, and keeps the others', () => {
    const archive = readZip('q.xlsx', ORIGINAL)
    const result = replaceEntries(archive, new Map([['one.xml', strToU8('changed, and é')]]))
    const files = unzipSync(result)
    expect(Object.keys(files)).toEqual(['one.xml', 'media/two.png', 'three.xml'])
    expect(strFromU8(files['one.xml'] ?? new Uint8Array())).toBe('changed, and é')
    expect(files['media/two.png']).toEqual(new Uint8Array([1, 2, 3]))
  })

  it('leaves the packed bytes of the other entries as they came', () => {
    const archive = readZip('q.xlsx', ORIGINAL)
    const result = readZip('q.xlsx', replaceEntries(archive, new Map([['one.xml', strToU8('x')]])))
    expect(countUnchangedEntries(archive, result)).toBe(2)
    const before = archive.entries.get('three.xml')
    const after = result.entries.get('three.xml')
    expect(after && result.bytes.slice(after.headerOffset, after.endOffset)).toEqual(
      before && archive.bytes.slice(before.headerOffset, before.endOffset),
    )
  })

  it('gives back the same bytes when nothing is replaced', () => {
    const archive = readZip('q.xlsx', ORIGINAL)
    expect(Buffer.from(replaceEntries(archive, new Map())).equals(Buffer.from(ORIGINAL))).toBe(true)
  })

  it('packs a stored entry anew when its content changes', () => {
    const archive = readZip('q.xlsx', ORIGINAL)
    const result = replaceEntries(archive, new Map([['media/two.png', strToU8('y'.repeat(999))]]))
    expect(strFromU8(unzipSync(result)['media/two.png'] ?? new Uint8Array())).toBe('y'.repeat(999))
  })
})
