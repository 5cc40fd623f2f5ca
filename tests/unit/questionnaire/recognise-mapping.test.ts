import { describe, expect, it } from 'vitest'
import { type Mapping, mappingSchema } from '../../../src/domain/mapping.ts'
import { applyMapping } from '../../../src/questionnaire/apply-mapping.ts'
import { fingerprintLayout, withRowTexts } from '../../../src/questionnaire/layout-fingerprint.ts'
import { readQuestionnaire } from '../../../src/questionnaire/open-questionnaire.ts'
import { recogniseMapping } from '../../../src/questionnaire/recognise-mapping.ts'
import { buildWorkbook, type TestSheet } from '../../support/build-workbook.ts'

const HEADER = ['Ref', 'Topic', 'What we want to know', 'Ja/Nein', 'Where is it written?']
const ROWS = [
  ['V1', 'Access', 'Do you require multi-factor authentication for staff?'],
  ['V2', 'Backup', 'Are backups tested at least once a year?'],
  ['V3', 'Logs', 'How long are audit logs retained?'],
]
const FORM: readonly TestSheet[] = [
  { name: 'Read me', rows: [['Please fill in the next sheet of this workbook.']] },
  { name: 'Assessment 2025', rows: [['Supplier form 2025'], HEADER, ...ROWS] },
]
const MAPPING = mappingSchema.parse({
  sheets: [
    { name: 'Read me', isQuestionnaire: false },
    {
      name: 'Assessment 2025',
      headerRows: [2],
      columns: { A: 'id', B: 'section', C: 'question', D: 'text', E: 'comment' },
      rows: [{ row: 4, role: 'skip' }],
    },
  ],
})

describe('a form that was mapped before', () => {
  it('is recognised as it is', () => {
    expect(recognise(FORM)?.sheets[1]).toMatchObject({
      name: 'Assessment 2025',
      headerRows: [2],
      columns: { C: 'question', E: 'comment' },
    })
  })

  it('is recognised in another year, with new questions, answers and a new order of sheets', () => {
    const [readMe, sheet] = FORM
    const rows = [
      ['Supplier form 2026'],
      ['Version 7, valid from January'],
      HEADER,
      ...ROWS.slice(0, 1).map((row) => [...row, 'Ja', 'Access policy, section 4']),
      ['V1b', 'Access', 'Are access rights reviewed every quarter?'],
      ...ROWS.slice(1),
    ]
    const copy = [{ ...sheet, name: 'Assessment 2026', rows }, readMe] as TestSheet[]
    const mapping = recognise(copy)
    expect(mapping?.sheets.map(({ name }) => name).sort()).toEqual(['Assessment 2026', 'Read me'])
    const { grids, detected } = read(copy)
    const { layout } = applyMapping(grids, detected, mapping as Mapping, 'recognised')
    expect(layout.sheets[0]?.questions.map(({ row }) => row)).toEqual([4, 5, 7])
    expect(layout.sheets[0]?.headerRow).toBe(3)
  })

  it('is recognised where its columns have changed places', () => {
    const move = ([a, b, c, d, e]: readonly (string | undefined)[]) =>
      [a, 'New', e, b, c, d].map((text) => text ?? '')
    const rows = [['Supplier form'], move(HEADER), ...ROWS.map(move)]
    const mapping = recognise([FORM[0], { name: 'Assessment', rows }] as TestSheet[])
    expect(mapping?.sheets[1]?.columns).toEqual({
      A: 'id',
      C: 'comment',
      D: 'section',
      E: 'question',
      F: 'text',
    })
  })

  it('is known by its own texts where it has no header', () => {
    const labels = ['Company', 'Street and number', 'Who is responsible for security?']
    const sheet = { name: 'Form', rows: labels.map((label) => [label, null]) } as TestSheet
    const mapping = mappingSchema.parse({
      sheets: [{ name: 'Form', columns: { A: 'question', B: 'text' } }],
    })
    const filled = { name: 'Form', rows: labels.map((label) => [label, 'Some answer']) }
    expect(recognise([filled], [sheet], mapping)).toBeDefined()
    const other = {
      name: 'Form',
      rows: [
        ['Invoice', null],
        ['Amount', null],
        ['Due', null],
      ],
    }
    expect(recognise([other], [sheet], mapping)).toBeUndefined()
  })

  it.each([
    [
      'other headers',
      [
        ['Ref', 'Topic', 'Price', 'Amount', 'Sum'],
        ['1', 'Pens', '2', '3', '6'],
      ],
    ],
    ['the words of the header spread over the sheet', HEADER.map((text) => [text])],
    ['nothing in it', []],
  ])('is no form with %s', (_what, rows) => {
    expect(recognise([{ name: 'Assessment 2025', rows }])).toBeUndefined()
  })
})

function recognise(copy: readonly TestSheet[], form = FORM, mapping = MAPPING) {
  const { grids } = read(form)
  const kept = withRowTexts(grids, mapping)
  const known = { mapping: kept, fingerprint: fingerprintLayout(grids, kept) }
  return recogniseMapping(read(copy).grids, [known])?.mapping
}

function read(sheets: readonly TestSheet[]) {
  return readQuestionnaire({ fileName: 'q.xlsx', bytes: buildWorkbook({ sheets }) })
}
