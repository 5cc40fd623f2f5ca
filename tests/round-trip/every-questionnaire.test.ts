import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { questionsOf } from '../../src/domain/questionnaire.ts'
import { readWorkbook } from '../../src/questionnaire/ooxml/read-workbook.ts'
import { compareWorkbooks } from '../support/compare-workbooks.ts'
import { type FilledFile, fillEverything, QUESTIONNAIRES } from '../support/fill-everything.ts'

const workbooks = QUESTIONNAIRES.filter(({ fileName }) => !fileName.endsWith('.csv'))
const texts = QUESTIONNAIRES.filter(({ fileName }) => fileName.endsWith('.csv'))

describe('a questionnaire of which every question is filled (the real ones where ../shared is present)', () => {
  it.each(workbooks)('$fileName differs in its answer cells only', async (questionnaire) => {
    const filled = await fillEverything(questionnaire)
    const { before, after, report } = filled
    const difference = compareWorkbooks(before, after)
    const partOf = partNames(filled)
    const written = report.written.map(({ sheet, cell }) => `${partOf.get(sheet)}!${cell}`)
    expect(written).toEqual(expect.arrayContaining([...difference.cells]))
    expect(difference.outsideCells.filter((part) => !hasAddedColumn(part, filled, partOf))).toEqual(
      [],
    )
    const otherParts = difference.parts.filter((part) => !part.includes('worksheets/'))
    expect(otherParts.filter((part) => part !== 'xl/workbook.xml')).toEqual([])
    expect(report.partsUnchanged).toBe(report.partsTotal - difference.parts.length)
  })

  it.each(QUESTIONNAIRES)('$fileName has an answer to every question', async (questionnaire) => {
    const { layout, report } = await fillEverything(questionnaire)
    const answered = new Set(report.written.map(({ sheet, row }) => `${sheet} ${row}`))
    const open = questionsOf(layout).filter(({ sheet, row }) => !answered.has(`${sheet} ${row}`))
    expect(open.map(({ sheet, row }) => `${sheet} ${row}`)).toEqual([])
    expect(report.blank).toEqual([])
  })

  it.each(texts)('$fileName changes in its answer fields only', async (questionnaire) => {
    const { before, after, report } = await fillEverything(questionnaire)
    const [old, current] = [parseText(before), parseText(after)]
    const written = new Map(report.written.map(({ cell, value }) => [cell, value]))
    expect(written.size).toBeGreaterThan(0)
    expect(current.length).toBe(old.length)
    for (const [index, fields] of current.entries()) {
      for (const [position, value] of fields.entries()) {
        const cell = `${String.fromCharCode(65 + position)}${index + 1}`
        const answer = written.get(cell)?.replace(/^=/, '\u00A0=')
        expect(value, cell).toBe(answer ?? old[index]?.[position])
      }
    }
  })
})

function parseText(bytes: Uint8Array): string[][] {
  const text = Buffer.from(bytes).toString('utf8')
  const [header = ''] = text.split('\n')
  const delimiter = header.split(';').length > header.split(',').length ? ';' : ','
  return parse(text, { delimiter, bom: true, relax_column_count: true })
}

function partNames({ fileName, before }: FilledFile): ReadonlyMap<string, string> {
  const { worksheets } = readWorkbook({ fileName, bytes: before })
  return new Map(worksheets.map(({ name, part }) => [name, part]))
}

/** Columns get a width where some are added, and rows may say that they reach further. */
function hasAddedColumn(
  part: string,
  { report }: FilledFile,
  partOf: ReadonlyMap<string, string>,
): boolean {
  return report.written.some(({ sheet, value }) => partOf.get(sheet) === part && value === 'Answer')
}
