import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { questionsOf } from '../../../src/domain/questionnaire.ts'
import { fillQuestionnaire } from '../../../src/questionnaire/fill-questionnaire.ts'
import { openQuestionnaire } from '../../../src/questionnaire/open-questionnaire.ts'
import { approveAnswer } from '../../support/approve-answer.ts'
import { type TestSheet, textCell } from '../../support/build-workbook.ts'
import { fillTestWorkbook as fill, openTestWorkbook as open } from '../../support/fill-workbook.ts'

const MFA = 'Do you require multi-factor authentication for staff?'
const BACKUP = 'Are backups tested at least once a year?'
const YES_NO = { 'B2:B3': '"Yes,No,NA"' }
const TABLE = [['Question', 'Answer', 'Details'], [MFA], [BACKUP]]

describe('fillQuestionnaire writes', () => {
  it('the choice into the choice cell and the text into the text cell', async () => {
    const { cells, report } = await fill({ rows: TABLE, lists: YES_NO }, [
      { choice: 'Yes', answer: 'MFA is required.' },
      { choice: 'No', answer: 'Not yet.' },
    ])
    expect(cells(1)).toMatchObject({ B2: 'Yes', C2: 'MFA is required.', B3: 'No', C3: 'Not yet.' })
    expect(report.blank).toEqual([])
    expect(report.written[0]).toEqual({ sheet: 'S1', row: 2, cell: 'B2', value: 'Yes' })
  })

  it('the text into the comment cell where there is no text cell', async () => {
    const rows = [['Question', 'Answer', 'Comments'], [MFA], [BACKUP]]
    const { cells } = await fill({ rows, lists: YES_NO }, [{ choice: 'Yes', answer: 'For all.' }])
    expect(cells(1)).toMatchObject({ B2: 'Yes', C2: 'For all.' })
  })

  it('only the choice where there is only a choice cell', async () => {
    const rows = [['Question', 'Answer'], [MFA], [BACKUP]]
    const { cells, report } = await fill({ rows, lists: YES_NO }, [
      { choice: 'NA', answer: 'We …' },
    ])
    expect(cells(1)).toHaveProperty('B2', 'NA')
    expect(report.blank).toEqual([])
  })

  it('the value as the list spells it', async () => {
    const { cells } = await fill({ rows: TABLE, lists: YES_NO }, [{ choice: 'yes ', answer: 'x' }])
    expect(cells(1)).toHaveProperty('B2', 'Yes')
  })

  it('a number where the list holds numbers', async () => {
    const { xml } = await fill({ rows: TABLE, lists: { 'B2:B3': '"1,2,3,N/A"' } }, [
      { choice: '3', answer: 'x' },
      { choice: 'N/A', answer: 'y' },
    ])
    expect(xml('xl/worksheets/sheet1.xml')).toContain('<c r="B2"><v>3</v></c>')
    expect(xml('xl/worksheets/sheet1.xml')).toContain(textCell('B3', 'N/A'))
  })

  it('a mark under the chosen head, the one that other rows use', async () => {
    const rows = [
      ['ID', 'Question', 'Yes', 'No', 'N/A', 'Notes'],
      ['1', MFA],
      ['2', BACKUP, null, 'X'],
    ]
    const { cells, report } = await fill({ rows }, [
      { choice: 'Yes', answer: 'Always.' },
      { choice: 'Yes', answer: 'Too late.' },
    ])
    expect(cells(1)).toMatchObject({ C2: 'X', F2: 'Always.', D3: 'X' })
    expect(cells(1)).not.toHaveProperty('C3')
    expect(report.blank).toMatchObject([
      { row: 3, reason: expect.stringContaining('answered already') },
    ])
  })

  it('new columns at the right end where the sheet has none, past hidden ones', async () => {
    const { cells, xml } = await fill(
      {
        rows: [
          ['Ref', 'Question'],
          ['1', MFA],
          ['2', BACKUP],
        ],
        columns: '<cols><col min="3" max="3" width="9" hidden="1"/></cols>',
      },
      [{ answer: 'Yes, always.' }, { answer: 'Yes, in May.' }],
    )
    expect(cells(1)).toMatchObject({ D1: 'Answer', D2: 'Yes, always.', D3: 'Yes, in May.' })
    expect(xml('xl/worksheets/sheet1.xml')).toContain('<col min="4" max="4" width="60"')
  })

  it('into the first cell of a merged one, and what shares it below', async () => {
    const rows = [
      ['ID', 'Question', 'Answer'],
      ['1', MFA],
      ['2', BACKUP],
    ]
    const { cells } = await fill({ rows, merges: ['C2:C3'] }, [
      { answer: 'First.' },
      { answer: 'Second.' },
    ])
    expect(cells(1)).toHaveProperty('C2', 'First.\n2: Second.')
    expect(cells(1)).not.toHaveProperty('C3')
  })

  it('over a placeholder and over a default that says nothing', async () => {
    const question = (number: number) => [
      `Is requirement number ${number} met by your service?`,
      'Not verified',
    ]
    const rows = [['Question', 'Status', 'Comment'], ...[1, 2, 3, 4].map(question)]
    const lists = { 'B2:B5': '"Not verified,Fulfilled,N/A"' }
    const { cells } = await fill({ rows, lists }, [{ choice: 'Fulfilled', answer: 'x' }])
    expect(cells(1)).toMatchObject({ B2: 'Fulfilled', B3: 'Not verified' })
  })
})

describe('fillQuestionnaire never writes', () => {
  it('a value outside the values that a header names', async () => {
    const rows = [['Question', 'Compliant? (Y/N)', 'Comments'], [MFA], [BACKUP]]
    const { cells, report } = await fill({ rows }, [
      { choice: 'Perhaps', answer: 'x' },
      { choice: 'Y', answer: 'y' },
    ])
    expect(cells(1)).toMatchObject({ B3: 'Y' })
    expect(cells(1)).not.toHaveProperty('B2')
    expect(report.blank[0]?.reason).toContain('(Y, N)')
  })
})

describe('fillQuestionnaire leaves blank, and says why,', () => {
  it.each([
    [
      'a value outside the list',
      { choice: 'Maybe', answer: '' },
      "“Maybe” isn't in the list of B2 (Yes, No, NA).",
    ],
    [
      'a list with no word for the decision',
      { choice: null, answer: 'In part.', decision: 'partial' as const },
      'No value of B2 (Yes, No, NA) says “partial” and no more; a person has to choose one.',
    ],
  ])('%s', async (_, answer, reason) => {
    const { cells, report } = await fill({ rows: TABLE, lists: YES_NO }, [
      { ...answer, answer: answer.answer || 'x' },
    ])
    expect(cells(1)).not.toHaveProperty('B2')
    expect(report.blank).toMatchObject([{ row: 2, extent: 'part', reason }])
  })

  it('a row that is answered already', async () => {
    const rows = [['Question', 'Answer'], [MFA, 'Yes, by policy'], [BACKUP]]
    const { cells, report } = await fill({ rows }, [{ answer: 'No.' }, { answer: 'In May.' }])
    expect(cells(1)).toMatchObject({ B2: 'Yes, by policy', B3: 'In May.' })
    expect(report.blank).toMatchObject([
      { row: 2, reason: expect.stringContaining('Yes, by policy') },
    ])
  })

  it('a cell that a formula fills', async () => {
    const row = `<row r="1">${textCell('A1', 'Question')}${textCell('B1', 'Answer')}${textCell('C1', 'Comment')}</row><row r="2">${textCell('A2', MFA)}</row><row r="3">${textCell('A3', BACKUP)}<c r="C3"><f>1+1</f><v>2</v></c></row>`
    const { layout, approved, bytes } = await open({ sheets: [{ name: 'S1', rows: row }] })
    const edited = {
      ...layout,
      sheets: layout.sheets.map((sheet) => ({
        ...sheet,
        questions: sheet.questions.map((question) => ({
          ...question,
          textCell: `C${question.row}`,
        })),
      })),
    }
    const result = await fillQuestionnaire({
      fileName: 'q.xlsx',
      bytes,
      layout: edited,
      approved: approved([{ answer: 'one' }, { answer: 'two' }]),
    })
    expect(result.report.written.map(({ cell }) => cell)).toEqual(['C2'])
    expect(result.report.blank).toMatchObject([
      { row: 3, reason: 'A formula fills C3, and formulas are never overwritten.' },
    ])
  })

  it('a text longer than a cell holds', async () => {
    const { report } = await fill({ rows: TABLE }, [{ answer: 'a'.repeat(32_768) }])
    expect(report.blank[0]?.reason).toContain('32767')
  })
})

describe('fillQuestionnaire keeps', () => {
  it('every other part, and counts them', async () => {
    const macros = new Uint8Array([1, 2, 3, 255])
    const { report, parts, before } = await fill(
      { rows: TABLE, lists: YES_NO },
      [{ choice: 'Yes', answer: 'x' }],
      { extraParts: { 'xl/vbaProject.bin': macros } },
    )
    const changed = Object.keys(before).filter(
      (name) => !Buffer.from(before[name] ?? []).equals(Buffer.from(parts[name] ?? [])),
    )
    expect(changed).toEqual(['xl/worksheets/sheet1.xml'])
    expect(report.partsTotal).toBe(Object.keys(before).length)
    expect(report.partsUnchanged).toBe(report.partsTotal - 1)
  })

  it('the very bytes of the file when there is nothing to write', async () => {
    const { layout, bytes } = await open({ sheets: [{ name: 'S1', rows: TABLE }] })
    const filled = await fillQuestionnaire({ fileName: 'q.xlsx', bytes, layout, approved: [] })
    expect(filled.bytes).toBe(bytes)
    expect(filled.report.partsUnchanged).toBe(filled.report.partsTotal)
  })

  it('the workbook part, unless formulas have to be calculated anew', async () => {
    const formula = '<row r="1"><c r="A1"><f>S1!B2</f><v>0</v></c></row>'
    const answers = [{ choice: 'Yes', answer: 'x' }]
    const without = await fill({ rows: TABLE, lists: YES_NO }, answers)
    expect(without.xml('xl/workbook.xml')).not.toContain('calcPr')
    const sheets = [
      { name: 'S1', rows: TABLE, lists: YES_NO },
      { name: 'Score', rows: formula },
    ]
    const result = await fill(sheets[0] as TestSheet, answers, { sheets })
    expect(result.xml('xl/workbook.xml')).toContain('<calcPr fullCalcOnLoad="1"/>')
    expect(result.report.partsUnchanged).toBe(result.report.partsTotal - 2)
  })
})

describe('fillQuestionnaire on a CSV', () => {
  const CSV =
    'ID;Question;Answer;Owner\r\n1;"Is ""it"" so; really?";;"Bob"\r\n2;Why is that so?;;\r\n'

  it.each([
    ['utf-8', false],
    ['utf-8', true],
    ['utf-16le', true],
    ['utf-16be', true],
    ['windows-1252', false],
  ])('changes only the bytes of the answers in %s with a mark: %s', async (encoding, addBOM) => {
    const text = CSV.replace('Why', 'Où – “why”')
    const filled = await fillText(iconv.encode(text, encoding, { addBOM }), [
      'Oui; "tout"',
      'Ja\nnein',
    ])
    const expected = text
      .replace('really?";;', 'really?";"Oui; ""tout""";')
      .replace('so?;;', 'so?;"Ja\nnein";')
    expect(filled.bytes.equals(iconv.encode(expected, encoding, { addBOM }))).toBe(true)
    expect(filled.report).toMatchObject({ blank: [], partsUnchanged: 0, partsTotal: 1 })
  })

  it('quotes answers where the file quotes everything', async () => {
    const { bytes } = await fillText('"Question","Answer"\n"Is it so?",""\n"Why is that?",""\n', [
      'Yes',
      'So',
    ])
    expect(bytes.toString()).toBe('"Question","Answer"\n"Is it so?","Yes"\n"Why is that?","So"\n')
  })

  it('continues records that are too short', async () => {
    const { bytes } = await fillText('Ref,Question,Answer\n1,Is it so?\n2,Why is that?,\n', [
      'Yes',
      'So',
    ])
    expect(bytes.toString()).toBe('Ref,Question,Answer\n1,Is it so?,Yes\n2,Why is that?,So\n')
  })

  it('adds a column where there is none, with a head and without touching the rest', async () => {
    const { bytes } = await fillText('Question\nIs it so?\nWhy is that?', ['Yes', 'So'])
    expect(bytes.toString()).toBe('Question,Answer\nIs it so?,Yes\nWhy is that?,So')
  })

  it('never writes a field that a program would run, and shows no apostrophe', async () => {
    const { bytes } = await fillText('Question,Answer\nIs it so?,\nWhy is that?,\n', [
      '=1+1',
      '- one\n- two',
    ])
    expect(bytes.toString()).toBe(
      'Question,Answer\nIs it so?,"\u00A0=1+1"\nWhy is that?,"\u00A0- one\n- two"\n',
    )
  })

  it('leaves blank what the encoding cannot hold, rather than a question mark', async () => {
    const source = iconv.encode('Question;Answer\nPourquoi déjà?;\nWhy is that?;\n', 'windows-1252')
    const { bytes, report } = await fillText(source, ['a ≥ b', 'ok'])
    expect(iconv.decode(bytes, 'windows-1252')).toBe(
      'Question;Answer\nPourquoi déjà?;\nWhy is that?;ok\n',
    )
    expect(report.blank).toMatchObject([{ row: 2, reason: expect.stringContaining('≥') }])
  })
})

async function fillText(content: string | Buffer, answers: readonly string[]) {
  const file = { fileName: 'q.csv', bytes: Buffer.from(content as string) }
  const { layout } = await openQuestionnaire(file)
  const approved = questionsOf(layout).map((question, index) =>
    approveAnswer(question, { answer: answers[index] ?? 'x' }),
  )
  const { bytes, report } = await fillQuestionnaire({ ...file, layout, approved })
  return { bytes: Buffer.from(bytes), report }
}
