import { expect, it } from 'vitest'
import { openServer } from './open-server.ts'

it.each([
  ['a path that is wrongly encoded', { url: '/api/v1/sources/%zz' }, 400, 'REQUEST_INVALID'],
  [
    'an id beyond all length',
    { url: `/api/v1/sources/${'s'.repeat(300)}` },
    400,
    'REQUEST_INVALID',
  ],
  [
    'JSON that breaks off',
    {
      method: 'POST' as const,
      url: '/api/v1/ask',
      headers: { 'content-type': 'application/json' },
      payload: '{"question":',
    },
    400,
    'REQUEST_INVALID',
  ],
  [
    'a body that is plain text',
    { method: 'POST' as const, url: '/api/v1/ask', payload: 'Is data encrypted?' },
    415,
    'MEDIA_TYPE_UNSUPPORTED',
  ],
  [
    'a body of megabytes',
    { method: 'POST' as const, url: '/api/v1/ask', payload: { question: 'a'.repeat(2_000_000) } },
    413,
    'REQUEST_TOO_LARGE',
  ],
  [
    'a method that no route has',
    { method: 'PUT' as const, url: '/api/v1/ask' },
    404,
    'ROUTE_NOT_FOUND',
  ],
])('%s gets problem details', async (_, request, status, code) => {
  const { app } = await openServer()
  const reply = await app.inject(request)
  expect(reply.statusCode).toBe(status)
  expect(reply.headers['content-type']).toMatch(/^application\/problem\+json/)
  expect(reply.json()).toMatchObject({ status, code, detail: expect.stringMatching(/\.$/) })
})
