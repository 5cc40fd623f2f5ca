import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it, vi } from 'vitest'
import { layoutSchema } from '../../src/domain/questionnaire.ts'
import { makeTempFolder } from '../support/make-temp-folder.ts'
import { PROCESS_TIMEOUT_MS, runCli, startCli } from './run-cli.ts'

vi.setConfig({ testTimeout: PROCESS_TIMEOUT_MS })

const WORKBOOK = 'fixtures/questionnaires/sample-vendor-assessment.xlsx'

it('shows the layout of a workbook, sheet by sheet, with its reasons', async () => {
  const { exitCode, stdout, stderr } = await runCli(['inspect', WORKBOOK])
  expect([exitCode, stderr]).toEqual([0, ''])
  expect(stdout).toMatch(/^sample-vendor-assessment\.xlsx: \d+ questions$/m)
  expect(stdout).toMatch(/^Information Security: \d+ questions$/m)
  expect(stdout).toMatch(/choice +column +[A-Z]+ ".+" \[Yes \| No/)
  expect(stdout).toMatch(/^ {2}· /m)
})

it('gives the whole layout as JSON', async () => {
  const { exitCode, stdout } = await runCli(['inspect', WORKBOOK, '--json'])
  expect(exitCode).toBe(0)
  const printed = JSON.parse(stdout)
  expect(layoutSchema.parse(printed)).toEqual(printed)
  expect(printed.file).toBe('sample-vendor-assessment.xlsx')
})

it('ends quietly when its reader has seen enough', async () => {
  const { child, finished } = startCli(['inspect', WORKBOOK, '--json'])
  child.stdout.destroy()
  const { exitCode, stderr } = await finished
  expect([exitCode, stderr]).toEqual([0, ''])
})

it('says what is wrong with a file that is no questionnaire', async () => {
  const cwd = makeTempFolder()
  writeFileSync(join(cwd, 'q.xlsx'), 'x'.repeat(29))
  const { exitCode, stdout, stderr } = await runCli(['inspect', 'q.xlsx'], { cwd })
  expect([exitCode, stdout]).toEqual([1, ''])
  expect(stderr).toMatch(/^countersign: q\.xlsx .+\n$/)
  expect(readdirSync(cwd)).toEqual(['q.xlsx'])
})
