import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { DEFAULT_FILE_LIMITS } from '../../../src/questionnaire/file-limits.ts'
import { NoQuestionsError } from '../../../src/questionnaire/no-questions-error.ts'
import { openQuestionnaire } from '../../../src/questionnaire/open-questionnaire.ts'
import { buildWorkbook } from '../../support/build-workbook.ts'

const COMPOUND_FILE = Buffer.from('d0cf11e0a1b11ae1', 'hex')
const WORKBOOK = buildWorkbook({
  sheets: [
    {
      name: 'Security',
      rows: [
        ['Question', 'Answer'],
        ['Do you encrypt data at rest?', null],
      ],
    },
  ],
})
const NO_QUESTIONS = buildWorkbook({
  sheets: [
    {
      name: 'Prices',
      rows: [
        ['Item', 'Price'],
        ['Pen', 2],
      ],
    },
  ],
})

describe('openQuestionnaire', () => {
  it('says the format by the bytes and the name', async () => {
    expect(await open('q.xlsx', WORKBOOK)).toMatchObject({ format: 'xlsx' })
    expect(await open('Q.XLSM', WORKBOOK)).toMatchObject({ format: 'xlsm' })
    expect(await open('q.csv', Buffer.from('Question,Answer\nIs it so?,\n'))).toMatchObject({
      format: 'csv',
    })
    expect(await open('q.csv', Buffer.from('PK,Question,Answer\n1,Is it so?,\n'))).toMatchObject({
      format: 'csv',
    })
  })

  it.each([
    ['an empty file', 'q.xlsx', Buffer.alloc(0), 'EMPTY_FILE'],
    ['a CSV of white space', 'q.csv', Buffer.from(' \r\n\r\n'), 'EMPTY_FILE'],
    [
      '29 bytes named .xlsx',
      'q.xlsx',
      Buffer.from('This is not a workbook at all'),
      'DAMAGED_WORKBOOK',
    ],
    [
      'a workbook cut in half',
      'q.xlsx',
      WORKBOOK.subarray(0, WORKBOOK.length / 2),
      'DAMAGED_WORKBOOK',
    ],
    ['a PDF renamed to .xlsx', 'q.xlsx', Buffer.from('%PDF-1.7 …'), 'UNSUPPORTED_FILE'],
    ['a PDF renamed to .csv', 'q.csv', Buffer.from('%PDF-1.7 …'), 'UNSUPPORTED_FILE'],
    ['an old .xls', 'q.xls', COMPOUND_FILE, 'UNSUPPORTED_FILE'],
    [
      'a picture named .csv',
      'q.csv',
      Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'),
      'UNSUPPORTED_FILE',
    ],
    [
      'a workbook with a password',
      'q.xlsx',
      Buffer.concat([COMPOUND_FILE, Buffer.from('EncryptedPackage', 'utf16le')]),
      'ENCRYPTED_WORKBOOK',
    ],
    ['a Word document', 'q.xlsx', otherDocument('word/document.xml'), 'UNSUPPORTED_FILE'],
    ['a binary workbook', 'q.xlsx', otherDocument('xl/workbook.bin'), 'UNSUPPORTED_FILE'],
    [
      'an OpenDocument sheet',
      'q.xlsx',
      zipSync({ 'content.xml': strToU8('<x/>') }),
      'UNSUPPORTED_FILE',
    ],
    ['a workbook without questions', 'q.xlsx', NO_QUESTIONS, 'NO_QUESTIONS'],
  ])('refuses %s, naming the file', async (_, fileName, bytes, code) => {
    const opening = open(fileName, bytes)
    await expect(opening).rejects.toMatchObject({ code })
    await expect(opening).rejects.toThrow(new RegExp(fileName.replace('.', '\\.')))
  })

  it('gives different advice for an old workbook and for a password', async () => {
    await expect(open('q.xls', COMPOUND_FILE)).rejects.toThrow(/save it as \.xlsx/)
    const encrypted = Buffer.concat([COMPOUND_FILE, Buffer.from('EncryptedPackage', 'utf16le')])
    await expect(open('q.xlsx', encrypted)).rejects.toThrow(/remove the password/)
  })

  it('shows why nothing was found, in the error and when asked to allow it', async () => {
    const error: unknown = await open('q.xlsx', NO_QUESTIONS).catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(NoQuestionsError)
    const file = { fileName: 'q.xlsx', bytes: NO_QUESTIONS }
    const { layout } = await openQuestionnaire(file, { allowEmpty: true })
    expect(layout.sheets[0]).toMatchObject({ isQuestionnaire: false, questions: [] })
    expect(layout.sheets[0]?.reasons.length).toBeGreaterThan(0)
  })

  it('refuses a file over the limit before reading it', async () => {
    const limits = { ...DEFAULT_FILE_LIMITS, maxFileBytes: 10 }
    await expect(
      openQuestionnaire({ fileName: 'q.xlsx', bytes: WORKBOOK }, { limits }),
    ).rejects.toMatchObject({ code: 'QUESTIONNAIRE_TOO_LARGE' })
  })
})

/** A package whose main part isn't a workbook's. */
function otherDocument(part: string): Uint8Array {
  const relationship = `<Relationship Id="r" Type="http://x/officeDocument" Target="${part}"/>`
  return zipSync({
    '_rels/.rels': strToU8(`<Relationships>${relationship}</Relationships>`),
    [part]: strToU8('<document/>'),
  })
}

function open(fileName: string, bytes: Uint8Array) {
  return openQuestionnaire({ fileName, bytes })
}
