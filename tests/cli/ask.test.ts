import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it, vi } from 'vitest'
import { draftSchema } from '../../src/domain/draft.ts'
import { makeTempFolder } from '../support/make-temp-folder.ts'
import { PROCESS_TIMEOUT_MS, runCli } from './run-cli.ts'

vi.setConfig({ testTimeout: PROCESS_TIMEOUT_MS })

const SOURCE = '# Backups\n\nBackups are encrypted with AES-256.\n'

it('answers with the decision, the quotation, where it stands, and why', async () => {
  const cwd = folderWithSource()
  const args = ['ask', '--source', '.', 'Are backups encrypted?']
  const { exitCode, stdout, stderr } = await runCli(args, { cwd })
  expect(exitCode).toBe(0)
  expect(stdout).toMatch(/^yes \(confidence \d\.\d\d\)$/m)
  expect(stdout).toContain('“Backups are encrypted with AES-256.”')
  expect(stdout).toContain('backups.md › Backups')
  expect(stdout).toMatch(/^Why: .+/m)
  expect(stderr).toContain('Read 1 source: 1 fact.')
  expect(readdirSync(cwd)).toEqual(['backups.md'])
})

it('gives the draft as JSON', async () => {
  const args = ['ask', '--json', '--source', 'backups.md', 'Do you hold cyber insurance?']
  const { exitCode, stdout } = await runCli(args, { cwd: folderWithSource() })
  expect(exitCode).toBe(0)
  expect(draftSchema.parse(JSON.parse(stdout)).decision).toBe('unanswered')
})

it('never shows an audience what may not go there', async () => {
  const question = 'Are backups encrypted?'
  const decisionFor = async (...options: readonly string[]) => {
    const args = ['ask', '--json', '--source', 'backups.md', ...options, question]
    const { stdout } = await runCli(args, { cwd: folderWithSource() })
    return draftSchema.parse(JSON.parse(stdout))
  }
  expect((await decisionFor('--audience', 'public', '--disclosure', 'public')).decision).toBe('yes')
  const hidden = await decisionFor('--audience', 'public')
  expect(hidden).toMatchObject({ decision: 'unanswered', citations: [], considered: [] })
})

function folderWithSource(): string {
  const folder = makeTempFolder()
  writeFileSync(join(folder, 'backups.md'), SOURCE)
  return folder
}
