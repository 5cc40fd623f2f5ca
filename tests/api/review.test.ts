import { describe, expect, it, vi } from 'vitest'
import type { Answer } from '../../src/domain/answer.ts'
import type { DraftingJob } from '../../src/domain/drafting-job.ts'
import { listen, openServer } from './open-server.ts'

const SOURCE = `# Encryption

Customer data is encrypted at rest with AES-256.

# Access

Multi-factor authentication is required for all employees.
`
const QUESTIONS = `Question,Answer
Is customer data encrypted at rest?,
Is multi-factor authentication required for employees?,
Do you hold cyber insurance?,
`

describe('drafting', () => {
  it('answers at once and reports its progress until it is done', async () => {
    const { app, id } = await openServerWithQuestionnaire()
    const url = await listen(app)
    const started = await post(app, `questionnaires/${id}/drafting`, { by: 'A. Tester' })
    expect(started.statusCode).toBe(202)
    expect(started.json()).toMatchObject({ state: 'running', total: 3, startedBy: 'A. Tester' })

    const reply = await fetch(`${url}/questionnaires/${id}/drafting/events`)
    expect(reply.headers.get('content-type')).toMatch(/^text\/event-stream/)
    expect(reply.headers.get('cache-control')).toBe('no-store')
    const events = parseEvents(await reply.text())
    expect(events.at(-1)?.job).toMatchObject({ state: 'done', done: 3, total: 3 })
    expect(events.slice(0, -1).map(({ job }) => job.state)).toEqual(
      events.slice(0, -1).map(() => 'running'),
    )
    for (const { fields } of events) {
      expect(fields).toMatchObject({ event: 'progress', id: expect.stringMatching(/\/\d+$/) })
    }
  })

  it('tells one who comes back late how it stands, and ends the stream', async () => {
    const { app, id } = await openServerWithDrafts()
    const reply = await app.inject({
      url: `/api/v1/questionnaires/${id}/drafting/events`,
      headers: { 'last-event-id': 'an-older-event' },
    })
    const events = parseEvents(reply.body)
    expect(events.map(({ job }) => job.state)).toEqual(['done'])
  })

  it('is not there before it was started, nor for a questionnaire that is not', async () => {
    const { app, id } = await openServerWithQuestionnaire()
    for (const path of ['drafting', 'drafting/events']) {
      const early = await app.inject(`/api/v1/questionnaires/${id}/${path}`)
      expect([early.statusCode, early.json().code]).toEqual([404, 'DRAFTING_NOT_STARTED'])
      const unknown = await app.inject(`/api/v1/questionnaires/q_gone/${path}`)
      expect([unknown.statusCode, unknown.json().code]).toEqual([404, 'NOT_FOUND'])
    }
  })

  it('is refused where there is nothing to answer from', async () => {
    const { app, workspace } = await openServer()
    const { id } = await addQuestionnaire(workspace)
    const reply = await post(app, `questionnaires/${id}/drafting`, { by: 'A. Tester' })
    expect([reply.statusCode, reply.json().code]).toEqual([409, 'NO_VERIFIED_FACTS'])
  })

  it('stops when asked to, and tells those who watch', async () => {
    const { app, workspace } = await openServerWithQuestionnaire()
    const rows = Array.from(
      { length: 2000 },
      (_, row) => `Is customer data set ${row} encrypted?,\n`,
    )
    const { id } = await addQuestionnaire(workspace, `Question,Answer\n${rows.join('')}`)
    const url = await listen(app)
    await post(app, `questionnaires/${id}/drafting`, { by: 'A. Tester' })
    const events = fetch(`${url}/questionnaires/${id}/drafting/events`).then((r) => r.text())
    const stopped = await app.inject({
      method: 'DELETE',
      url: `/api/v1/questionnaires/${id}/drafting?by=A`,
    })
    expect(stopped.json().state).toBe('cancelled')
    expect(parseEvents(await events).at(-1)?.job.state).toBe('cancelled')
  })

  it('lets go of a client that leaves, and of all when the server closes', async () => {
    const { app, workspace } = await openServerWithQuestionnaire()
    const rows = Array.from(
      { length: 3000 },
      (_, row) => `Is customer data set ${row} encrypted?,\n`,
    )
    const { id } = await addQuestionnaire(workspace, `Question,Answer\n${rows.join('')}`)
    const watchers = countWatchers(workspace)
    const url = await listen(app)
    await post(app, `questionnaires/${id}/drafting`, { by: 'A. Tester' })
    const leaving = new AbortController()
    const { signal } = leaving
    const left = await fetch(`${url}/questionnaires/${id}/drafting/events`, { signal })
    expect(watchers.count).toBe(1)
    leaving.abort()
    await expect(left.text()).rejects.toThrow()
    await vi.waitFor(() => expect(watchers.count).toBe(0))

    const staying = await fetch(`${url}/questionnaires/${id}/drafting/events`)
    await app.close()
    const events = parseEvents(await staying.text())
    expect(events.map(({ job }) => job.state)).not.toContain('done')
  })
})

describe('review', () => {
  it('signs, edits, rejects and reopens an answer, in the name of a person', async () => {
    const { app, answers } = await openServerWithDrafts()
    const [first] = answers
    const by = 'B. Reviewer'
    const approved = await post(app, `answers/${first?.id}/approval`, {
      by,
      revision: first?.revision,
    })
    expect(approved.json()).toMatchObject({ state: 'approved', approval: { by } })

    const edited = await app.inject({
      method: 'PATCH',
      url: `/api/v1/answers/${first?.id}`,
      payload: { by, revision: approved.json().revision, answer: 'Yes, with AES-256.' },
    })
    expect(edited.json()).toMatchObject({
      state: 'drafted',
      approval: null,
      draft: { answer: 'Yes, with AES-256.', writer: 'person' },
    })

    const rejected = await post(app, `answers/${first?.id}/rejection`, {
      by,
      revision: edited.json().revision,
      note: 'Ask the platform team.',
    })
    expect(rejected.json()).toMatchObject({
      state: 'rejected',
      rejectionNote: 'Ask the platform team.',
    })
    const reopened = await post(app, `answers/${first?.id}/reopening`, {
      by,
      revision: rejected.json().revision,
    })
    expect(reopened.json().state).toBe('drafted')
  })

  it('changes nothing where somebody else changed the answer since', async () => {
    const { app, answers, id } = await openServerWithDrafts()
    const [first] = answers
    const seen = { by: 'B. Reviewer', revision: first?.revision }
    await post(app, `answers/${first?.id}/rejection`, { ...seen, note: '' })
    const late = await post(app, `answers/${first?.id}/approval`, seen)
    expect([late.statusCode, late.json().code]).toEqual([409, 'STALE_REVISION'])
    const now = (await app.inject(`/api/v1/questionnaires/${id}/answers`)).json().answers[0]
    expect(now.state).toBe('rejected')
  })

  it('signs many at once: all of them, or none', async () => {
    const { app, answers, id } = await openServerWithDrafts()
    const seen = answers.map(({ id: answerId, revision }) => ({ answerId, revision }))
    const withUnanswered = await post(app, 'approvals', { by: 'B. Reviewer', answers: seen })
    expect([withUnanswered.statusCode, withUnanswered.json().code]).toEqual([
      409,
      'NOTHING_TO_SIGN',
    ])
    const after = (await app.inject(`/api/v1/questionnaires/${id}/answers`)).json().answers
    expect(after.map(({ state }: Answer) => state)).toEqual(answers.map(({ state }) => state))

    const answered = seen.slice(0, 2)
    const signed = await post(app, 'approvals', { by: 'B. Reviewer', answers: answered })
    expect(signed.json().answers.map(({ state }: Answer) => state)).toEqual([
      'approved',
      'approved',
    ])
  })

  it.each([
    ['a missing name', { revision: 0 }, 'body/by'],
    ['a blank name', { by: '  ', revision: 0 }, 'body/by'],
    ['a missing revision', { by: 'B' }, 'body/revision'],
    ['a revision that is text', { by: 'B', revision: '0' }, 'body/revision'],
  ])('refuses %s and names the field', async (_what, payload, field) => {
    const { app } = await openServer()
    const reply = await post(app, 'answers/a_1/approval', payload)
    expect(reply.statusCode).toBe(400)
    expect(reply.json()).toMatchObject({ code: 'REQUEST_INVALID', errors: [{ field }] })
  })

  it('takes deeds back for who did them, and for nobody else', async () => {
    const { app, answers } = await openServerWithDrafts()
    const seen = answers.slice(0, 2).map(({ id, revision }) => ({ answerId: id, revision }))
    const by = 'B. Reviewer'
    const signed = (await post(app, 'approvals', { by, answers: seen })).json().answers
    const led = signed.map(({ id, revision }: Answer) => ({ answerId: id, revision }))
    const refused = await post(app, 'undoings', { by: 'C. Other', answers: led })
    expect([refused.statusCode, refused.json().code]).toEqual([409, 'NOTHING_TO_UNDO'])
    const undone = await post(app, 'undoings', { by, answers: led })
    expect(undone.statusCode).toBe(200)
    expect(undone.json().answers.map(({ state }: Answer) => state)).toEqual(['drafted', 'drafted'])
    const again = await post(app, 'undoings', { by, answers: led })
    expect([again.statusCode, again.json().code]).toEqual([409, 'STALE_REVISION'])
  })

  it('points at the words of an edit that nothing cited supports', async () => {
    const { app, answers } = await openServerWithDrafts()
    const answer = 'Yes. Every disk is encrypted.'
    const reply = await post(app, `answers/${answers[0]?.id}/check`, { answer })
    expect(reply.json()).toMatchObject({
      problem: 'no cited fact says “every”',
      objections: [{ words: { start: 5, length: 5 }, sentence: { start: 5, length: 24 } }],
    })
  })

  it('sorts the questions by topic', async () => {
    const { app, id, answers } = await openServerWithDrafts()
    const { topics } = (await app.inject(`/api/v1/questionnaires/${id}/topics`)).json()
    expect(topics).toContainEqual({
      id: 'access.mfa',
      label: expect.any(String),
      answerIds: [answers[1]?.id],
    })
  })
})

describe('export', () => {
  it('previews, fills and hands out the file with approved answers only', async () => {
    const { app, answers, id } = await openServerWithDrafts()
    const [first] = answers
    const by = 'B. Reviewer'
    await post(app, `answers/${first?.id}/approval`, { by, revision: first?.revision })

    const preview = (await app.inject(`/api/v1/questionnaires/${id}/export-preview`)).json()
    expect(preview.written).toHaveLength(1)
    expect(preview.blank).toHaveLength(2)

    const exported = await post(app, `questionnaires/${id}/exports`, { by })
    expect(exported.statusCode).toBe(201)
    expect(exported.json()).toMatchObject({ exportedBy: by, report: { written: preview.written } })
    const list = (await app.inject(`/api/v1/questionnaires/${id}/exports`)).json()
    expect(list.exports).toEqual([exported.json()])

    const file = await app.inject(`/api/v1/exports/${exported.json().id}/file`)
    expect(file.headers['content-type']).toMatch(/^text\/csv/)
    expect(file.headers['content-disposition']).toMatch(/^attachment; filename="/)
    expect(file.body).toContain('AES-256')
    expect(file.body).not.toContain('Multi-factor authentication is required for all')
  })

  it('replaces answers that the file holds when asked, and keeps them otherwise', async () => {
    const { app, workspace } = await openServerWithQuestionnaire()
    const { id } = await addQuestionnaire(
      workspace,
      'Question,Answer\nIs customer data encrypted at rest?,Ask us\nIs there a SOC?,\n',
    )
    const by = 'B. Reviewer'
    await post(app, `questionnaires/${id}/drafting`, { by })
    await app.inject(`/api/v1/questionnaires/${id}/drafting/events`)
    const [answer] = (await app.inject(`/api/v1/questionnaires/${id}/answers`)).json().answers
    await post(app, `answers/${answer.id}/approval`, { by, revision: answer.revision })
    const path = `/api/v1/questionnaires/${id}/export-preview`
    expect((await app.inject(path)).json().blank[0].reason).toBe(
      'The row is answered already: “Ask us”.',
    )
    expect((await app.inject(`${path}?overwrite=true`)).json().written).toHaveLength(1)
    expect((await app.inject(`${path}?overwrite=yes`)).statusCode).toBe(400)
    const kept = (await post(app, `questionnaires/${id}/exports`, { by })).json()
    expect(kept.report.written).toEqual([])
    const replaced = (
      await post(app, `questionnaires/${id}/exports`, { by, overwrite: true })
    ).json()
    expect(replaced.report.written[0].value).toContain('AES-256')
  })

  it('hands out the evidence as a workbook', async () => {
    const { app, id } = await openServerWithDrafts()
    const file = await app.inject(`/api/v1/questionnaires/${id}/evidence-pack`)
    expect(file.statusCode).toBe(200)
    expect(file.headers['content-type']).toContain('spreadsheetml')
    expect(file.rawPayload.subarray(0, 2).toString()).toBe('PK')
  })
})

type App = Awaited<ReturnType<typeof openServer>>['app']
type Workspace = Awaited<ReturnType<typeof openServer>>['workspace']

function post(app: App, path: string, payload: object) {
  return app.inject({ method: 'POST', url: `/api/v1/${path}`, payload })
}

function addQuestionnaire(workspace: Workspace, text = QUESTIONS) {
  const bytes = new TextEncoder().encode(text)
  return workspace.addQuestionnaire({ fileName: 'q.csv', bytes, by: 'A. Tester' })
}

async function openServerWithQuestionnaire() {
  const server = await openServer()
  const bytes = new TextEncoder().encode(SOURCE)
  await server.workspace.importSource({
    name: 'security.md',
    bytes,
    trust: 'trusted',
    by: 'A. Tester',
  })
  const { id } = await addQuestionnaire(server.workspace)
  return { ...server, id }
}

async function openServerWithDrafts() {
  const server = await openServerWithQuestionnaire()
  await post(server.app, `questionnaires/${server.id}/drafting`, { by: 'A. Tester' })
  await server.app.inject(`/api/v1/questionnaires/${server.id}/drafting/events`)
  const reply = await server.app.inject(`/api/v1/questionnaires/${server.id}/answers`)
  const answers: readonly Answer[] = reply.json().answers
  return { ...server, answers }
}

/** Counts who watches drafting, by the way. */
function countWatchers(workspace: Workspace) {
  const watchers = { count: 0 }
  const { watchDrafting } = workspace
  workspace.watchDrafting = (questionnaireId, listener) => {
    const stop = watchDrafting(questionnaireId, listener)
    watchers.count += 1
    return () => {
      watchers.count -= 1
      stop()
    }
  }
  return watchers
}

/** Reads server-sent events as the standard says: blocks of `field: value`, parted by blank lines. */
function parseEvents(body: string) {
  return body
    .split('\n\n')
    .map((block) => block.trim())
    .filter((block) => block !== '' && !block.startsWith(':'))
    .map((block) => {
      const fields: Partial<Record<'id' | 'event' | 'data', string>> = Object.fromEntries(
        block
          .split('\n')
          .map((line) => [
            line.slice(0, line.indexOf(':')),
            line.slice(line.indexOf(':') + 1).trim(),
          ]),
      )
      const job: DraftingJob = JSON.parse(fields.data ?? 'null')
      return { fields, job }
    })
}
