import ExcelJS from 'exceljs'
import { describe, expect, it } from 'vitest'
import { questionsOf } from '../../src/domain/questionnaire.ts'
import { fillQuestionnaire } from '../../src/questionnaire/fill-questionnaire.ts'
import { openQuestionnaire } from '../../src/questionnaire/open-questionnaire.ts'
import { approveAnswer } from '../support/approve-answer.ts'
import { compareWorkbooks } from '../support/compare-workbooks.ts'

const FILE_NAME = 'supplier.xlsx'

describe('a workbook that another program wrote', () => {
  it('is read with its shared strings, rich text, lists and merges', async () => {
    const { layout } = await openQuestionnaire({ fileName: FILE_NAME, bytes: await author() })
    const [sheet] = layout.sheets
    expect(sheet).toMatchObject({ headerRow: 3, idColumn: 'A', questionColumn: 'B' })
    expect(sheet?.questions.map(({ row, text, allowed }) => [row, text, allowed])).toEqual([
      [5, 'Do you encrypt customer data at rest?', ['Yes', 'No', 'Partially']],
      [6, 'Are backups restored at least once a year?', ['Yes', 'No', 'Partially']],
    ])
    expect(sheet?.questions[0]?.section).toBe('A. Data protection')
  })

  it('shows the answers to that program once filled, with its lists and styles in place', async () => {
    const bytes = await author()
    const { layout } = await openQuestionnaire({ fileName: FILE_NAME, bytes })
    const approved = questionsOf(layout).map((question) =>
      approveAnswer(question, { choice: 'Yes', answer: '=We do, "always" & everywhere <sic>' }),
    )
    const filled = await fillQuestionnaire({ fileName: FILE_NAME, bytes, layout, approved })
    const workbook = new ExcelJS.Workbook()
    await workbook.xlsx.load(toArrayBuffer(filled.bytes))
    const sheet = workbook.getWorksheet('Questions')
    expect(sheet?.getCell('C5').value).toBe('Yes')
    expect(sheet?.getCell('D6').value).toBe('=We do, "always" & everywhere <sic>')
    expect(sheet?.getCell('C6').dataValidation?.formulae).toEqual(['Lists!$A$1:$A$3'])
    expect(sheet?.getCell('C5').fill).toMatchObject({ fgColor: { argb: 'FFFFF2CC' } })
    expect(sheet?.getCell('D5').alignment?.wrapText).toBe(true)
    const difference = compareWorkbooks(bytes, filled.bytes)
    expect(difference.outsideCells).toEqual([])
    expect([...difference.cells].map((cell) => cell.split('!')[1]).sort()).toEqual([
      'C5',
      'C6',
      'D5',
      'D6',
    ])
  })
})

/** A form with a title, a section row merged over the table, a list on a hidden sheet and styles. */
async function author(): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook()
  const sheet = workbook.addWorksheet('Questions')
  sheet.addRow(['Supplier security form'])
  sheet.addRow([])
  sheet.addRow(['No.', 'Question', 'Answer', 'Comments'])
  sheet.addRow(['A. Data protection'])
  sheet.mergeCells('A4:D4')
  sheet.addRow(['1', 'Do you encrypt customer data at rest?'])
  sheet.addRow(['2'])
  sheet.getCell('B6').value = {
    richText: [
      { text: 'Are backups ' },
      { text: 'restored', font: { bold: true } },
      { text: ' at least once a year?' },
    ],
  }
  for (const address of ['C5', 'C6']) {
    const cell = sheet.getCell(address)
    cell.dataValidation = { type: 'list', formulae: ['Lists!$A$1:$A$3'] }
    cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFFF2CC' } }
  }
  for (const address of ['D5', 'D6']) sheet.getCell(address).alignment = { wrapText: true }
  const lists = workbook.addWorksheet('Lists', { state: 'hidden' })
  for (const value of ['Yes', 'No', 'Partially']) lists.addRow([value])
  return new Uint8Array(await workbook.xlsx.writeBuffer())
}

function toArrayBuffer(bytes: Uint8Array): ArrayBuffer {
  return bytes.slice().buffer as ArrayBuffer
}
