import { describe, expect, it } from 'vitest'
import { openServer } from './open-server.ts'

const WORKSPACE = '/api/v1/workspace'

describe('the Host header', () => {
  it.each(['localhost:8080', '127.0.0.1', '127.0.0.5:80', '[::1]:8080', 'app.localhost'])(
    'may be a name of this machine: %s',
    async (host) => {
      const { app } = await openServer()
      const reply = await app.inject({ url: WORKSPACE, headers: { host } })
      expect(reply.statusCode).toBe(200)
    },
  )

  it.each(['evil.example', '127.0.0.1.evil.example:8080', '192.168.1.7:8080', 'localhost@evil'])(
    'may not be another: "%s"',
    async (host) => {
      const { app } = await openServer()
      for (const url of [WORKSPACE, '/', '/api/v1/docs', '/nowhere']) {
        const reply = await app.inject({ url, headers: { host } })
        expect([reply.statusCode, reply.json().code]).toEqual([403, 'FOREIGN_REQUEST'])
      }
    },
  )

  it('may be the name that the server is bound to, or one that is allowed', async () => {
    const hosts = { boundHost: 'intranet.example', allowedHosts: ['answers.example'] }
    const { app } = await openServer({ hosts })
    for (const host of ['intranet.example:8080', 'Answers.Example']) {
      expect((await app.inject({ url: WORKSPACE, headers: { host } })).statusCode).toBe(200)
    }
  })

  it('may be any literal address where the server listens on all of them, but no name', async () => {
    const { app } = await openServer({ hosts: { boundHost: '0.0.0.0', allowedHosts: [] } })
    const statusFor = async (host: string) =>
      (await app.inject({ url: WORKSPACE, headers: { host } })).statusCode
    expect(await statusFor('192.168.1.7:8080')).toBe(200)
    expect(await statusFor('rebound.example:8080')).toBe(403)
  })
})

describe('the Origin header', () => {
  const post = async (origin: string, host = '127.0.0.1:8080') => {
    const { app } = await openServer()
    const headers = { host, origin }
    const payload = { question: 'Is data encrypted?' }
    return app.inject({ method: 'POST', url: '/api/v1/ask', headers, payload })
  }

  it.each([
    'http://evil.example',
    'http://127.0.0.1:9090',
    'http://localhost:8080',
    'null',
    'file://',
    'not an origin',
  ])('may not be that of another page: %s', async (origin) => {
    const reply = await post(origin)
    expect([reply.statusCode, reply.json().code]).toEqual([403, 'FOREIGN_REQUEST'])
  })

  it.each([
    ['http://127.0.0.1:8080', '127.0.0.1:8080'],
    ['http://localhost', 'localhost:80'],
    ['https://localhost', 'localhost'],
  ])('may be the own page: %s at %s', async (origin, host) => {
    expect((await post(origin, host)).json().code).not.toBe('FOREIGN_REQUEST')
  })

  it('is never granted anything by CORS', async () => {
    const { app } = await openServer()
    const headers = { origin: 'http://evil.example', 'access-control-request-method': 'POST' }
    const reply = await app.inject({ method: 'OPTIONS', url: '/api/v1/ask', headers })
    expect(reply.statusCode).toBe(403)
    expect(Object.keys(reply.headers).filter((name) => name.startsWith('access-control'))).toEqual(
      [],
    )
  })
})

it('lets a page load nothing from another host, and no other page frame it', async () => {
  const { app } = await openServer()
  const policy = String((await app.inject(WORKSPACE)).headers['content-security-policy'])
  expect(policy).toContain("default-src 'none'")
  expect(policy).toContain("script-src 'self'")
  expect(policy).toContain("frame-ancestors 'none'")
  expect(policy).not.toMatch(/https?:|\*|unsafe-eval/)
})

it('keeps replies of the API out of caches', async () => {
  const { app } = await openServer()
  expect((await app.inject(WORKSPACE)).headers['cache-control']).toBe('no-store')
})

describe('an error that nobody foresaw', () => {
  it('is logged with its cause and replied to with no more than a reference', async () => {
    const lines: string[] = []
    const { app, workspace } = await openServer({
      logger: { level: 'info', stream: { write: (line: string) => void lines.push(line) } },
    })
    await workspace.close()
    const reply = await app.inject('/api/v1/sources')
    expect(reply.statusCode).toBe(500)
    const problem = reply.json()
    expect(problem).toMatchObject({ code: 'UNEXPECTED', title: 'Unexpected error' })
    expect(problem.detail).toContain(problem.reference)
    expect(reply.body).not.toMatch(/database|sqlite|kysely|driver|\.ts/i)
    const entry = lines.map((line) => JSON.parse(line)).find(({ level }) => level === 50)
    expect(entry).toMatchObject({ reqId: problem.reference, msg: 'request failed' })
    expect(entry.err.stack).toContain('Error')
  })
})

it('logs neither questions nor the words that were searched for', async () => {
  const lines: string[] = []
  const { app } = await openServer({
    logger: { level: 'info', stream: { write: (line: string) => void lines.push(line) } },
  })
  await app.inject('/api/v1/facts?search=secretword')
  await app.inject({ method: 'POST', url: '/api/v1/ask', payload: { question: 'A secretword?' } })
  await app.inject({ method: 'POST', url: '/api/v1/ask', payload: { asked: 'A secretword?' } })
  await app.inject('/secretword')
  expect(lines.length).toBeGreaterThan(3)
  expect(lines.join('')).not.toContain('secretword')
})
