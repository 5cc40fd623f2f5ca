import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, parse } from 'node:path'
import { describe, expect, it } from 'vitest'
import * as SheetJs from 'xlsx'
import { fillEverything, QUESTIONNAIRES } from '../support/fill-everything.ts'
import { makeTempFolder } from '../support/make-temp-folder.ts'

const workbooks = QUESTIONNAIRES.filter(({ fileName }) => !fileName.endsWith('.csv'))
const hasLibreOffice = spawnSync('soffice', ['--version']).status === 0

describe.skipIf(!hasLibreOffice)('LibreOffice (skipped where soffice is absent)', () => {
  it('opens every filled workbook, saves it again, and holds every answer as text', async () => {
    const folder = makeTempFolder()
    const saved = join(folder, 'saved')
    mkdirSync(saved)
    const files = await Promise.all(workbooks.map(fillEverything))
    const paths = files.map(({ fileName, after }) => {
      const path = join(folder, fileName)
      writeFileSync(path, after)
      return path
    })
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
    const convert = ['--headless', '--convert-to', 'xlsx:Calc MS Excel 2007 XML', '--outdir', saved]
    execFileSync('soffice', [profile, ...convert, ...paths], { stdio: 'ignore', timeout: 280_000 })
    for (const { fileName, report } of files) {
      const book = SheetJs.read(readFileSync(join(saved, `${parse(fileName).name}.xlsx`)))
      for (const { sheet, cell, value } of report.written) {
        const read = book.Sheets[sheet]?.[cell] as SheetJs.CellObject | undefined
        expect(String(read?.v ?? ''), `${fileName} ${sheet}!${cell}`).toBe(value)
        expect(read?.f, `${fileName} ${sheet}!${cell}`).toBeUndefined()
      }
    }
  }, 300_000)
})
