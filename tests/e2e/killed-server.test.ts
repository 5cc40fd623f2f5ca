import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { fileURLToPath } from 'node:url'
import { expect, it, onTestFinished } from 'vitest'
import type { Answer } from '../../src/domain/answer.ts'
import type { AuditEvent } from '../../src/domain/audit-event.ts'
import type { Questionnaire } from '../../src/domain/questionnaire.ts'
import { makeTempFolder } from '../support/make-temp-folder.ts'
import { describeInBrowser, launchBrowser, openPage } from './open-app.ts'

const COMMAND = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url))
const QUESTIONS = 300
/** So many drafts are saved before the kill, and most are still to come. */
const DONE_BEFORE_THE_KILL = 20

describeInBrowser('a server that is killed in the middle of drafting', () => {
  it('goes on where it stood once it is back, with no draft lost and none made twice', async () => {
    const dataDirectory = makeTempFolder()
    const port = await findFreePort()
    const url = `http://127.0.0.1:${port}`
    const first = await serve(dataDirectory, port)
    await post(url, '/workspace/sample', JSON.stringify({ by: 'Ada Verifier' }))
    const { id } = (await post(url, '/questionnaires', buildForm())) as Questionnaire
    const browser = await launchBrowser()
    onTestFinished(() => browser.close())
    const page = await openPage(browser, `${url}/questionnaires/${id}`, 'Ada Verifier')

    await page.getByRole('button', { name: 'Start drafting' }).click()
    await page.getByText(/ a second · /).waitFor({ timeout: 60_000 })
    const before = await waitForDrafts(url, id, DONE_BEFORE_THE_KILL)
    first.kill('SIGKILL')
    await once(first, 'exit')
    await page.getByText('The server does not reply; it goes on when it is back.').waitFor()

    await serve(dataDirectory, port)
    const ended = page.getByRole('heading', { name: `All ${QUESTIONS} questions are drafted` })
    await ended.waitFor({ timeout: 180_000 })

    const after = await listAnswers(url, id)
    expect(after).toHaveLength(QUESTIONS)
    expect(new Set(after.map(({ state, revision }) => `${state} ${revision}`))).toEqual(
      new Set(['drafted 1']),
    )
    const afterById = new Map(after.map((answer) => [answer.id, answer]))
    expect(before.length).toBeLessThan(QUESTIONS)
    for (const answer of before) expect(afterById.get(answer.id)).toEqual(answer)
    const { events } = (await get(url, `/audit-events?subjectId=${id}`)) as {
      events: readonly AuditEvent[]
    }
    expect(events.map(({ action }) => action)).toEqual([
      'drafting.finished',
      'drafting.started',
      'questionnaire.uploaded',
    ])
  }, 300_000)
})

/** The command itself, from the sources; ended with the test. */
async function serve(dataDirectory: string, port: number): Promise<ChildProcess> {
  const args = ['--import', 'tsx', COMMAND, 'serve', '--data', dataDirectory, '--port', `${port}`]
  const server = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  onTestFinished(async () => {
    if (server.exitCode !== null || server.signalCode !== null) return
    server.kill('SIGKILL')
    await once(server, 'exit')
  })
  await once(server.stdout, 'data')
  return server
}

async function findFreePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const address = probe.address()
  probe.close()
  await once(probe, 'close')
  return typeof address === 'object' ? (address?.port ?? 0) : 0
}

function buildForm(): FormData {
  const subjects = ['backups', 'laptops', 'customer data', 'source code', 'audit logs']
  const rows = Array.from(
    { length: QUESTIONS },
    (_, index) => `Q-${index},Is control ${index} over ${subjects[index % 5]} reviewed each year?,`,
  )
  const form = new FormData()
  form.append('by', 'Ada Verifier')
  form.append('file', new Blob([['ID,Question,Answer', ...rows, ''].join('\n')]), 'long.csv')
  return form
}

async function waitForDrafts(url: string, id: string, count: number): Promise<readonly Answer[]> {
  for (;;) {
    const drafted = (await listAnswers(url, id)).filter(({ state }) => state === 'drafted')
    if (drafted.length >= count) return drafted
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

async function listAnswers(url: string, id: string): Promise<readonly Answer[]> {
  const reply = await get(url, `/questionnaires/${id}/answers`)
  return (reply as { readonly answers: readonly Answer[] }).answers
}

async function get(url: string, path: string): Promise<unknown> {
  return (await fetch(`${url}/api/v1${path}`)).json()
}

async function post(url: string, path: string, body: string | FormData): Promise<unknown> {
  const headers = typeof body === 'string' ? { 'content-type': 'application/json' } : undefined
  const reply = await fetch(`${url}/api/v1${path}`, {
    method: 'POST',
    body,
    ...(headers && { headers }),
  })
  expect(reply.ok, path).toBe(true)
  return reply.json()
}
