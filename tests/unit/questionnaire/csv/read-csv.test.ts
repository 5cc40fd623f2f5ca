import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readCsv } from '../../../../src/questionnaire/csv/read-csv.ts'
import { DEFAULT_FILE_LIMITS } from '../../../../src/questionnaire/file-limits.ts'
import { QuestionnaireTooLargeError } from '../../../../src/questionnaire/questionnaire-too-large-error.ts'

const read = (text: string) => readCsv({ fileName: 'q.csv', text })
const values = (text: string) =>
  read(text).records.map((fields) => fields.map(({ value }) => value))

describe('readCsv', () => {
  it.each([
    [',', 'Question,Answer\nWhy?,x\n'],
    [';', 'Question;Answer\n"a, b, c";x\nd, e;y\n'],
    ['\t', 'Question\tAnswer\nWhy, and how?\tx\n'],
    ['|', 'Question|Answer\nWhy; or not?|x\n'],
  ])('finds the delimiter %j', (delimiter, text) => {
    expect(read(text).delimiter).toBe(delimiter)
  })

  it('keeps line breaks, delimiters and doubled quotes in quoted fields', () => {
    expect(values('a,b\n"one\r\ntwo, ""three""",x\n')).toEqual([
      ['a', 'b'],
      ['one\r\ntwo, "three"', 'x'],
    ])
  })

  it('counts blank lines as records, so that record numbers are row numbers', () => {
    expect(values('a,b\n\nc,d')).toEqual([['a', 'b'], [''], ['c', 'd']])
  })

  it('reads ragged records and an empty last field', () => {
    expect(values('a,b,c\nd\ne,')).toEqual([['a', 'b', 'c'], ['d'], ['e', '']])
  })

  it('knows where each field lies', () => {
    const text = 'a,"b, c"\r\nd,e\r\n'
    const spans = read(text).records.map((fields) =>
      fields.map(({ start, end }) => text.slice(start, end)),
    )
    expect(spans).toEqual([
      ['a', '"b, c"'],
      ['d', 'e'],
    ])
  })

  it('reads a quote that is never closed to the end of the file', () => {
    expect(values('a,b\n"open,x\ny,z')).toEqual([['a', 'b'], ['open,x\ny,z']])
  })

  it('refuses more fields than its budget, be they all in one record', () => {
    const limits = { ...DEFAULT_FILE_LIMITS, maxCells: 5 }
    for (const text of ['a,b,c\nd,e,f\n', ',,,,,,,']) {
      const reading = () => readCsv({ fileName: 'q.csv', text }, limits)
      expect(reading).toThrow(QuestionnaireTooLargeError)
    }
  })

  it('reads the same values as csv-parse', () => {
    const field = fc.string({ unit: fc.constantFrom('a', ',', '"', '\n', ' ', 'é', '?') })
    fc.assert(
      fc.property(
        fc.array(fc.tuple(field, field, field), { minLength: 2, maxLength: 6 }),
        (rows) => {
          const text = rows
            .map((fields) => fields.map((value) => `"${value.replaceAll('"', '""')}"`).join(','))
            .join('\n')
          expect(values(text)).toEqual(parse(text))
        },
      ),
    )
  })
})
