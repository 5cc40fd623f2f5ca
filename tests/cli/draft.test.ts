import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { decisionSchema } from '../../src/domain/decision.ts'
import { openWorkspace } from '../../src/workspace/open-workspace.ts'
import { makeTempFolder } from '../support/make-temp-folder.ts'
import { PROCESS_TIMEOUT_MS, runCli, startCli } from './run-cli.ts'

vi.setConfig({ testTimeout: PROCESS_TIMEOUT_MS })

const SOURCE = `# Encryption

Customer data is encrypted at rest with AES-256.

# Access

Multi-factor authentication is required for all employees.
`
const QUESTIONS = `Id,Question,Answer
E-1,Is customer data encrypted at rest?,
A-1,Is multi-factor authentication required for employees?,
I-1,Do you hold cyber insurance?,
`
const ARGS = ['draft', '--source', 'security.md', '--questionnaire', 'q.csv']

describe('draft --json', () => {
  it('writes the drafts in the fields and the order that others rely on', async () => {
    const cwd = folderWithInputs()
    const { exitCode, stdout, stderr } = await runCli([...ARGS, '--json', '-'], { cwd })
    expect(exitCode).toBe(0)
    expect(stderr).toContain('Drafted 3 of 3 questions.')
    const { questionnaire, drafts } = JSON.parse(stdout)
    expect(questionnaire).toEqual({ file: 'q.csv', questions: 3 })
    expect(drafts.map(({ row, questionId }: Drafted) => [row, questionId])).toEqual([
      [2, 'E-1'],
      [3, 'A-1'],
      [4, 'I-1'],
    ])
    for (const draft of drafts as readonly Drafted[]) {
      expect(Object.keys(draft)).toEqual([
        'sheet',
        'row',
        'questionId',
        'question',
        'decision',
        'answer',
        'choice',
        'citations',
        'confidence',
        'flags',
        'reason',
        'considered',
      ])
      expect(decisionSchema.options).toContain(draft.decision)
      for (const citation of draft.citations) {
        expect(Object.keys(citation)).toEqual(['factId', 'source', 'section', 'quote'])
        expect(SOURCE).toContain(citation.quote)
      }
      for (const fact of draft.considered) {
        expect(Object.keys(fact)).toEqual(['factId', 'source', 'quote', 'score'])
      }
    }
    expect(drafts[0].decision).toBe('yes')
    expect(drafts[2].decision).toBe('unanswered')
  })

  it('leaves nothing behind but the file that was asked for', async () => {
    const cwd = folderWithInputs()
    const { exitCode, stdout, stderr } = await runCli([...ARGS, '--json', 'd.json'], { cwd })
    expect([exitCode, stdout]).toEqual([0, ''])
    expect(stderr).toContain('Wrote d.json: 3 drafts.')
    expect(readdirSync(cwd).sort()).toEqual(['d.json', 'q.csv', 'security.md'])
    expect(JSON.parse(readFileSync(join(cwd, 'd.json'), 'utf8')).drafts).toHaveLength(3)
  })
})

it('sums up on standard output where no JSON is asked for', async () => {
  const { exitCode, stdout } = await runCli(ARGS, { cwd: folderWithInputs() })
  expect(exitCode).toBe(0)
  expect(stdout).toMatch(/^ {2}yes +2$/m)
  expect(stdout).toMatch(/^ {2}unanswered +1$/m)
  expect(stdout).toContain('1 of 3 need a person')
})

describe('draft --out', () => {
  it('fills what the named person signs, and says what stayed blank', async () => {
    const cwd = folderWithInputs()
    const args = [...ARGS, '--out', 'filled.csv', '--approve-as', 'A. Tester']
    const { exitCode, stderr } = await runCli(args, { cwd })
    expect(exitCode).toBe(0)
    expect(stderr).toContain('Wrote filled.csv: 2 cells filled, 1 left blank:')
    expect(stderr).toContain('1 that no source answers: csv 4')
    const rows = readFileSync(join(cwd, 'filled.csv'), 'utf8').split('\n')
    expect(rows[1]).toContain('AES-256')
    expect(rows[2]).toContain('Multi-factor authentication')
    expect(rows[3]).toBe('I-1,Do you hold cyber insurance?,')
    expect(readFileSync(join(cwd, 'q.csv'), 'utf8')).toBe(QUESTIONS)
    expect(readdirSync(cwd)).not.toContain('data')
  })

  it('reports on the filled file in the JSON, and keeps what the file says unless told otherwise', async () => {
    const cwd = folderWithInputs()
    const answered = QUESTIONS.split('\n')[1]?.replace(/,$/, ',Ask us') ?? ''
    writeFileSync(join(cwd, 'q.csv'), QUESTIONS.replace(/^E-1.*$/m, answered))
    const args = [...ARGS, '--out', 'filled.csv', '--approve-as', 'A. Tester', '--json', 'd.json']
    expect((await runCli(args, { cwd })).exitCode).toBe(0)
    const { filled } = JSON.parse(readFileSync(join(cwd, 'd.json'), 'utf8'))
    expect(filled).toMatchObject({ file: 'filled.csv', partsTotal: 1, notes: [] })
    expect(filled.blank[0]).toMatchObject({
      row: 2,
      extent: 'whole',
      reason: 'The row is answered already: “Ask us”.',
    })
    expect(readFileSync(join(cwd, 'filled.csv'), 'utf8')).toContain(',Ask us')

    expect((await runCli([...args, '--overwrite'], { cwd })).exitCode).toBe(0)
    expect(readFileSync(join(cwd, 'filled.csv'), 'utf8')).not.toContain('Ask us')
  })

  it('signs nothing that does not reach the confidence', async () => {
    const cwd = folderWithInputs()
    const args = [...ARGS, '--out', 'filled.csv', '--approve-as', 'A', '--min-confidence', '1']
    const { exitCode, stderr } = await runCli(args, { cwd })
    expect(exitCode).toBe(0)
    expect(stderr).toContain('0 cells filled, 3 left blank')
    expect(stderr).toContain('2 with a confidence below 1: csv 2–3')
    expect(readFileSync(join(cwd, 'filled.csv'), 'utf8')).toBe(QUESTIONS)
  })
})

describe('draft --data', () => {
  it('keeps what people decided when the same file comes again', async () => {
    const cwd = folderWithInputs()
    const args = [...ARGS, '--data', 'kept', '--json', 'd.json']
    const signing = [...args, '--out', 'filled.csv', '--approve-as', 'A. Tester']
    expect((await runCli(signing, { cwd })).exitCode).toBe(0)
    const { exitCode, stderr } = await runCli(args, { cwd })
    expect(exitCode).toBe(0)
    expect(stderr).toContain('in this workspace already')

    const workspace = await openWorkspace({
      dataDirectory: join(cwd, 'kept'),
      embeddingModel: null,
      languageModel: null,
    })
    const questionnaires = await workspace.listQuestionnaires()
    await workspace.close()
    expect(questionnaires.map(({ counts }) => counts.approved)).toEqual([2])
  })

  it('keeps who sent the questionnaire and when it is due, the last that was said', async () => {
    const cwd = folderWithInputs()
    const args = [...ARGS, '--data', 'kept', '--customer', 'Pellworm Bank']
    expect((await runCli([...args, '--due', '2027-01-31'], { cwd })).exitCode).toBe(0)
    expect((await runCli([...args, '--due', '2027-02-28'], { cwd })).exitCode).toBe(0)
    const workspace = await openWorkspace({
      dataDirectory: join(cwd, 'kept'),
      embeddingModel: null,
      languageModel: null,
    })
    const questionnaires = await workspace.listQuestionnaires()
    await workspace.close()
    expect(questionnaires).toMatchObject([{ customer: 'Pellworm Bank', dueOn: '2027-02-28' }])
  })

  it('signs nothing that a person wrote on a source that has changed since', async () => {
    const cwd = folderWithInputs()
    const args = [...ARGS, '--data', 'kept']
    expect((await runCli(args, { cwd })).exitCode).toBe(0)
    const workspace = await openWorkspace({
      dataDirectory: join(cwd, 'kept'),
      embeddingModel: null,
      languageModel: null,
    })
    const [questionnaire] = await workspace.listQuestionnaires()
    const [answer] = await workspace.listAnswers(questionnaire?.id ?? '')
    const seen = { answerId: answer?.id ?? '', revision: answer?.revision ?? 0 }
    await workspace.editAnswer(seen, { answer: 'Yes, with AES-256.' }, 'Ed Editor')
    await workspace.close()
    writeFileSync(join(cwd, 'security.md'), SOURCE.replace('AES-256', 'AES-128'))

    const signing = [...args, '--out', 'filled.csv', '--approve-as', 'A. Tester']
    const { exitCode, stderr } = await runCli(signing, { cwd })
    expect(exitCode).toBe(0)
    expect(stderr).toContain('1 whose source has changed since a person acted: csv 2')
    expect(readFileSync(join(cwd, 'filled.csv'), 'utf8')).not.toContain('AES-256')
  })
})

describe('bad input', () => {
  it.each([
    ['an empty questionnaire', 'q.csv', '', 'q.csv is empty'],
    ['a questionnaire without questions', 'q.csv', 'Name,City\nAlder,Leeds\n', 'No questions'],
    ['a source without a statement', 'security.md', '\n', 'security.md states nothing'],
    ['a source that is a PDF', 'security.md', '%PDF-1.7\n', 'security.md'],
  ])('%s gets a clear error, and no file is written', async (_what, name, content, message) => {
    const cwd = folderWithInputs()
    writeFileSync(join(cwd, name), content)
    const outputs = ['--json', 'd.json', '--out', 'filled.csv', '--approve-as', 'A. Tester']
    const { exitCode, stdout, stderr } = await runCli([...ARGS, ...outputs], { cwd })
    expect([exitCode, stdout]).toEqual([1, ''])
    expect(stderr).toContain(message)
    expect(stderr).not.toContain('    at ')
    expect(readdirSync(cwd).sort()).toEqual(['q.csv', 'security.md'])
  })

  it('names the file that is not there', async () => {
    const cwd = folderWithInputs()
    const args = ['draft', '--source', 'gone.md', '--questionnaire', 'q.csv']
    const { exitCode, stderr } = await runCli(args, { cwd })
    expect(exitCode).toBe(1)
    expect(stderr).toContain("gone.md doesn't exist")
  })

  it('a bad file of a folder is reported, and the others are read', async () => {
    const cwd = folderWithInputs()
    writeFileSync(join(cwd, 'scan.txt'), '%PDF-1.7\n')
    const { exitCode, stdout, stderr } = await runCli(
      ['draft', '--source', '.', '--questionnaire', 'q.csv'],
      { cwd },
    )
    expect(exitCode).toBe(0)
    expect(stderr).toContain('Left out q.csv: it is to be answered.')
    expect(stderr).toMatch(/Left out scan\.txt: .+/)
    expect(stdout).toMatch(/^ {2}yes +2$/m)
  })
})

it('leaves nothing behind when it is interrupted', async () => {
  const cwd = folderWithInputs()
  const rows = Array.from({ length: 3000 }, (_, row) => `Q-${row},Is data set ${row} encrypted?,\n`)
  writeFileSync(join(cwd, 'q.csv'), `Id,Question,Answer\n${rows.join('')}`)
  const outputs = ['--json', 'd.json', '--out', 'filled.csv', '--approve-as', 'A. Tester']
  const { child, finished, waitFor } = startCli([...ARGS, ...outputs], { cwd })
  await waitFor('Drafting')
  child.kill('SIGINT')
  const { exitCode, stdout } = await finished
  expect([exitCode, stdout]).toEqual([130, ''])
  expect(readdirSync(cwd).sort()).toEqual(['q.csv', 'security.md'])
})

interface Drafted {
  readonly row: number
  readonly questionId: string
  readonly decision: string
  readonly citations: readonly { readonly quote: string }[]
  readonly considered: readonly object[]
}

function folderWithInputs(): string {
  const folder = makeTempFolder()
  writeFileSync(join(folder, 'security.md'), SOURCE)
  writeFileSync(join(folder, 'q.csv'), QUESTIONS)
  return folder
}
