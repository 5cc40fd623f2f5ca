import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it, vi } from 'vitest'
import { PROCESS_TIMEOUT_MS, runCli } from './run-cli.ts'

vi.setConfig({ testTimeout: PROCESS_TIMEOUT_MS })

const ROOT = join(import.meta.dirname, '..', '..')

it('says on standard output what it can do', async () => {
  const { exitCode, stdout, stderr } = await runCli(['--help'])
  expect(exitCode).toBe(0)
  for (const command of ['draft', 'inspect', 'ask', 'serve']) {
    expect(stdout).toContain(`countersign ${command} `)
  }
  expect(stderr).toBe('')
})

it('gives the version of its package', async () => {
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
  expect(await runCli(['--version'])).toEqual({ exitCode: 0, stdout: `${version}\n`, stderr: '' })
})

it('gives the usage of one command, and what it does', async () => {
  const { exitCode, stdout } = await runCli(['draft', '--help'])
  expect(exitCode).toBe(0)
  expect(stdout).toMatch(/^Usage: countersign draft --source PATH/)
  expect(stdout).toContain('Draft an answer to every question.')
})

it.each([
  ['no command', [], 'Say what to do.', 'draft|inspect|ask|serve'],
  ['a command that there is not', ['fill'], 'no command "fill"', 'draft|inspect|ask|serve'],
  [
    'an output without a signer',
    ['draft', '--source', 'a.md', '--questionnaire', 'q.csv', '--out', 'f.csv'],
    '--approve-as',
    'countersign draft',
  ],
  ['a question without a source', ['ask', 'Is data encrypted?'], '--source', 'countersign ask'],
  [
    'a question without quotation marks',
    ['ask', '--source', 'a.md', 'Is', 'it?'],
    'quotation marks',
    'countersign ask',
  ],
  ['two files to inspect', ['inspect', 'a.csv', 'b.csv'], 'one file', 'countersign inspect'],
  ['a port that is none', ['serve', '--port', '99999'], '--port', 'countersign serve'],
])('exits with 2 for %s, says so and shows the usage', async (_what, args, complaint, usage) => {
  const { exitCode, stdout, stderr } = await runCli(args)
  expect(exitCode).toBe(2)
  expect(stdout).toBe('')
  expect(stderr).toContain(complaint)
  expect(stderr).toMatch(/^Usage: /m)
  expect(stderr).toContain(usage)
})

it('names the environment variable that is wrong', async () => {
  const { exitCode, stderr } = await runCli(['ask', '--source', 'fixtures/company', 'Encrypted?'], {
    environment: { LLM_TIMEOUT_MS: 'soon' },
  })
  expect(exitCode).toBe(1)
  expect(stderr).toContain('LLM_TIMEOUT_MS')
})
