import { describe, expect, it } from 'vitest'
import { readWorkbook } from '../../../../src/questionnaire/ooxml/read-workbook.ts'
import {
  buildWorkbook,
  type TestSheet,
  type TestWorkbook,
} from '../../../support/build-workbook.ts'

const LISTS: TestSheet = {
  name: "Bob's lists",
  state: 'hidden',
  rows: [
    ['Yes', 1, 'Cloud'],
    ['No', 2, 'AWS'],
    ['Pending\t', 3, 'Azure'],
  ],
}

describe('the list of a cell', () => {
  it('is read from the validation itself, without the blanks around its values', () => {
    expect(find({ lists: { C2: '"Yes, No,N/A"' } }, 2, 3)).toEqual(['Yes', 'No', 'N/A'])
  })

  it('is read from a range on a hidden sheet, exactly as its cells spell it', () => {
    const lists = { C2: "'Bob''s lists'!$A$1:$A$3" }
    expect(find({ lists }, 2, 3)).toEqual(['Yes', 'No', 'Pending\t'])
  })

  it('is read from the extension list', () => {
    expect(find({ extendedLists: { 'C2 C5:C9': "'Bob''s lists'!$A$1:$A$2" } }, 7, 3)).toEqual([
      'Yes',
      'No',
    ])
  })

  it('is read through a defined name', () => {
    const definedNames = { Choices: "'Bob''s lists'!$A$1:$A$2" }
    expect(find({ lists: { C2: 'Choices' } }, 2, 3, { definedNames })).toEqual(['Yes', 'No'])
  })

  it('is read through INDIRECT on another cell of the row', () => {
    const definedNames = { Cloud: "'Bob''s lists'!$C$2:$C$3" }
    const rows = [
      ['Question', 'Kind', 'Answer'],
      ['Where?', 'Cloud', null],
      ['Who?', '', null],
    ]
    const sheet = { rows, lists: { 'C2:C3': 'INDIRECT(B2)' } }
    expect(find(sheet, 2, 3, { definedNames })).toEqual(['AWS', 'Azure'])
    expect(find(sheet, 3, 3, { definedNames })).toBeUndefined()
  })

  it('differs from row to row where the file says so', () => {
    const lists = { 'C2:C3': '"Yes,No"', C4: '"High,Low"' }
    expect(find({ lists }, 3, 3)).toEqual(['Yes', 'No'])
    expect(find({ lists }, 4, 3)).toEqual(['High', 'Low'])
    expect(find({ lists }, 5, 3)).toBeUndefined()
  })

  it('covers a million rows without a cost for each', () => {
    expect(find({ lists: { 'A1:XFD1048576': '"Yes,No"' } }, 900_000, 9)).toEqual(['Yes', 'No'])
  })

  it('is looked up once where thousands of cells name it by a formula', () => {
    const rows = Array.from({ length: 20_000 }, (_, index) => [`value ${index}`])
    const bytes = buildWorkbook({
      definedNames: { Last: 'Q!$A$19990:$A$20000' },
      sheets: [{ name: 'Q', rows, lists: { 'B1:B20000': 'INDIRECT("Last")' } }],
    })
    const { findAllowedValues } = readWorkbook({ fileName: 'q.xlsx', bytes })
    const startedAt = performance.now()
    const lengths = new Set(rows.map((_, index) => findAllowedValues('Q', index + 1, 2)?.length))
    expect(performance.now() - startedAt).toBeLessThan(3_000)
    expect([...lengths]).toEqual([11])
  })

  it('knows which values are numbers', () => {
    const values = findValues({ lists: { C2: "'Bob''s lists'!$B$1:$B$2" } }, 2, 3)
    expect(values).toEqual([
      { text: '1', kind: 'number' },
      { text: '2', kind: 'number' },
    ])
  })

  it('takes a number that shows as a percentage for text, as its digits are another number', () => {
    const rows = '<row r="1"><c r="A1" s="4"><v>0.25</v></c><c r="B1" s="3"><v>1.5</v></c></row>'
    const values = findValues({ lists: { C2: 'A1:B1' }, rows }, 2, 3)
    expect(values).toEqual([
      { text: '25%', kind: 'text' },
      { text: '1.50', kind: 'number' },
    ])
  })

  it('is unknown where names name each other in a circle', () => {
    const definedNames = { One: 'Two', Two: 'One' }
    expect(find({ lists: { C2: 'One' } }, 2, 3, { definedNames })).toBeUndefined()
  })

  it.each([
    [`OFFSET('Bob''s lists'!$A$1,0,0,2,1)`, ['Yes', 'No']],
    [`OFFSET('Bob''s lists'!$A$1,0,2,COUNTA('Bob''s lists'!$C:$C)-1,1)`, ['Cloud', 'AWS']],
    [`OFFSET('Bob''s lists'!$C$1:$C$2,1,)`, ['AWS', 'Azure']],
  ])('is read through %s', (formula, values) => {
    expect(find({ lists: { C2: formula } }, 2, 3)).toEqual(values)
  })

  it.each([
    'OFFSET(A1,MATCH(B2,D:D,0),0,3,1)',
    'OFFSET(A1,0,0,0,1)',
    'OFFSET(A1,-1,0)',
    'IF(B2="a",D1:D2,E1:E2)',
  ])('is unknown where %s would have to be calculated or leads nowhere', (formula) => {
    expect(find({ lists: { C2: formula } }, 2, 3)).toBeUndefined()
  })

  it('is that of the first of several validations that cover the cell', () => {
    const lists = { 'C1:C9': '"One"', 'C3:C4': '"Two"', 'C10:C1048576': '"Three"' }
    expect([3, 9, 10].map((row) => find({ lists }, row, 3))).toEqual([['One'], ['One'], ['Three']])
  })

  it('is found at once among tens of thousands of validations', () => {
    const rows = 20_000
    const lists = Object.fromEntries(
      Array.from({ length: rows }, (_, index) => [`C${index + 1}`, `"A${index},B"`]),
    )
    const bytes = buildWorkbook({ sheets: [{ name: 'Q', rows: [], lists }] })
    const { findAllowedValues } = readWorkbook({ fileName: 'q.xlsx', bytes })
    const startedAt = performance.now()
    for (let row = 1; row <= rows; row += 1) findAllowedValues('Q', row, 3)
    expect(performance.now() - startedAt).toBeLessThan(2_000)
    expect(findAllowedValues('Q', rows, 3)?.[0]?.text).toBe(`A${rows - 1}`)
  })
})

function find(
  sheet: Partial<TestSheet>,
  row: number,
  column: number,
  workbook: Partial<TestWorkbook> = {},
) {
  return findValues(sheet, row, column, workbook)?.map(({ text }) => text)
}

function findValues(
  sheet: Partial<TestSheet>,
  row: number,
  column: number,
  workbook: Partial<TestWorkbook> = {},
) {
  const bytes = buildWorkbook({ ...workbook, sheets: [{ name: 'Q', rows: [], ...sheet }, LISTS] })
  return readWorkbook({ fileName: 'q.xlsx', bytes }).findAllowedValues('Q', row, column)
}
