import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { questionsOf } from '../../../src/domain/questionnaire.ts'
import { fillQuestionnaire } from '../../../src/questionnaire/fill-questionnaire.ts'
import { openQuestionnaire } from '../../../src/questionnaire/open-questionnaire.ts'
import { approveAnswer } from '../../support/approve-answer.ts'
import { buildWorkbook, type TestSheet, textCell } from '../../support/build-workbook.ts'

const HEADER = `<row r="1">${textCell('A1', 'ID')}${textCell('B1', 'Question')}${textCell('C1', 'Answer')}</row>`

function questionRows(count: number): string {
  const rows = Array.from({ length: count }, (_, index) => {
    const row = index + 2
    return `<row r="${row}">${textCell(`A${row}`, `Q-${row}`)}${textCell(`B${row}`, `Do you have control number ${row} in place?`)}</row>`
  })
  return HEADER + rows.join('')
}

/** A list for each row, from what a row's own range and list are. */
function listsOf(count: number, entry: (row: number) => readonly [string, string]) {
  return Object.fromEntries(Array.from({ length: count }, (_, index) => entry(index + 2)))
}

async function openAndFill(sheet: Omit<TestSheet, 'name'>, fileName = 'q.xlsx') {
  const bytes = buildWorkbook({ sheets: [{ name: 'S', ...sheet }] })
  const before = process.cpuUsage()
  const { layout } = await openQuestionnaire({ fileName, bytes }, { allowEmpty: true })
  const approved = questionsOf(layout).map((question) =>
    approveAnswer(question, { answer: 'We do.', choice: question.allowed?.[0] ?? null }),
  )
  const { report } = await fillQuestionnaire({ fileName, bytes, layout, approved })
  const { user, system } = process.cpuUsage(before)
  return { questions: approved.length, report, seconds: (user + system) / 1e6 }
}

/** `HUGE_ROWS=100000` is what the design asks for; every run of the tests tries a quarter of it. */
const HUGE_ROWS = Number(process.env['HUGE_ROWS'] ?? 22_000)

describe('a workbook of an absurd shape', () => {
  it('of tens of thousands of questions is read and filled', async () => {
    const { questions, report, seconds } = await openAndFill({ rows: questionRows(HUGE_ROWS) })
    expect(questions).toBe(HUGE_ROWS)
    expect(report.written).toHaveLength(HUGE_ROWS)
    expect(seconds).toBeLessThan(60)
    expect(process.memoryUsage().rss).toBeLessThan(2e9)
  }, 240_000)

  it.each<[string, Omit<TestSheet, 'name'>]>([
    [
      'a list of its own in every row',
      { rows: questionRows(4_000), lists: listsOf(4_000, (row) => [`C${row}`, '"Yes,No"']) },
    ],
    [
      'lists that lie over each other',
      { rows: questionRows(2_000), lists: listsOf(4_000, (row) => [`C2:C${row}`, '"Yes,No"']) },
    ],
    [
      'lists that each name the rest of a column',
      {
        rows: questionRows(2_000),
        lists: listsOf(2_000, (row) => [`C${row}`, `$A$${row}:$A$1048576`]),
      },
    ],
    [
      'a merge over all columns in every row',
      {
        rows: questionRows(2_000),
        merges: Array.from({ length: 2_000 }, (_, index) => `D${index + 2}:XFD${index + 2}`),
      },
    ],
  ])(
    'with %s takes seconds',
    async (_, sheet) => {
      const { questions, seconds } = await openAndFill(sheet)
      expect(questions).toBeGreaterThan(1_000)
      expect(seconds).toBeLessThan(20)
    },
    120_000,
  )

  it('of a CSV with more columns than a sheet is refused', async () => {
    const bytes = new TextEncoder().encode(`${'Question,'.repeat(20_000)}\n`)
    await expect(openQuestionnaire({ fileName: 'q.csv', bytes })).rejects.toMatchObject({
      code: 'QUESTIONNAIRE_TOO_LARGE',
    })
  })
})

describe('a file that is none of ours', () => {
  const zipped = (parts: Record<string, string>) =>
    zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])))
  const rels = (target: string) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="${target}"/></Relationships>`
  const lol = `<!DOCTYPE a [<!ENTITY a "ha">${'bcdefghij'.replace(/./g, (name, at: number) => `<!ENTITY ${name} "${`&${'abcdefghij'[at]};`.repeat(10)}">`)}]><worksheet>&j;</worksheet>`

  it.each<[string, string, Uint8Array, string]>([
    ['a PDF', 'q.xlsx', strToU8('%PDF-1.7\n…'), 'UNSUPPORTED_FILE'],
    ['an old workbook', 'q.xlsx', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'UNSUPPORTED_FILE'],
    [
      'an OpenDocument file',
      'q.xlsx',
      zipped({ mimetype: 'x', 'content.xml': '<a/>' }),
      'UNSUPPORTED_FILE',
    ],
    [
      'a binary workbook',
      'q.xlsx',
      zipped({ '_rels/.rels': rels('xl/workbook.bin'), 'xl/workbook.bin': 'x' }),
      'UNSUPPORTED_FILE',
    ],
    [
      'a Word document',
      'q.xlsx',
      zipped({ '_rels/.rels': rels('word/document.xml'), 'word/document.xml': '<a/>' }),
      'UNSUPPORTED_FILE',
    ],
    [
      'a zip of a zip',
      'q.xlsx',
      zipSync({ 'q.xlsx': buildWorkbook({ sheets: [] }) }),
      'DAMAGED_WORKBOOK',
    ],
    ['nothing at all', 'q.xlsx', new Uint8Array(), 'EMPTY_FILE'],
    ['29 bytes', 'q.xlsx', strToU8('PK\u0003\u0004 and then nothing more'), 'DAMAGED_WORKBOOK'],
    ['a workbook with a billion laughs', 'q.xlsx', withSheet(lol), 'MALFORMED_PART'],
    [
      'a workbook that reads a file of ours',
      'q.xlsx',
      withSheet('<!DOCTYPE a SYSTEM "file:///etc/passwd"><worksheet/>'),
      'MALFORMED_PART',
    ],
    [
      'a row that no sheet has',
      'q.xlsx',
      withSheet('<worksheet><sheetData><row r="99999999"/></sheetData></worksheet>'),
      'MALFORMED_PART',
    ],
    [
      'a cell that no sheet has',
      'q.xlsx',
      withSheet('<worksheet><sheetData><row r="1"><c r="ZZZZ1"/></row></sheetData></worksheet>'),
      'MALFORMED_PART',
    ],
    [
      'fifty million zeros',
      'q.xlsx',
      zipSync({ 'xl/a.xml': new Uint8Array(50_000_000) }),
      'QUESTIONNAIRE_TOO_LARGE',
    ],
  ])('%s is told so', async (_, fileName, bytes, code) => {
    await expect(openQuestionnaire({ fileName, bytes })).rejects.toMatchObject({ code })
  })

  it('a workbook with names that lead in circles is read', async () => {
    const names = { A_: 'B_', B_: 'A_', C_: 'INDIRECT(C_)', D_: 'INDIRECT("D_")' }
    const lists = { C2: 'A_', C3: 'C_', C4: 'D_', C5: 'INDIRECT(C5)' }
    const bytes = buildWorkbook({
      definedNames: names,
      sheets: [{ name: 'S', rows: questionRows(6), lists }],
    })
    const { layout } = await openQuestionnaire({ fileName: 'q.xlsx', bytes })
    expect(questionsOf(layout)).toHaveLength(6)
  })

  function withSheet(xml: string): Uint8Array {
    const path = 'xl/worksheets/sheet1.xml'
    return buildWorkbook({
      sheets: [{ name: 'S', rows: [['x']] }],
      extraParts: { [path]: strToU8(xml) },
    })
  }
})
