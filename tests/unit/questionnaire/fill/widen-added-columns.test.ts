import { describe, expect, it } from 'vitest'
import { widenAddedColumns } from '../../../../src/questionnaire/fill/widen-added-columns.ts'

const widen = (xml: string) => widenAddedColumns({ fileName: 'q.xlsx', part: 'p', xml }, [3])
const COLUMN = '<col min="3" max="3" width="60" customWidth="1"/>'

describe('widenAddedColumns', () => {
  it('puts the column among those that are there, in order', () => {
    const [before, after] = ['<col min="1" max="2" width="9"/>', '<col min="4" max="9" width="9"/>']
    expect(widen(`<worksheet><cols>${before}${after}</cols><sheetData/></worksheet>`)).toBe(
      `<worksheet><cols>${before}${COLUMN}${after}</cols><sheetData/></worksheet>`,
    )
  })

  it('adds the list of columns where there is none', () => {
    expect(widen('<worksheet><sheetData/></worksheet>')).toBe(
      `<worksheet><cols>${COLUMN}</cols><sheetData/></worksheet>`,
    )
  })

  it('leaves a column alone that has a width', () => {
    const xml =
      '<worksheet><cols><col min="1" max="16384" width="9"/></cols><sheetData/></worksheet>'
    expect(widen(xml)).toBe(xml)
  })
})
