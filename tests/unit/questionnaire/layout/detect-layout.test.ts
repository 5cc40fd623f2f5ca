import { describe, expect, it } from 'vitest'
import type { SheetLayout } from '../../../../src/domain/questionnaire.ts'
import { openQuestionnaire } from '../../../../src/questionnaire/open-questionnaire.ts'
import { buildWorkbook, type TestSheet, textCell } from '../../../support/build-workbook.ts'

const MFA = 'Do you require multi-factor authentication for staff?'
const BACKUP = 'Are backups tested at least once a year?'
const LOGS = 'How long are audit logs retained?'

describe('the header row', () => {
  it('is found in row 1', async () => {
    const sheet = await read([
      ['ID', 'Question', 'Answer', 'Comments'],
      ['1', MFA],
      ['2', BACKUP],
    ])
    expect(sheet).toMatchObject({ headerRow: 1, idColumn: 'A', questionColumn: 'B' })
    expect(columns(sheet)).toEqual(['C text', 'D comment'])
    expect(rows(sheet)).toEqual([2, 3])
  })

  it('is found under titles and instructions', async () => {
    const sheet = await read([
      ['Supplier assessment 2026'],
      ['Please answer every question. Use the comment column for details.'],
      [],
      ...Array.from({ length: 8 }, () => []),
      ['No.', 'Requirement', 'Response', 'Remarks'],
      ['1', 'All staff receive security training every year.'],
      ['2', 'Access rights are reviewed every quarter by their owners.'],
    ])
    expect(sheet).toMatchObject({ headerRow: 12, idColumn: 'A', questionColumn: 'B' })
    expect(rows(sheet)).toEqual([13, 14])
  })

  it('may repeat in every section, in synonyms', async () => {
    const sheet = await read([
      ['Section 1 - Access'],
      ['Ref', 'Question', 'Response', 'Comments'],
      ['1.1', MFA],
      ['Section 2 - Operations'],
      ['Ref', 'Compliance inquiry', 'Response', 'Comments'],
      ['2.1', BACKUP],
    ])
    expect(rows(sheet)).toEqual([3, 6])
    expect(sheet.questions.map(({ section }) => section)).toEqual([
      'Section 1 - Access',
      'Section 2 - Operations',
    ])
    expect(sheet.reasons.join('\n')).toContain('repeated in rows 5')
  })

  it.each([
    [['Nr.', 'Frage', 'Antwort', 'Bemerkung'], 'Werden Backups regelmäßig getestet?'],
    [
      ['N°', 'Exigence', 'Réponse', 'Commentaires'],
      'Les sauvegardes sont testées une fois par an.',
    ],
    [['ID', 'Pregunta', 'Respuesta', 'Comentarios'], '¿Se prueban las copias de seguridad?'],
    [['编号', '问题', '回答', '备注'], '是否每年测试备份？'],
  ])('is read in other languages: %j', async (header, question) => {
    const sheet = await read([header, ['1', question], ['2', question.toUpperCase()]])
    expect(sheet).toMatchObject({ headerRow: 1, idColumn: 'A', questionColumn: 'B' })
    expect(columns(sheet)).toEqual(['C text', 'D comment'])
  })
})

describe('an answer column', () => {
  it('is a choice where its cells have a list, each row its own', async () => {
    const sheet = await read([['Question', 'Answer', 'Details'], [MFA], [BACKUP], [LOGS]], {
      lists: { 'B2:B3': '"Yes,No,N/A"' },
    })
    expect(sheet.answerColumns[0]).toMatchObject({ kind: 'choice', allowed: ['Yes', 'No', 'N/A'] })
    expect(sheet.questions[0]).toMatchObject({ choiceCell: 'B2', textCell: 'C2' })
    expect(sheet.questions[2]).toMatchObject({ choiceCell: null, textCell: 'B4', allowed: null })
  })

  it('is found without a header by its list alone', async () => {
    const sheet = await read(
      [
        ['1', MFA],
        ['2', BACKUP],
        ['3', LOGS],
      ],
      {
        lists: { 'C1:C3': '"Yes,No"' },
      },
    )
    expect(sheet).toMatchObject({ headerRow: null, questionColumn: 'B' })
    expect(sheet.questions[0]?.choiceCell).toBe('C1')
  })

  it('for the decision is the one whose list says yes and no, not the one for ownership', async () => {
    const sheet = await read(
      [
        ['ID', 'Question', 'Control ownership', 'Answer', 'Implementation description'],
        ['A-1', MFA],
        ['A-2', BACKUP],
      ],
      { lists: { 'C2:C3': '"Provider,Customer,Shared"', 'D2:D3': '"Yes,No,NA"' } },
    )
    expect(columns(sheet)).toEqual(['C choice', 'D choice', 'E text'])
    expect(sheet.questions[0]).toMatchObject({ choiceCell: 'D2', textCell: 'E2' })
  })

  it('is not a list that the author has filled in, such as severity', async () => {
    const sheet = await read(
      [
        ['Question', 'Severity', 'Status', 'Comment'],
        [MFA, 'High', 'Not verified'],
        [BACKUP, 'Low', 'Not verified'],
        [LOGS, 'High', 'Not verified'],
        ['Who reviews access rights, and when?', 'Low', 'Not verified'],
      ],
      { lists: { 'B2:B5': '"High,Low"', 'C2:C5': '"Not verified,Open,Fulfilled,N/A"' } },
    )
    expect(columns(sheet)).toEqual(['C choice', 'D comment'])
    expect(sheet.questions[0]?.existingAnswer).toBeNull()
  })

  it('is not one named "answer" whose cells hold codes of kinds of answers', async () => {
    const sheet = await read([
      ['ref', 'questions', 'answer'],
      ['1', MFA, 'YNA'],
      ['2', BACKUP, 'YNA'],
      ['3', LOGS, 'TXT'],
    ])
    expect(sheet).toMatchObject({ isQuestionnaire: true, answerColumns: [] })
    expect(sheet.reasons.join('\n')).toContain('code of a kind of answer')
  })

  it("is not the assessor's", async () => {
    const sheet = await read([['Question', 'Answer', 'Assessor notes'], [MFA], [BACKUP]])
    expect(columns(sheet)).toEqual(['B text'])
  })

  it('may be marked by a tick under one of several heads, in a second header row', async () => {
    const sheet = await read(
      [
        ['ID', 'Question', 'Answer', null, null, 'Notes'],
        [null, null, 'Yes', 'No', 'Not applicable'],
        ['1', MFA],
        ['2', BACKUP, null, 'x'],
      ],
      { merges: ['A1:A2', 'B1:B2', 'C1:E1', 'F1:F2'] },
    )
    expect(sheet.headerRow).toBe(2)
    expect(sheet.questions[0]).toMatchObject({
      choiceCell: null,
      commentCell: 'F3',
      allowed: ['Yes', 'No', 'Not applicable'],
      tickCells: { Yes: 'C3', No: 'D3', 'Not applicable': 'E3' },
      existingAnswer: null,
    })
    expect(sheet.questions[1]?.existingAnswer).toBe('No')
  })

  it('is where a protected sheet leaves cells unlocked', async () => {
    const data = [MFA, BACKUP, LOGS]
      .map((text, index) => {
        const row = index + 2
        return `<row r="${row}">${textCell(`A${row}`, text)}${textCell(`B${row}`, 'see policy')}<c r="C${row}" s="1"/></row>`
      })
      .join('')
    const header = `<row r="1">${textCell('A1', 'Question')}${textCell('B1', 'Guidance')}${textCell('C1', 'Supplier')}</row>`
    const sheet = await read(header + data, { isProtected: true })
    expect(columns(sheet)).toEqual(['C text'])
    expect(sheet.reasons.join('\n')).toContain('left unlocked')
  })

  it('is where the style of a whole column leaves cells unlocked', async () => {
    const sheet = await read([['Question', 'Guidance', 'Supplier'], [MFA], [BACKUP]], {
      isProtected: true,
      columns: '<cols><col min="3" max="3" width="20" style="1"/></cols>',
    })
    expect(columns(sheet)).toEqual(['C text'])
  })

  it('is not one that the author has filled with notes or expected answers', async () => {
    const sheet = await read([
      ['Question', 'Expected response', 'Answer', 'Notes'],
      [MFA, 'Yes', null, 'Applies to contractors too'],
      [BACKUP, 'Yes', null, 'See our policy on backups'],
      [LOGS, '1 year', null, 'Law of the country applies'],
    ])
    expect(columns(sheet)).toEqual(['C text'])
    expect(sheet.questions[0]?.existingAnswer).toBeNull()
  })

  it('has a header where others have one, though a list covers the whole sheet', async () => {
    const sheet = await read([['Question', 'Answer', 'Comments'], [MFA], [BACKUP]], {
      lists: { 'B1:B1048576': '"Yes,No"', 'D1:XFD1048576': '"Yes,No"' },
    })
    expect(columns(sheet)).toEqual(['B choice', 'C comment'])
  })

  it('is a choice where its header names the values', async () => {
    const sheet = await read([['Question', 'Compliant? (Y/N/NA)', 'Comments'], [MFA], [BACKUP]])
    expect(sheet.questions[0]).toMatchObject({ choiceCell: 'B2', allowed: ['Y', 'N', 'NA'] })
  })

  it('may be missing, and then filling adds one', async () => {
    const sheet = await read([['Question'], [MFA], [BACKUP]])
    expect(sheet).toMatchObject({ isQuestionnaire: true, questionColumn: 'A', answerColumns: [] })
    expect(rows(sheet)).toEqual([2, 3])
  })
})

describe('a question', () => {
  it('may be a formula that shows its text', async () => {
    const data = [MFA, BACKUP]
      .map((text, index) => {
        const row = index + 2
        return `<row r="${row}"><c r="A${row}" t="str"><f>VLOOKUP(1,Z:Z,1,0)</f><v>${text}</v></c></row>`
      })
      .join('')
    const header = `<row r="1">${textCell('A1', 'Question')}${textCell('B1', 'Answer')}</row>`
    const sheet = await read(header + data)
    expect(sheet.questions.map(({ text }) => text)).toEqual([MFA, BACKUP])
  })

  it('is not looked for in a column that is named so but holds little', async () => {
    const sheet = await read([
      ['Question', 'Answer', 'Query'],
      [
        'Staff accounts are personal and never shared.',
        null,
        'Which accounts are shared by several people?',
      ],
      ['Access rights are reviewed every quarter.'],
      ['Administrators use separate accounts for their work.'],
      ['Audit logs are kept for at least one year.'],
    ])
    expect(sheet.questionColumn).toBe('A')
    expect(rows(sheet)).toEqual([2, 3, 4, 5])
  })

  it('whose answer is calculated from elsewhere is not asked again', async () => {
    const row = (number: number, text: string, answer: string) =>
      `<row r="${number}">${textCell(`A${number}`, text)}${answer}</row>`
    const sheet = await read(
      row(1, 'Question', textCell('B1', 'Answer')) +
        row(2, MFA, '<c r="B2" t="str"><f>Start!B2</f><v></v></c>') +
        row(3, BACKUP, '') +
        row(4, LOGS, ''),
    )
    expect(rows(sheet)).toEqual([3, 4])
  })

  it('is no section title, legend or copyright line, though they stand in its column', async () => {
    const sheet = await read(
      [
        ['ID', 'Requirement', 'Status'],
        ['V1', 'Identity and access management in the whole organisation'],
        ['1.1', 'Staff accounts are personal and never shared.'],
        ['1.2', 'Access rights are reviewed every quarter.'],
        ['1.3', 'Administrators use separate accounts for their work.'],
        ['V2', 'Operations security, logging and monitoring'],
        ['2.1', 'Audit logs are kept for at least one year.'],
        [],
        ['Pass', 'The requirement is met in every system in scope.'],
        [null, '© Example Standards Body. All rights reserved by it.'],
      ],
      { lists: { 'C3:C5': '"Pass,Fail,N/A"', C7: '"Pass,Fail,N/A"' } },
    )
    expect(rows(sheet)).toEqual([3, 4, 5, 7])
    expect(sheet.questions.at(-1)?.section).toBe('Operations security, logging and monitoring')
  })

  it('takes its section from a merged side column', async () => {
    const sheet = await read(
      [
        ['Domain', 'Question', 'Answer'],
        ['Access', MFA],
        [null, LOGS],
        ['Operations', BACKUP],
      ],
      { merges: ['A2:A3'] },
    )
    expect(sheet.questions.map(({ section }) => section)).toEqual([
      'Access',
      'Access',
      'Operations',
    ])
  })

  it('over several merged rows is one question, written into the first', async () => {
    const sheet = await read([['Question', 'Answer'], [MFA], [], [BACKUP]], {
      merges: ['A2:A3', 'B2:B3'],
    })
    expect(sheet.questions.map(({ row, textCell }) => [row, textCell])).toEqual([
      [2, 'B2'],
      [4, 'B4'],
    ])
  })

  it('that is answered already says what it holds; a placeholder is no answer', async () => {
    const sheet = await read([
      ['Question', 'Answer'],
      [MFA, 'Yes, for everyone'],
      [BACKUP, '[enter your answer]'],
      [LOGS],
    ])
    expect(sheet.questions.map(({ existingAnswer }) => existingAnswer)).toEqual([
      'Yes, for everyone',
      null,
      null,
    ])
  })
})

describe('the sheets of a workbook', () => {
  it('are questionnaires or not, each with its reasons', async () => {
    const layout = await readAll([
      {
        name: 'Introduction',
        rows: [
          ['How to use this workbook'],
          ['Fill in every sheet and send it back to us by Friday.'],
        ],
      },
      { name: 'Access', rows: [['Question', 'Answer'], [MFA], [LOGS]] },
      { name: 'Operations', rows: [['Question', 'Answer'], [BACKUP]] },
      { name: 'Lists', state: 'hidden', rows: [['Question', 'Answer'], [MFA]] },
      {
        name: 'Contacts',
        rows: [
          ['Name', 'Comment'],
          ['Ada', 'Sends the form'],
          ['Bob', 'Reads it'],
        ],
      },
    ])
    expect(layout.map(({ isQuestionnaire }) => isQuestionnaire)).toEqual([
      false,
      true,
      true,
      false,
      false,
    ])
    expect(layout.every(({ reasons }) => reasons.length > 0)).toBe(true)
    expect(layout[3]?.reasons).toEqual(['the sheet is hidden'])
  })

  it('that show the same questions with calculated answers are for an assessor', async () => {
    const mirror = [MFA, LOGS]
      .map((text, index) => {
        const row = index + 2
        return `<row r="${row}">${textCell(`A${row}`, text)}<c r="B${row}" t="str"><f>Access!B${row}</f><v></v></c></row>`
      })
      .join('')
    const header = `<row r="1">${textCell('A1', 'Question')}${textCell('B1', 'Answer')}${textCell('C1', 'Score')}</row>`
    const layout = await readAll([
      { name: 'Access', rows: [['Question', 'Answer'], [MFA], [LOGS]] },
      { name: 'Evaluation', rows: header + mirror },
    ])
    expect(layout.map(({ isQuestionnaire }) => isQuestionnaire)).toEqual([true, false])
  })

  it('that repeat all questions without an answer column only repeat them', async () => {
    const layout = await readAll([
      { name: 'Access', rows: [['Question', 'Answer'], [MFA], [LOGS]] },
      {
        name: 'Reference',
        rows: [
          ['Question', 'Reason for question'],
          [MFA, 'risk'],
          [LOGS, 'law'],
        ],
      },
    ])
    expect(layout.map(({ isQuestionnaire }) => isQuestionnaire)).toEqual([true, false])
  })
})

describe('a table of statements with ids', () => {
  const statements = Array.from({ length: 6 }, (_, index) => [
    `R-${index + 1}`,
    `The supplier keeps record number ${index + 1} of its information systems.`,
  ])

  it('is a questionnaire when the file has nothing better', async () => {
    const sheet = await read([['Ref', 'Requirement'], ...statements])
    expect(sheet.questions).toHaveLength(6)
  })

  it('is a mere reference beside a real questionnaire', async () => {
    const layout = await readAll([
      { name: 'Questions', rows: [['Question', 'Answer'], [MFA], [LOGS]] },
      { name: 'Catalogue', rows: [['Ref', 'Requirement'], ...statements] },
    ])
    expect(layout.map(({ isQuestionnaire }) => isQuestionnaire)).toEqual([true, false])
  })
})

async function readAll(sheets: readonly TestSheet[]): Promise<readonly SheetLayout[]> {
  const file = { fileName: 'q.xlsx', bytes: buildWorkbook({ sheets }) }
  return (await openQuestionnaire(file, { allowEmpty: true })).layout.sheets
}

async function read(data: TestSheet['rows'], parts: Partial<TestSheet> = {}): Promise<SheetLayout> {
  const [sheet] = await readAll([{ name: 'Questions', rows: data, ...parts }])
  if (!sheet) throw new TypeError('the workbook has no sheet')
  return sheet
}

const columns = (sheet: SheetLayout) =>
  sheet.answerColumns.map(({ column, kind }) => `${column} ${kind}`)
const rows = (sheet: SheetLayout) => sheet.questions.map(({ row }) => row)
