import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { makeTempFolder } from '../support/make-temp-folder.ts'
import { openServer } from './open-server.ts'

it.each(['/', '/questionnaires/q_1', '/sources?open=s_1'])(
  'answers %s with the app',
  async (url) => {
    const { app } = await openServer({ webDirectory: builtApp() })
    const reply = await app.inject(url)
    expect(reply.statusCode).toBe(200)
    expect(reply.body).toContain('<div id="root">')
    expect(reply.headers['cache-control']).toBe('no-cache')
  },
)

it('lets browsers keep the files that are named by their content', async () => {
  const { app } = await openServer({ webDirectory: builtApp() })
  const reply = await app.inject('/assets/app-3f2a.js')
  expect(reply.headers['content-type']).toMatch(/javascript/)
  expect(reply.headers['cache-control']).toContain('immutable')
})

it.each([
  '/assets/app-gone.js',
  '/api',
  '/api/v1/nothing',
  '/../package.json',
  '/%2e%2e/package.json',
])('answers %s with a problem and not with the app', async (url) => {
  const { app } = await openServer({ webDirectory: builtApp() })
  const reply = await app.inject(url)
  expect([reply.statusCode, reply.json().code]).toEqual([404, 'ROUTE_NOT_FOUND'])
})

it('answers with a problem where the app is not built', async () => {
  const { app } = await openServer({ webDirectory: null })
  const reply = await app.inject('/')
  expect([reply.statusCode, reply.json().code]).toEqual([404, 'ROUTE_NOT_FOUND'])
})

it('does not answer a deed with the app', async () => {
  const { app } = await openServer({ webDirectory: builtApp() })
  const reply = await app.inject({ method: 'POST', url: '/questionnaires', payload: {} })
  expect(reply.statusCode).toBe(404)
})

function builtApp(): string {
  const folder = makeTempFolder()
  mkdirSync(join(folder, 'assets'))
  writeFileSync(join(folder, 'index.html'), '<!doctype html><div id="root"></div>')
  writeFileSync(join(folder, 'assets', 'app-3f2a.js'), 'export {}')
  return folder
}
