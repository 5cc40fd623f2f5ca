import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { questionsOf } from '../../src/domain/questionnaire.ts'
import { fillQuestionnaire } from '../../src/questionnaire/fill-questionnaire.ts'
import { readWorkbook } from '../../src/questionnaire/ooxml/read-workbook.ts'
import { openQuestionnaire } from '../../src/questionnaire/open-questionnaire.ts'
import { approveAnswer } from '../support/approve-answer.ts'
import { compareWorkbooks } from '../support/compare-workbooks.ts'

const FOLDER = join(import.meta.dirname, '..', '..', '..', 'shared', 'questionnaires')
const workbooks = existsSync(FOLDER)
  ? readdirSync(FOLDER).filter((name) => /\.xls[xm]$/.test(name) && !name.startsWith('corrupt'))
  : []
const texts = existsSync(FOLDER) ? readdirSync(FOLDER).filter((name) => name.endsWith('.csv')) : []
const hasLibreOffice = spawnSync('soffice', ['--version']).status === 0

describe.skipIf(workbooks.length === 0)(
  'real questionnaires, filled (skipped where ../shared is absent)',
  () => {
    it.each(workbooks)('%s differs in its answer cells only', async (fileName) => {
      const { bytes, filled } = await fillShared(fileName)
      const difference = compareWorkbooks(bytes, filled.bytes)
      const partOf = partNames(fileName, bytes)
      const written = filled.report.written.map(({ sheet, cell }) => `${partOf.get(sheet)}!${cell}`)
      expect(written).toEqual(expect.arrayContaining([...difference.cells]))
      expect(
        difference.outsideCells.filter((part) => !hasAddedColumn(part, filled, partOf)),
      ).toEqual([])
      const otherParts = difference.parts.filter((part) => !part.includes('worksheets/'))
      expect(otherParts.filter((part) => part !== 'xl/workbook.xml')).toEqual([])
      expect(filled.report.partsUnchanged).toBe(filled.report.partsTotal - difference.parts.length)
    })

    it.each(workbooks)('%s shows the answers to whoever opens it again', async (fileName) => {
      const { filled } = await fillShared(fileName)
      const { worksheets } = readWorkbook({ fileName, bytes: filled.bytes })
      for (const { sheet, cell, value } of filled.report.written) {
        const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(cell) ?? []
        const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
        const shown = worksheets
          .find(({ name }) => name === sheet)
          ?.rows.get(Number(row))
          ?.get(column)
        expect(shown?.text, `${sheet}!${cell}`).toBe(value)
      }
    })

    it.each(texts)('%s changes in its answer fields only', async (fileName) => {
      const { bytes, filled } = await fillShared(fileName)
      const before = parseText(bytes)
      const after = parseText(filled.bytes)
      const written = new Map(filled.report.written.map(({ cell, value }) => [cell, value]))
      expect(written.size).toBeGreaterThan(0)
      expect(after.length).toBe(before.length)
      for (const [index, fields] of after.entries()) {
        for (const [position, value] of fields.entries()) {
          const cell = `${String.fromCharCode(65 + position)}${index + 1}`
          const answer = written.get(cell)?.replace(/^=/, '\u00A0=')
          expect(value, cell).toBe(answer ?? before[index]?.[position])
        }
      }
    })

    it.skipIf(!hasLibreOffice)(
      'LibreOffice shows the answers (skipped where soffice is absent)',
      async () => {
        const fileName = workbooks.find((name) => name.startsWith('caiq-v4')) ?? ''
        const { filled, layout } = await fillShared(fileName)
        const sheet = layout.sheets.findIndex(({ isQuestionnaire }) => isQuestionnaire)
        const records = convertToCsv(fileName, filled.bytes, sheet + 1)
        const shown = new Set(records.flat())
        expect(filled.report.written.length).toBeGreaterThan(500)
        for (const { value } of filled.report.written) {
          expect(shown).toContain(value)
          expect(shown).not.toContain(`'${value}`)
        }
      },
      120_000,
    )
  },
)

/** Fills every question with a value of its own list and a text that would run if it weren't text. */
async function fillShared(fileName: string) {
  const bytes = readFileSync(join(FOLDER, fileName))
  const { layout } = await openQuestionnaire({ fileName, bytes }, { allowEmpty: true })
  const approved = questionsOf(layout).map((question, index) =>
    approveAnswer(question, {
      answer: `=Answer & <text> no. ${index}`,
      choice: question.allowed?.[index % question.allowed.length] ?? null,
    }),
  )
  const filled = await fillQuestionnaire({ fileName, bytes, layout, approved })
  return { bytes, layout, filled }
}

function parseText(bytes: Uint8Array): string[][] {
  const text = Buffer.from(bytes).toString('utf8')
  const [header = ''] = text.split('\n')
  const delimiter = header.split(';').length > header.split(',').length ? ';' : ','
  return parse(text, { delimiter, bom: true, relax_column_count: true })
}

function partNames(fileName: string, bytes: Uint8Array): ReadonlyMap<string, string> {
  return new Map(readWorkbook({ fileName, bytes }).worksheets.map(({ name, part }) => [name, part]))
}

/** Rows may say that they reach further where a column was added; nothing else may change. */
function hasAddedColumn(
  part: string,
  filled: Awaited<ReturnType<typeof fillQuestionnaire>>,
  partOf: ReadonlyMap<string, string>,
): boolean {
  return filled.report.written.some(
    ({ sheet, value }) => partOf.get(sheet) === part && value === 'Answer',
  )
}

function convertToCsv(fileName: string, bytes: Uint8Array, sheet: number): string[][] {
  const folder = mkdtempSync(join(tmpdir(), 'countersign-'))
  try {
    writeFileSync(join(folder, fileName), bytes)
    const filter = `csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,${sheet}`
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
    execFileSync(
      'soffice',
      [profile, '--headless', '--convert-to', filter, '--outdir', folder, join(folder, fileName)],
      {
        stdio: 'ignore',
        timeout: 110_000,
      },
    )
    const csv = readdirSync(folder).find((name) => name.endsWith('.csv')) ?? ''
    return parse(readFileSync(join(folder, csv)), { relax_column_count: true })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
