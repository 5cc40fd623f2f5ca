import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import {
  decodeCsv,
  encodeCsv,
  findUnencodable,
} from '../../../../src/questionnaire/csv/csv-text.ts'

const TEXT = 'Référence;“Größe” – 5 €\r\nFrage?;ja\r\n'

describe('decodeCsv', () => {
  it.each([
    ['utf-8', 'utf-8', false, 0],
    ['utf-8', 'utf-8', true, 3],
    ['utf-16le', 'utf-16le', true, 2],
    ['utf-16le', 'utf-16le', false, 0],
    ['utf-16be', 'utf-16be', true, 2],
    ['windows-1252', 'windows-1252', false, 0],
  ])('recognises %s as %s with a mark: %s', (written, encoding, addBOM, markBytes) => {
    const decoded = decodeCsv(iconv.encode(TEXT, written, { addBOM }))
    expect(decoded).toEqual({ encoding, markBytes, text: TEXT })
  })
})

describe('decodeCsv, where a mark of UTF-8 stands before bytes that are none,', () => {
  it('keeps one character for each byte', () => {
    const bytes = Buffer.concat([Buffer.from('\uFEFF'), iconv.encode(TEXT, 'windows-1252')])
    expect(decodeCsv(bytes)).toEqual({ encoding: 'windows-1252', markBytes: 3, text: TEXT })
  })
})

describe('findUnencodable', () => {
  it('names what Windows-1252 has no code for', () => {
    expect(findUnencodable('a → b ≥ 5 €?', 'windows-1252')).toEqual(['→', '≥'])
    expect(findUnencodable('a → b', 'utf-8')).toEqual([])
  })
})

describe('encodeCsv', () => {
  it('adds no byte order mark of its own', () => {
    expect([...encodeCsv('a', 'utf-16be')]).toEqual([0, 0x61])
  })
})
