import { describe, expect, it } from 'vitest'
import { DamagedWorkbookError } from '../../../../src/questionnaire/damaged-workbook-error.ts'
import { DEFAULT_FILE_LIMITS } from '../../../../src/questionnaire/file-limits.ts'
import { MalformedPartError } from '../../../../src/questionnaire/malformed-part-error.ts'
import { readWorkbook } from '../../../../src/questionnaire/ooxml/read-workbook.ts'
import { QuestionnaireTooLargeError } from '../../../../src/questionnaire/questionnaire-too-large-error.ts'
import { buildWorkbook, type TestWorkbook, textCell } from '../../../support/build-workbook.ts'

const SHARED = [
  '<si><t>plain</t></si>',
  '<si><r><t>rich </t></r><r><rPr><b/></rPr><t xml:space="preserve">text </t></r></si>',
  '<si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh></si>',
  '<si><t>tab_x0009_and _x005F_x0041_</t></si>',
]

describe('readWorkbook reads a cell', () => {
  it.each([
    ['a number', '<c r="A1"><v>42</v></c>', 'number', '42'],
    [
      'a number with noise of floating point',
      '<c r="A1"><v>0.30000000000000004</v></c>',
      'number',
      '0.3',
    ],
    ['a number with two decimals', '<c r="A1" s="3"><v>1.1</v></c>', 'number', '1.10'],
    ['a percentage', '<c r="A1" s="4"><v>0.25</v></c>', 'number', '25%'],
    ['a date', '<c r="A1" s="2"><v>45292</v></c>', 'date', '2024-01-01'],
    ['a shared string', '<c r="A1" t="s"><v>0</v></c>', 'text', 'plain'],
    ['rich text', '<c r="A1" t="s"><v>1</v></c>', 'text', 'rich text '],
    ['text with a phonetic guide', '<c r="A1" t="s"><v>2</v></c>', 'text', '東京'],
    ['escaped characters', '<c r="A1" t="s"><v>3</v></c>', 'text', 'tab\tand _x0041_'],
    ['an inline string', textCell('A1', 'a <b> & c'), 'text', 'a <b> & c'],
    [
      'inline rich text',
      '<c r="A1" t="inlineStr"><is><r><t>one</t></r><r><t>two</t></r></is></c>',
      'text',
      'onetwo',
    ],
    ['CDATA', '<c r="A1" t="str"><v><![CDATA[<raw>]]></v></c>', 'text', '<raw>'],
    ['a boolean', '<c r="A1" t="b"><v>1</v></c>', 'boolean', 'TRUE'],
    ['an error', '<c r="A1" t="e"><v>#REF!</v></c>', 'error', '#REF!'],
    ['an ISO date', '<c r="A1" t="d"><v>2024-05-06</v></c>', 'date', '2024-05-06'],
  ])('%s', (_, cell, kind, text) => {
    expect(readCell(cell)).toMatchObject({ kind, text, isFormula: false })
  })

  it('with a formula by its cached result', () => {
    const cell = readCell('<c r="A1" t="str"><f>VLOOKUP(B1,C:D,2,0)</f><v>Is it so?</v></c>')
    expect(cell).toMatchObject({ kind: 'text', text: 'Is it so?', isFormula: true })
  })

  it('with a formula that shows nothing, so that nobody writes over it', () => {
    expect(readCell('<c r="A1" t="str"><f>""</f><v></v></c>')).toMatchObject({ isFormula: true })
  })

  it('that is blank as no cell at all', () => {
    expect(readCell('<c r="A1" s="1"/>')).toBeUndefined()
    expect(readCell('<c r="A1" t="inlineStr"><is><t></t></is></c>')).toBeUndefined()
    expect(readCell('<c r="A1" t="s"><v/></c>')).toBeUndefined()
  })

  it('without an address by its place in the row', () => {
    const { rows } = readSheet(
      '<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>',
    )
    expect(rows.get(1)?.get(2)?.text).toBe('2')
    expect(rows.get(2)?.get(1)?.text).toBe('3')
  })
})

describe('readWorkbook', () => {
  it('reads cells outside the declared dimension', () => {
    expect(
      readSheet(`<row r="900">${textCell('Z900', 'far out')}</row>`)
        .rows.get(900)
        ?.get(26)?.text,
    ).toBe('far out')
  })

  it('takes no row from the anchors of form controls', () => {
    const { rows } = readSheet(
      `<row r="1048576">${textCell('A1048576', 'last')}</row></sheetData><controls><from><xdr:col>0</xdr:col><xdr:row>2</xdr:row></from></controls><sheetData>`,
    )
    expect([...rows.keys()]).toEqual([1_048_576])
  })

  it('counts dates from 1904 where the workbook says so, whatever an extension adds', () => {
    const bytes = buildWorkbook({
      sheets: [{ name: 'S', rows: '<row r="1"><c r="A1" s="2"><v>43830</v></c></row>' }],
      calculation:
        '<workbookPr date1904="1"/><extLst><ext><x15:workbookPr chartTrackingRefBase="1"/></ext></extLst>',
    })
    const [sheet] = readWorkbook({ fileName: 'q.xlsx', bytes }).worksheets
    expect(sheet?.rows.get(1)?.get(1)?.text).toBe('2024-01-01')
  })

  it('notes hidden rows, hidden columns, merges and array formulas', () => {
    const sheet = readSheet(
      '<row r="1" hidden="1"><c r="A1"><f t="array" ref="A1:A3">X()</f><v>1</v></c></row>',
      {
        merges: ['B1:C2'],
        columns: '<cols><col min="5" max="6" width="9" hidden="1"/></cols>',
      },
    )
    expect(sheet.hiddenRows).toEqual(new Set([1]))
    expect(sheet.hiddenColumns).toMatchObject([{ firstColumn: 5, lastColumn: 6 }])
    expect(sheet.merges).toEqual([{ firstRow: 1, lastRow: 2, firstColumn: 2, lastColumn: 3 }])
    expect(sheet.arrayRanges).toEqual([{ firstRow: 1, lastRow: 3, firstColumn: 1, lastColumn: 1 }])
  })

  it('names the part whose XML is broken', () => {
    const read = () => readSheet('<row r="1"><c r="A1"><v>1</c></row>')
    expect(read).toThrow(MalformedPartError)
    expect(read).toThrow(/sheet1\.xml/)
  })

  it('refuses entities instead of expanding them', () => {
    const bytes = buildWorkbook({
      sheets: [{ name: 'S', rows: [] }],
      extraParts: {
        'xl/sharedStrings.xml': Buffer.from(
          '<!DOCTYPE sst [<!ENTITY a "boom"><!ENTITY b "&a;&a;">]><sst><si><t>&b;</t></si></sst>',
        ),
      },
    })
    expect(() => readWorkbook({ fileName: 'q.xlsx', bytes })).toThrow(/document type/)
  })

  it.each(['ZZZZ1', 'A0', 'A1048577', 'B-2'])('refuses a cell at %s', (address) => {
    expect(() => readSheet(`<row r="1"><c r="${address}"><v>1</v></c></row>`)).toThrow(
      MalformedPartError,
    )
  })

  it('refuses more cells than its budget', () => {
    const bytes = buildWorkbook({ sheets: [{ name: 'S', rows: [['a', 'b', 'c']] }] })
    const limits = { ...DEFAULT_FILE_LIMITS, maxCells: 2 }
    expect(() => readWorkbook({ fileName: 'q.xlsx', bytes }, limits)).toThrow(
      QuestionnaireTooLargeError,
    )
  })

  it('refuses parts whose names differ in case only', () => {
    const bytes = buildWorkbook({
      sheets: [{ name: 'S', rows: [] }],
      extraParts: { 'xl/Workbook.xml': Buffer.from('<workbook/>') },
    })
    expect(() => readWorkbook({ fileName: 'q.xlsx', bytes })).toThrow(/twice/)
  })

  it('says that a zip archive without a workbook is none', () => {
    const bytes = buildWorkbook({
      sheets: [{ name: 'S', rows: [] }],
      extraParts: { '_rels/.rels': Buffer.from('<Relationships/>') },
    })
    expect(() => readWorkbook({ fileName: 'q.xlsx', bytes })).toThrow(DamagedWorkbookError)
  })
})

function readSheet(data: string, parts: Partial<TestWorkbook['sheets'][number]> = {}) {
  const bytes = buildWorkbook({
    sheets: [{ name: 'S', rows: data, ...parts }],
    sharedStrings: SHARED,
  })
  const [sheet] = readWorkbook({ fileName: 'q.xlsx', bytes }).worksheets
  if (!sheet) throw new TypeError('the workbook has no sheet')
  return sheet
}

function readCell(cell: string) {
  return readSheet(`<row r="1">${cell}</row>`).rows.get(1)?.get(1)
}
