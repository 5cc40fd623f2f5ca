import { describe, expect, it } from 'vitest'
import { fitRowHeights } from '../../../../src/questionnaire/fill/fit-row-heights.ts'

const LONG = 'We encrypt all customer data at rest. '.repeat(20)

function fitRow(row: string, value: string, parts: { style?: string; merged?: boolean } = {}) {
  const { style = '1', merged = false } = parts
  const xml = `<worksheet><cols><col min="2" max="2" width="40" customWidth="1"/></cols><sheetData>${row}<c r="A2"/><c r="B2" s="${style}" t="inlineStr"/></row></sheetData></worksheet>`
  const write = { sheet: 'S', row: 2, column: 2, value, kind: 'text', questionRow: 2 } as const
  const merge = { firstRow: 2, lastRow: 3, firstColumn: 2, lastColumn: 2 }
  const fitted = fitRowHeights({ fileName: 'q.xlsx', part: 'sheet1.xml', xml }, [write], {
    wrappingStyles: new Set(['1']),
    findMerge: () => (merged ? merge : undefined),
  })
  return { ...fitted, isUnchanged: fitted.xml === xml }
}

describe('fitRowHeights', () => {
  it('takes out a stored height that a long text has made stale', () => {
    const { xml, clippedRows } = fitRow(
      '<row r="2" spans="1:2" ht="15.5" x14ac:dyDescent="0.2">',
      LONG,
    )
    expect(xml).toContain('<row r="2" spans="1:2" x14ac:dyDescent="0.2">')
    expect(clippedRows).toEqual([])
  })

  it('keeps a height that the author fixed, and names the row', () => {
    const { isUnchanged, clippedRows } = fitRow('<row r="2" ht="15" customHeight="1">', LONG)
    expect([isUnchanged, clippedRows]).toEqual([true, [2]])
  })

  it.each([
    ['a text that fits', 'Yes.', {}],
    ['a style that doesn’t wrap', LONG, { style: '0' }],
    ['a merged cell, whose height no program measures', LONG, { merged: true }],
  ])('changes nothing for %s', (_, value, parts) => {
    expect(fitRow('<row r="2" ht="15">', value, parts)).toMatchObject({
      isUnchanged: true,
      clippedRows: [],
    })
  })

  it('counts line breaks and the width of East Asian characters', () => {
    expect(fitRow('<row r="2" ht="30">', 'a\nb\nc\nd').isUnchanged).toBe(false)
    expect(fitRow('<row r="2" ht="18">', '数据加密'.repeat(9)).isUnchanged).toBe(false)
    expect(fitRow('<row r="2" ht="18">', 'abcd'.repeat(9)).isUnchanged).toBe(true)
  })
})
