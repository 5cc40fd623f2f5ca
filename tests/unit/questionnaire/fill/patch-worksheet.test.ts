import { describe, expect, it } from 'vitest'
import {
  patchWorksheet,
  type WorksheetWrite,
} from '../../../../src/questionnaire/fill/patch-worksheet.ts'
import { MalformedPartError } from '../../../../src/questionnaire/malformed-part-error.ts'

const write = (
  row: number,
  column: number,
  value: string,
  parts: Partial<WorksheetWrite> = {},
) => ({
  row,
  column,
  value,
  kind: 'text' as const,
  takesNeighbourStyle: false,
  ...parts,
})
const text = (address: string, value: string, attributes = '') =>
  `<c r="${address}"${attributes} t="inlineStr"><is><t xml:space="preserve">${value}</t></is></c>`

describe('patchWorksheet', () => {
  it('fills a blank cell and keeps its style', () => {
    expect(patch('<row r="3"><c r="B3" s="7"/></row>', [write(3, 2, 'Yes')])).toBe(
      `<row r="3">${text('B3', 'Yes', ' s="7"')}</row>`,
    )
  })

  it('replaces a value of any type and the type with it', () => {
    const cell = '<c r="B3" s="7" t="s" cm="1"><v>12</v></c>'
    expect(patch(`<row r="3">${cell}</row>`, [write(3, 2, 'Yes')])).toBe(
      `<row r="3">${text('B3', 'Yes', ' s="7"')}</row>`,
    )
  })

  it('writes a number as a number', () => {
    const patched = patch('<row r="1"><c r="A1" s="2"/></row>', [
      write(1, 1, '4', { kind: 'number' }),
    ])
    expect(patched).toBe('<row r="1"><c r="A1" s="2"><v>4</v></c></row>')
  })

  it('inserts a cell in its place among the others', () => {
    const row = '<row r="1"><c r="A1"><v>1</v></c><c r="D1"><v>4</v></c></row>'
    expect(patch(row, [write(1, 2, 'b'), write(1, 5, 'e')])).toBe(
      `<row r="1"><c r="A1"><v>1</v></c>${text('B1', 'b')}<c r="D1"><v>4</v></c>${text('E1', 'e')}</row>`,
    )
  })

  it('gives an inserted cell the style of its row, else of its column', () => {
    const row = '<row r="1" s="5" customFormat="1"/><row r="2"/>'
    const columns = '<cols><col min="2" max="3" width="9" style="8"/></cols>'
    expect(patch(row, [write(1, 2, 'x'), write(2, 2, 'y')], columns)).toBe(
      `<row r="1" s="5" customFormat="1">${text('B1', 'x', ' s="5"')}</row><row r="2">${text('B2', 'y', ' s="8"')}</row>`,
    )
  })

  it('gives the cells of an added column the style of their neighbour, and the row a wider span', () => {
    const row = '<row r="1" spans="1:2"><c r="A1"><v>1</v></c><c r="B1" s="3"><v>2</v></c></row>'
    expect(patch(row, [write(1, 3, 'z', { takesNeighbourStyle: true })])).toBe(
      `<row r="1" spans="1:3"><c r="A1"><v>1</v></c><c r="B1" s="3"><v>2</v></c>${text('C1', 'z', ' s="3"')}</row>`,
    )
  })

  it('inserts rows that are not there, before, between and after the others', () => {
    const patched = patch('<row r="2"><c r="A2"/></row>', [
      write(1, 1, 'a'),
      write(3, 1, 'c'),
      write(9, 1, 'i'),
    ])
    expect(patched).toBe(
      `<row r="1">${text('A1', 'a')}</row><row r="2"><c r="A2"/></row><row r="3">${text('A3', 'c')}</row><row r="9">${text('A9', 'i')}</row>`,
    )
  })

  it('opens up sheet data that is empty', () => {
    const source = { fileName: 'q.xlsx', part: 'p', xml: '<worksheet><sheetData/></worksheet>' }
    expect(patchWorksheet(source, [write(1, 1, 'a')])).toBe(
      `<worksheet><sheetData><row r="1">${text('A1', 'a')}</row></sheetData></worksheet>`,
    )
  })

  it('writes elements with the prefix that the part uses', () => {
    const xml =
      '<x:worksheet><x:sheetData><x:row r="1"><x:c r="A1" s="1"/></x:row></x:sheetData></x:worksheet>'
    expect(patchWorksheet({ fileName: 'q.xlsx', part: 'p', xml }, [write(1, 1, 'a')])).toContain(
      '<x:c r="A1" s="1" t="inlineStr"><x:is><x:t xml:space="preserve">a</x:t></x:is></x:c>',
    )
  })

  it('leaves comments, white space and the order of attributes as they are', () => {
    const data = "<!-- <c r='A1'/> -->\r\n <row  r='1' ht=\"20\">\n<c s='4' r='A1' ></c >\n</row >"
    expect(patch(data, [write(1, 1, 'a')])).toBe(
      `<!-- <c r='A1'/> -->\r\n <row  r='1' ht="20">\n${text('A1', 'a', " s='4'")}\n</row >`,
    )
  })

  it('stores what begins with a sign as text, without an apostrophe', () => {
    expect(patch('<row r="1"><c r="A1"/></row>', [write(1, 1, '=1+1 & <x>')])).toContain(
      't="inlineStr"><is><t xml:space="preserve">=1+1 &amp; &lt;x&gt;</t></is>',
    )
  })

  it.each([
    ['cells', '<row r="1"><c r="B1"/><c r="A1"/></row>'],
    ['rows', '<row r="2"><c r="A2"/></row><row r="1"><c r="A1"/></row>'],
    ['a cell twice', '<row r="1"><c r="A1"/><c r="A1"/></row>'],
  ])('refuses %s out of order, since one of them would be there twice', (_, data) => {
    expect(() => patch(data, [write(1, 1, 'a')])).toThrow(MalformedPartError)
  })

  it('keeps attributes of other namespaces and of any spelling', () => {
    const row = `<row r="1"><c  xml:lang = "de"\tr="A1" s='2'  é="t='s'" t="b"><v>1</v></c></row>`
    expect(patch(row, [write(1, 1, 'a')])).toBe(
      `<row r="1">${text('A1', 'a', ` xml:lang = "de" s='2' é="t='s'"`)}</row>`,
    )
  })

  it('places cells by their order where they have no address', () => {
    expect(patch('<row><c><v>1</v></c><c s="2"/></row>', [write(1, 2, 'b')])).toBe(
      `<row><c><v>1</v></c>${text('B1', 'b', ' s="2"')}</row>`,
    )
  })
})

/** Patches the content of `<sheetData>` and gives back what it became. */
function patch(data: string, writes: readonly WorksheetWrite[], before = ''): string {
  const [head, tail] = [`<worksheet>${before}<sheetData>`, '</sheetData><mergeCells/></worksheet>']
  const xml = patchWorksheet(
    { fileName: 'q.xlsx', part: 'sheet1.xml', xml: head + data + tail },
    writes,
  )
  expect(xml.startsWith(head)).toBe(true)
  expect(xml.endsWith(tail)).toBe(true)
  return xml.slice(head.length, -tail.length)
}
