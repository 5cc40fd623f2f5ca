import { describe, expect, it, onTestFinished } from 'vitest'
import type { Answer } from '../../src/domain/answer.ts'
import type { Comment, Mention } from '../../src/domain/comment.ts'
import type { ExportRecord } from '../../src/domain/fill-report.ts'
import type { Presence, WorkspaceChange } from '../../src/domain/workspace-change.ts'
import { listen, openServer } from './open-server.ts'

const SOURCE = '# Encryption\n\nCustomer data is encrypted at rest with AES-256.\n'
const QUESTIONS = 'Question,Answer\nIs customer data encrypted at rest?,\nDo you hold insurance?,\n'

describe('assignments and comments', () => {
  it('go there and back over HTTP', async () => {
    const { app, workspace, id } = await openServerWithQuestionnaire()
    const [answer] = await workspace.listAnswers(id)
    const assigned = await call(app, 'POST', 'assignments', {
      by: 'Ana',
      answerIds: [answer?.id],
      assignee: 'Bo',
    })
    expect(assigned.json<{ answers: Answer[] }>().answers[0]?.assignee).toBe('Bo')
    expect((await call(app, 'GET', `answers/${answer?.id}`)).json().assignee).toBe('Bo')
    const path = `answers/${answer?.id}/comments`
    const said = await call(app, 'POST', path, { by: 'Ana', text: ' See @Bo. ' })
    expect(said.statusCode).toBe(201)
    const comment = said.json<Comment>()
    expect(comment).toMatchObject({ text: 'See @Bo.', mentions: ['Bo'] })
    const list = await call(app, 'GET', `questionnaires/${id}/comments`)
    expect(list.json()).toEqual({ comments: [comment] })

    const mentions = async () =>
      (await call(app, 'GET', 'mentions?person=Bo')).json<{ mentions: Mention[] }>().mentions
    expect((await mentions()).map(({ comment: { id: found } }) => found)).toEqual([comment.id])
    const reading = { by: 'Bo', commentIds: [comment.id] }
    expect((await call(app, 'POST', 'mentions/readings', reading)).statusCode).toBe(204)
    expect(await mentions()).toEqual([])

    const refused = await call(app, 'DELETE', `comments/${comment.id}?by=Bo`)
    expect([refused.statusCode, refused.json().code]).toEqual([403, 'COMMENT_OF_ANOTHER'])
    expect((await call(app, 'DELETE', `comments/${comment.id}?by=Ana`)).statusCode).toBe(204)
    const people = (await call(app, 'GET', 'people')).json()
    expect(people.people.map(({ name }: { name: string }) => name)).toEqual(['Ana', 'Bo'])
  })

  it.each([
    ['POST', 'assignments', { by: 'Ana', answerIds: [], assignee: 'Bo' }, 400],
    ['POST', 'assignments', { by: 'Ana', answerIds: ['a_gone'], assignee: null }, 404],
    ['POST', 'assignments', { by: 'Ana', answerIds: ['a_gone'], assignee: ' ' }, 400],
    ['POST', 'answers/a_gone/comments', { by: 'Ana', text: 'Hello' }, 404],
    ['POST', 'answers/a_gone/comments', { by: 'Ana', text: '  ' }, 400],
    ['POST', 'exports/x_gone/sent-records', { by: 'Ana', to: 'N', sentOn: '2026-02-30' }, 400],
    ['POST', 'exports/x_gone/sent-records', { by: 'Ana', to: 'N', sentOn: '2026-02-28' }, 404],
    ['PUT', 'visits/v_gone/place', { questionnaireId: null, answerId: null }, 404],
  ] as const)('refuses %s %s with %j', async (method, path, body, status) => {
    const { app } = await openServer()
    expect((await call(app, method, path, body)).statusCode).toBe(status)
  })
})

it('says of a filled file to whom it went', async () => {
  const { app, workspace, id } = await openServerWithQuestionnaire()
  const file = await workspace.exportQuestionnaire(id, 'Ana')
  const path = `exports/${file.id}/sent-records`
  const sending = { by: 'Ana', to: 'Northwind', sentOn: '2026-05-31' }
  const made = await call(app, 'POST', path, sending)
  expect([made.statusCode, made.json()]).toMatchObject([201, { ...sending, note: '' }])
  const listed = (await call(app, 'GET', `questionnaires/${id}/exports`)).json()
  expect((listed.exports as ExportRecord[])[0]?.sent).toEqual([made.json()])
  const gone = await call(app, 'DELETE', `sent-records/${made.json().id}?by=Ana`)
  expect(gone.statusCode).toBe(204)
})

describe('the stream of events', () => {
  it('tells a person what another changes, and who is here', async () => {
    const { app, workspace, id } = await openServerWithQuestionnaire()
    const url = await listen(app)
    const ana = await openEvents(url, 'Ana')
    const { visitId } = (await ana.next('welcome')) as { visitId: string }
    const bo = await openEvents(url, 'Bo')
    await bo.next('welcome')
    const [answer] = await workspace.listAnswers(id)
    const place = { questionnaireId: id, answerId: answer?.id }
    expect((await call(app, 'PUT', `visits/${visitId}/place`, place)).statusCode).toBe(204)
    const { present } = (await bo.next('presence')) as { present: Presence[] }
    expect(present.find(({ name }) => name === 'Ana')).toEqual({ visitId, name: 'Ana', ...place })

    await workspace.assignAnswers([answer?.id ?? ''], 'Ana', 'Bo')
    const { changes } = (await ana.next('changes')) as { changes: WorkspaceChange[] }
    expect(changes).toEqual([
      {
        ...{ action: 'answer.assigned', by: 'Bo', at: expect.any(String) },
        ...{ questionnaireId: id, subjectIds: [answer?.id] },
      },
    ])

    ana.close()
    const without = (await bo.next('presence')) as { present: Presence[] }
    expect(without.present.map(({ name }) => name)).toEqual(['Bo'])
  })

  it('ends when the server closes, and lets it', async () => {
    const { app } = await openServer()
    const events = await openEvents(await listen(app), 'Ana')
    await events.next('welcome')
    await app.close()
    expect(await events.next('changes')).toBeUndefined()
  })

  it('lets one watch unseen', async () => {
    const { app, workspace } = await openServer()
    const events = await openEvents(await listen(app))
    expect(await events.next('welcome')).toEqual({ visitId: null, present: [] })
    expect(workspace.live.listPresent()).toEqual([])
  })
})

type Server = Awaited<ReturnType<typeof openServer>>['app']

function call(
  app: Server,
  method: 'GET' | 'POST' | 'PUT' | 'DELETE',
  path: string,
  payload?: object,
) {
  return app.inject({ method, url: `/api/v1/${path}`, ...(payload && { payload }) })
}

async function openServerWithQuestionnaire() {
  const { app, workspace } = await openServer()
  const encode = (text: string) => new TextEncoder().encode(text)
  const by = 'Ana'
  await workspace.importSource({ name: 'a.md', bytes: encode(SOURCE), trust: 'trusted', by })
  const { id } = await workspace.addQuestionnaire({
    ...{ fileName: 'q.csv', bytes: encode(QUESTIONS), by },
  })
  return { app, workspace, id }
}

/** The events of the stream as they come; those of another name are passed over. */
async function openEvents(url: string, by?: string) {
  const abort = new AbortController()
  onTestFinished(() => abort.abort())
  const query = by === undefined ? '' : `?by=${by}`
  const reply = await fetch(`${url}/events${query}`, { signal: abort.signal })
  expect(reply.headers.get('content-type')).toMatch(/^text\/event-stream/)
  const reader = (reply.body as ReadableStream<Uint8Array>).getReader()
  const decoder = new TextDecoder()
  let buffered = ''
  const nextBlock = async (): Promise<string | undefined> => {
    for (;;) {
      const end = buffered.indexOf('\n\n')
      if (end >= 0) {
        const block = buffered.slice(0, end)
        buffered = buffered.slice(end + 2)
        return block
      }
      const { done, value } = await reader.read()
      if (done) return undefined
      buffered += decoder.decode(value, { stream: true })
    }
  }
  return {
    close: () => abort.abort(),
    async next(name: string): Promise<unknown> {
      for (;;) {
        const block = await nextBlock()
        if (block === undefined) return undefined
        if (!block.includes(`event: ${name}\n`)) continue
        return JSON.parse(/^data: (.*)$/m.exec(block)?.[1] ?? 'null')
      }
    },
  }
}
