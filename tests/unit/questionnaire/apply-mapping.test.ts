import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type Mapping, mappingSchema } from '../../../src/domain/mapping.ts'
import { applySheetMapping } from '../../../src/questionnaire/layout/apply-sheet-mapping.ts'
import { MappingMisfitError } from '../../../src/questionnaire/mapping-misfit-error.ts'
import {
  openQuestionnaire,
  readQuestionnaire,
} from '../../../src/questionnaire/open-questionnaire.ts'
import { buildWorkbook, type TestSheet } from '../../support/build-workbook.ts'

const MFA = 'Do you require multi-factor authentication for staff?'
const BACKUP = 'Are backups tested at least once a year?'
const LOGS = 'How long are audit logs retained?'
const FIXTURES = join(import.meta.dirname, '..', '..', '..', 'fixtures', 'questionnaires')
const SHARED = join(import.meta.dirname, '..', '..', '..', '..', 'shared', 'questionnaires')

const FILES = [FIXTURES, ...(existsSync(SHARED) ? [SHARED] : [])].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => /\.(xlsx|xlsm|csv)$/.test(name) && !name.startsWith('corrupt'))
    .map((name) => [name, join(folder, name)] as const),
)

describe('what was found in a file, as a mapping', () => {
  it.each(FILES)('gives the same questions again when it is applied (%s)', (fileName, path) => {
    const { grids, detected } = readQuestionnaire({ fileName, bytes: readFileSync(path) })
    for (const [index, grid] of grids.entries()) {
      const layout = detected.layout.sheets[index]
      const mapping = detected.mapping.sheets[index]
      if (!layout?.isQuestionnaire || !mapping) continue
      const again = applySheetMapping(grid, mapping, [])
      // How sure detection was is no part of a mapping.
      const { confidence: _, decisions: __, ...found } = layout
      expect({ ...again, reasons: [] }).toEqual({ ...found, reasons: [] })
    }
    expect(mappingSchema.parse(detected.mapping)).toEqual(detected.mapping)
  })
})

describe('a mapping', () => {
  const ROWS = [
    ['Supplier form'],
    ['Nr', 'What we ask', 'Yes', 'No', 'Where it is written'],
    ['Access'],
    ['1', MFA],
    ['Operations'],
    ['2', BACKUP],
    ['3', LOGS],
    ['Please sign here and return the form to us.'],
  ] as const

  it('says what each column is for, against what was found', async () => {
    const sheet = await read(ROWS, {
      headerRows: [2],
      columns: { A: 'id', B: 'question', E: 'comment' },
      ticks: { C: 'Yes', D: 'No' },
    })
    expect(sheet.headerRow).toBe(2)
    expect(sheet.questions.map(({ row }) => row)).toEqual([4, 6, 7])
    expect(sheet.questions[0]).toMatchObject({
      id: '1',
      section: 'Access',
      commentCell: 'E4',
      tickCells: { Yes: 'C4', No: 'D4' },
      allowed: ['Yes', 'No'],
    })
    expect(sheet.reasons.slice(0, 3)).toEqual([
      'as a test says',
      'row 2 is the header',
      'column A holds the ids',
    ])
  })

  it('says of a row what stands against its evidence', async () => {
    const sheet = await read(ROWS, {
      headerRows: [2],
      columns: { B: 'question', C: 'text' },
      rows: [
        { row: 6, role: 'skip' },
        { row: 8, role: 'question' },
        { row: 7, role: 'section' },
      ],
    })
    expect(sheet.questions.map(({ row, section }) => [row, section])).toEqual([
      [4, 'Access'],
      [8, LOGS],
    ])
  })

  it('puts the answer into the cell under its question where it says so', async () => {
    const sheet = await read(
      [[MFA], [], [BACKUP], ['We test them every May, with a report.'], [LOGS], []],
      { columns: { A: 'question' }, answers: 'below' },
      { lists: { A2: '"Yes,No"' } },
    )
    expect(
      sheet.questions.map(({ choiceCell, textCell, existingAnswer }) => [
        choiceCell ?? textCell,
        existingAnswer,
      ]),
    ).toEqual([
      ['A2', null],
      ['A4', 'We test them every May, with a report.'],
      ['A6', null],
    ])
  })

  it('leaves a sheet alone that it says is no questionnaire', async () => {
    const { layout } = await openQuestionnaire(file(ROWS), {
      allowEmpty: true,
      given: given({ sheets: [{ name: 'Form', isQuestionnaire: false }] }),
    })
    expect(layout.sheets[0]).toMatchObject({ isQuestionnaire: false, questions: [] })
  })

  it('finds its rows again in a copy whose rows have moved, and drops those that are gone', async () => {
    const rows = [
      { row: 4, role: 'skip' as const, text: BACKUP },
      { row: 2, role: 'skip' as const, text: 'Was this asked before?' },
    ]
    const sheet = await read(
      [['Question', 'Answer'], [MFA], ['Is there a new question this year?'], [LOGS], [BACKUP]],
      { headerRows: [1], columns: { A: 'question', B: 'text' }, rows },
    )
    expect(sheet.questions.map(({ row }) => row)).toEqual([2, 3, 4])
    expect(sheet.reasons).toContain("of the rows set by hand, 1 isn't in this file")
  })

  it('leaves sheets that it does not name as they were found', async () => {
    const bytes = buildWorkbook({
      sheets: [
        { name: 'One', rows: [['Question', 'Answer'], [MFA]] },
        { name: 'Two', rows: [['Question', 'Answer'], [BACKUP]] },
      ],
    })
    const { layout } = await openQuestionnaire(
      { fileName: 'q.xlsx', bytes },
      { given: given({ sheets: [{ name: 'One', isQuestionnaire: false }] }) },
    )
    expect(layout.sheets.map(({ questions }) => questions.length)).toEqual([0, 1])
    expect(layout.sheets[1]?.reasons[0]).toBe('row 1 is the header')
  })

  it.each([
    [
      'a sheet that is not there',
      { name: 'Forms' },
      'it has no sheet "Forms". Its sheets are "Form"',
    ],
    ['no question column', { name: 'Form', columns: { A: 'id' } }, 'Give one the role "question"'],
    [
      'a row that is two things',
      {
        name: 'Form',
        columns: { B: 'question' },
        headerRows: [2],
        rows: [{ row: 2, role: 'question' }],
      },
      'row 2 is both a header and "question"',
    ],
  ])('is refused for %s', async (_what, sheet, complaint) => {
    const opening = openQuestionnaire(file(ROWS), { given: given({ sheets: [sheet] }) })
    await expect(opening).rejects.toThrow(MappingMisfitError)
    await expect(opening).rejects.toThrow(complaint)
  })

  it.each([
    ['two question columns', { columns: { A: 'question', B: 'question' } }, 'A and B are both'],
    ['a column by number', { columns: { 1: 'question' } }, 'named by letters'],
    ['a tick column with a role', { columns: { C: 'text' }, ticks: { C: 'Yes' } }, 'takes ticks'],
    ['a word that means nothing', { header: [1] }, 'header'],
  ])('cannot have %s', (_what, sheet, complaint) => {
    const { error } = mappingSchema.safeParse({ sheets: [{ name: 'Form', ...sheet }] })
    expect(JSON.stringify(error?.issues)).toContain(complaint)
  })
})

type Rows = readonly (readonly string[])[]

async function read(rows: Rows, sheet: object, extra: Partial<TestSheet> = {}) {
  const { layout } = await openQuestionnaire(file(rows, extra), {
    given: given({ sheets: [{ name: 'Form', ...sheet }] }),
  })
  const [read] = layout.sheets
  if (!read) throw new Error('no sheet was read')
  return read
}

function file(rows: Rows, extra: Partial<TestSheet> = {}) {
  return {
    fileName: 'q.xlsx',
    bytes: buildWorkbook({ sheets: [{ name: 'Form', rows, ...extra }] }),
  }
}

function given(mapping: unknown): { mapping: Mapping; origin: string } {
  return { mapping: mappingSchema.parse(mapping), origin: 'as a test says' }
}
