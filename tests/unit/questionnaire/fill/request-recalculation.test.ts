import { describe, expect, it } from 'vitest'
import { requestRecalculation } from '../../../../src/questionnaire/fill/request-recalculation.ts'

const ask = (xml: string) =>
  requestRecalculation({ fileName: 'q.xlsx', part: 'xl/workbook.xml', xml })

describe('requestRecalculation', () => {
  it('adds the wish to the settings that are there', () => {
    expect(ask('<workbook><sheets/><calcPr calcId="191029"/></workbook>')).toBe(
      '<workbook><sheets/><calcPr calcId="191029" fullCalcOnLoad="1"/></workbook>',
    )
  })

  it('overrules a wish to the contrary', () => {
    expect(
      ask('<workbook><sheets/><calcPr fullCalcOnLoad="0" calcId="1"></calcPr></workbook>'),
    ).toBe('<workbook><sheets/><calcPr calcId="1" fullCalcOnLoad="1"></calcPr></workbook>')
  })

  it('leaves the part alone when it asks already', () => {
    const xml = '<workbook><sheets/><calcPr fullCalcOnLoad="1"/></workbook>'
    expect(ask(xml)).toBe(xml)
  })

  it('adds the element where the schema wants it, in the prefix of the part', () => {
    expect(
      ask('<x:workbook><x:sheets><x:sheet/></x:sheets><x:definedNames/><x:extLst/></x:workbook>'),
    ).toBe(
      '<x:workbook><x:sheets><x:sheet/></x:sheets><x:definedNames/><x:calcPr fullCalcOnLoad="1"/><x:extLst/></x:workbook>',
    )
  })
})
