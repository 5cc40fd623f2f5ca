import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it, vi } from 'vitest'
import { mappingSchema } from '../../src/domain/mapping.ts'
import { makeTempFolder } from '../support/make-temp-folder.ts'
import { PROCESS_TIMEOUT_MS, runCli } from './run-cli.ts'

vi.setConfig({ testTimeout: PROCESS_TIMEOUT_MS })

const CSV = 'Ref;Question;Answer\r\n1;Is data encrypted at rest?;\r\n2;Are backups tested?;\r\n'

it('writes what was found to a file, reads the file again, and drafts by it', async () => {
  const cwd = makeFolder()
  const saved = await runCli(['inspect', 'q.csv', '--save-layout', 'layout.json'], { cwd })
  expect(saved.exitCode).toBe(0)
  expect(saved.stderr).toContain('Wrote layout.json')
  const layout = JSON.parse(readFileSync(join(cwd, 'layout.json'), 'utf8'))
  expect(mappingSchema.parse(layout)).toEqual(layout)

  layout.sheets[0].rows = [{ row: 2, role: 'skip' }]
  writeFileSync(join(cwd, 'layout.json'), JSON.stringify(layout))
  const read = await runCli(['inspect', 'q.csv', '--layout', 'layout.json', '--json'], { cwd })
  const [sheet] = JSON.parse(read.stdout).sheets
  expect(sheet.questions.map(({ row }: { row: number }) => row)).toEqual([3])
  expect(sheet.reasons[0]).toBe('read as layout.json says')

  writeFileSync(join(cwd, 'trust.md'), '# Trust\n\nBackups are tested every year.\n')
  const args = ['draft', '--source', 'trust.md', '--questionnaire', 'q.csv']
  const drafted = await runCli([...args, '--layout', 'layout.json', '--json', '-'], { cwd })
  expect(JSON.parse(drafted.stdout).drafts).toHaveLength(1)
})

it.each([
  ['no JSON', '{', "layout.json is no layout file: it isn't JSON"],
  [
    'a role that there is not',
    { name: 'csv', columns: { B: 'answer' } },
    'layout.json is no layout file: sheet "csv", columns B: invalid option',
  ],
  [
    'a column by number',
    { name: 'csv', columns: { 2: 'question' } },
    'sheet "csv", columns 2: a column is named by letters, A to XFD',
  ],
  [
    'a word that means nothing',
    { name: 'csv', header: 1 },
    'sheet "csv": unrecognized key: "header"',
  ],
  [
    'a sheet that is not there',
    { name: 'Sheet1', columns: { B: 'question' } },
    'The mapping doesn\'t fit q.csv: it has no sheet "Sheet1". Its sheets are "csv"',
  ],
  ['no question column', { name: 'csv', columns: {} }, 'on the sheet "csv" no column holds'],
])('says what is wrong with a layout file with %s', async (_what, content, complaint) => {
  const cwd = makeFolder()
  const text = typeof content === 'string' ? content : JSON.stringify({ sheets: [content] })
  writeFileSync(join(cwd, 'layout.json'), text)
  const args = ['inspect', 'q.csv', '--layout', 'layout.json']
  const { exitCode, stdout, stderr } = await runCli(args, { cwd })
  expect([exitCode, stdout]).toEqual([1, ''])
  expect(stderr).toContain(complaint)
})

it('never writes a layout over the questionnaire', async () => {
  const cwd = makeFolder()
  const { exitCode, stderr } = await runCli(['inspect', 'q.csv', '--save-layout', 'q.csv'], { cwd })
  expect(exitCode).toBe(2)
  expect(stderr).toContain('an input of this run')
  expect(readFileSync(join(cwd, 'q.csv'), 'utf8')).toBe(CSV)
})

function makeFolder(): string {
  const cwd = makeTempFolder()
  writeFileSync(join(cwd, 'q.csv'), CSV)
  return cwd
}
