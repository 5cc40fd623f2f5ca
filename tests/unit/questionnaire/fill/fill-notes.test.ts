import { describe, expect, it } from 'vitest'
import { fillTestWorkbook } from '../../../support/fill-workbook.ts'

const MFA = 'Do you require multi-factor authentication for staff?'
const BACKUP = 'Are backups tested at least once a year?'
const SENTENCE = /^[“A-Z].*\.$/s

describe('a filled workbook comes with notes', () => {
  it('on answers whose text has no cell', async () => {
    const { report } = await fillTestWorkbook(
      { rows: [['Question', 'Answer'], [MFA], [BACKUP]], lists: { 'B2:B3': '"Yes,No"' } },
      [
        { choice: 'Yes', answer: 'For all staff.' },
        { choice: 'No', answer: '' },
      ],
    )
    expect(report.blank).toEqual([])
    expect(report.notes).toEqual([
      "“S1” has no cell for the answer's text, so only the choice is written: row 2.",
    ])
  })

  it('on a second list that the decision says nothing about', async () => {
    const { report } = await fillTestWorkbook(
      {
        rows: [['Question', 'Answer', 'Maturity score', 'Comments'], [MFA], [BACKUP]],
        lists: { 'B2:B3': '"Yes,No"', 'C2:C3': '"0,1,2,3,4,5"' },
      },
      [
        { choice: 'Yes', answer: 'x' },
        { choice: 'Yes', answer: 'y' },
      ],
    )
    expect(report.notes).toEqual([
      'Column C (“Maturity score”) of “S1” is a further list that a person has to choose from: rows 2–3.',
    ])
  })

  it('on answers that hidden rows keep out of sight', async () => {
    const { report, xml } = await fillTestWorkbook(
      {
        rows: [['Question', 'Answer'], [MFA], [BACKUP]],
        columns: '<cols><col min="2" max="2" width="9" hidden="1"/></cols>',
      },
      [{ answer: 'x' }],
    )
    expect(xml('xl/worksheets/sheet1.xml')).toContain('hidden="1"')
    for (const note of report.notes) expect(note).toMatch(SENTENCE)
  })

  it('on a digital signature, which no answer leaves intact, and keeps that of the macros', async () => {
    const signature = new Uint8Array([1, 2, 3])
    const { report, parts } = await fillTestWorkbook(
      { rows: [['Question', 'Answer'], [MFA], [BACKUP]] },
      [{ answer: 'x' }],
      {
        extraParts: {
          '_xmlsignatures/origin.sigs': new Uint8Array(),
          '_xmlsignatures/sig1.xml': signature,
          'xl/vbaProject.bin': signature,
          'xl/vbaProjectSignature.bin': signature,
        },
      },
    )
    expect(report.notes).toEqual([expect.stringContaining('digital signature')])
    expect(parts['xl/vbaProject.bin']).toEqual(signature)
    expect(parts['xl/vbaProjectSignature.bin']).toEqual(signature)
  })
})

describe('a maturity list', () => {
  it('stays blank with its reason, and the text goes beside it', async () => {
    const { report, cells } = await fillTestWorkbook(
      {
        rows: [['Control', 'Score', 'Comments'], [MFA], [BACKUP]],
        lists: { 'B2:B3': '"0,1,2,3,4,5"' },
      },
      [{ choice: null, answer: 'MFA is required.', decision: 'yes' }],
    )
    expect(cells(1)).toMatchObject({ C2: 'MFA is required.' })
    expect(cells(1)).not.toHaveProperty('B2')
    expect(report.blank).toMatchObject([
      {
        extent: 'part',
        reason:
          'No value of B2 (0, 1, 2, 3, 4, 5) says “yes” and no more; a person has to choose one.',
      },
    ])
  })
})

describe('a list of truth values', () => {
  it('takes a truth value, as choosing from it would', async () => {
    const { xml } = await fillTestWorkbook(
      { rows: [['Question', 'Answer'], [MFA], [BACKUP]], lists: { 'B2:B3': '"TRUE,FALSE"' } },
      [{ choice: 'TRUE', answer: '' }],
    )
    expect(xml('xl/worksheets/sheet1.xml')).toContain('<c r="B2" t="b"><v>1</v></c>')
  })
})
