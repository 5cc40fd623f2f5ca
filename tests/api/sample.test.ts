import { expect, it } from 'vitest'
import { openServer } from './open-server.ts'

it('loads the sample company and hands out its questionnaire', async () => {
  const { app } = await openServer()
  const loaded = await app.inject({
    method: 'POST',
    url: '/api/v1/workspace/sample',
    payload: { by: 'A. Tester' },
  })
  expect(loaded.statusCode).toBe(201)
  expect(loaded.json().imports.length).toBeGreaterThan(3)

  const summary = (await app.inject('/api/v1/workspace')).json()
  expect(summary).toMatchObject({ sources: loaded.json().imports.length, languageModel: null })
  expect(summary.verifiedFacts).toBeGreaterThan(50)

  const file = await app.inject('/api/v1/workspace/sample/questionnaire')
  expect(file.headers['content-disposition']).toMatch(/^attachment; filename="[^"]+\.xlsx"$/)
  expect(file.rawPayload.subarray(0, 2).toString()).toBe('PK')
})

it('answers one question with a quotation, and keeps nothing', async () => {
  const { app, workspace } = await openServer()
  await workspace.importSample('A. Tester')
  const { events } = await workspace.listAuditEvents({ limit: 1, offset: 0 })
  const reply = await app.inject({
    method: 'POST',
    url: '/api/v1/ask',
    payload: { question: 'Who is the Data Protection Officer, and how can they be reached?' },
  })
  expect(reply.statusCode).toBe(200)
  expect(reply.json().considered.length).toBeGreaterThan(0)
  expect((await workspace.listAuditEvents({ limit: 1, offset: 0 })).events).toEqual(events)
})
