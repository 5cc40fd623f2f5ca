import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import BetterSqlite3 from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { makeTempFolder } from '../support/make-temp-folder.ts'
import {
  addCsv,
  draftAll,
  importMarkdown,
  openTestWorkspace,
  TRUST_PAGE,
  waitForEnd,
} from '../support/open-test-workspace.ts'

const KILLS = 3
const QUESTIONS = Array.from({ length: 40 }, (_, index) => `Is control ${index} encrypted at rest?`)

const acknowledgedSchema = z.union([
  z.object({ answerId: z.string(), revision: z.number(), state: z.string() }),
  z.object({ sourceId: z.string(), contentHash: z.string() }),
  z.object({ done: z.number() }),
  z.object({ version: z.number() }),
])
type Acknowledged = z.infer<typeof acknowledgedSchema>

describe('a process that is killed at any moment', () => {
  it('loses nothing of a review that it acknowledged', { timeout: 120_000 }, async () => {
    const dataDirectory = makeTempFolder()
    const { id } = await prepare(dataDirectory, QUESTIONS, { isDrafted: true })
    for (let kill = 0; kill < KILLS; kill += 1) {
      const acknowledged = await workUntilKilled(dataDirectory, 'review', 20 + Math.random() * 400)
      expect(acknowledged.length).toBeGreaterThan(0)
      expectWhole(dataDirectory)

      const workspace = await openTestWorkspace({ dataDirectory })
      const answers = new Map((await workspace.listAnswers(id)).map((each) => [each.id, each]))
      const sources = new Map((await workspace.listSources()).map((each) => [each.id, each]))
      for (const each of acknowledged) {
        if ('answerId' in each) {
          const { revision = -1, state } = answers.get(each.answerId) ?? {}
          expect(revision).toBeGreaterThanOrEqual(each.revision)
          if (revision === each.revision) expect(state).toBe(each.state)
        } else if ('sourceId' in each) {
          expect(sources.get(each.sourceId)?.contentHash).toBe(each.contentHash)
          expect(sources.get(each.sourceId)?.factCount).toBe(1)
        }
      }
      for (const { id: subjectId, revision } of answers.values()) {
        const { events } = await workspace.listAuditEvents({ subjectId, limit: 999, offset: 0 })
        const deeds = events.filter(({ action }) => action !== 'approval.voided')
        expect(deeds).toHaveLength(revision - 1)
      }
      await workspace.close()
    }
  })

  it('leaves one version of a source whole, the old or the new', { timeout: 120_000 }, async () => {
    const dataDirectory = makeTempFolder()
    for (let kill = 0; kill < KILLS; kill += 1) {
      const acknowledged = await workUntilKilled(
        dataDirectory,
        'import',
        700 + Math.random() * 1500,
      )
      const latest = Math.max(...acknowledged.map((each) => ('version' in each ? each.version : 0)))
      expectWhole(dataDirectory)

      const workspace = await openTestWorkspace({ dataDirectory })
      const { facts, total } = await workspace.listFacts({ limit: 2_000, offset: 0 })
      const versions = new Set(facts.map(({ text }) => /version (\d+)/.exec(text)?.[1]))
      const isFirstCutOff = latest === 0 && total === 0
      expect(total === 1_500 || isFirstCutOff, `${total} facts`).toBe(true)
      expect(versions.size).toBe(isFirstCutOff ? 0 : 1)
      await workspace.close()
    }
  })

  it('goes on with the drafting where its progress stood', { timeout: 60_000 }, async () => {
    const dataDirectory = makeTempFolder()
    const many = Array.from({ length: 3_000 }, (_, index) => `Is control ${index} in place?`)
    const { id } = await prepare(dataDirectory, many, { isDrafted: false })
    const acknowledged = await workUntilKilled(dataDirectory, 'draft', 100 + Math.random() * 200)
    const done = Math.max(...acknowledged.map((each) => ('done' in each ? each.done : 0)))
    expect(done).toBeGreaterThan(0)
    expect(done).toBeLessThan(many.length)
    expectWhole(dataDirectory)

    const workspace = await openTestWorkspace({ dataDirectory })
    const ended = waitForEnd(workspace, id)
    const drafted = (await workspace.listQuestionnaires())[0]?.counts.drafted
    expect(drafted).toBeGreaterThanOrEqual(done)
    expect(await ended).toMatchObject({ state: 'done', done: many.length, total: many.length })
    const revisions = (await workspace.listAnswers(id)).map(({ revision }) => revision)
    expect(new Set(revisions)).toEqual(new Set([1]))
  })
})

async function prepare(
  dataDirectory: string,
  questions: readonly string[],
  { isDrafted }: { readonly isDrafted: boolean },
) {
  const workspace = await openTestWorkspace({ dataDirectory })
  await importMarkdown(workspace, TRUST_PAGE)
  const questionnaire = await addCsv(workspace, questions)
  if (isDrafted) await draftAll(workspace, questionnaire.id)
  await workspace.close()
  return questionnaire
}

/** Kills the writer some time after its first word, and gives all that it said. */
async function workUntilKilled(
  dataDirectory: string,
  task: 'review' | 'draft' | 'import',
  delayMs: number,
): Promise<readonly Acknowledged[]> {
  const script = join(import.meta.dirname, 'acknowledging-writer.ts')
  const writer = spawn(process.execPath, ['--import', 'tsx', script, dataDirectory, task], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let complaint = ''
  writer.stderr.on('data', (chunk) => {
    complaint += String(chunk)
  })
  const lines: string[] = []
  const reader = createInterface({ input: writer.stdout })
  reader.once('line', () => setTimeout(() => writer.kill('SIGKILL'), delayMs))
  reader.on('line', (line) => lines.push(line))
  const [, signal] = await once(writer, 'close')
  expect(signal, complaint).toBe('SIGKILL')
  return lines.filter(isWhole).map((line) => acknowledgedSchema.parse(JSON.parse(line)))
}

/** The kill may cut the last line short. */
function isWhole(line: string): boolean {
  return line.endsWith('}')
}

function expectWhole(dataDirectory: string): void {
  const database = new BetterSqlite3(join(dataDirectory, 'countersign.db'))
  expect(database.pragma('integrity_check', { simple: true })).toBe('ok')
  expect(database.pragma('foreign_key_check')).toEqual([])
  database.close()
}
