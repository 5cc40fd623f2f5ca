import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openServer } from './open-server.ts'

const PAGE = readFileSync(join(import.meta.dirname, '..', '..', 'docs', 'http-api.md'), 'utf8')

describe('the description of the API', () => {
  it('has the routes that docs/http-api.md lists, and none besides', async () => {
    const listed = [...PAGE.matchAll(/^\| ([A-Z]+) `([^`?]+)/gm)].map(
      ([, method, path = '']) => `${method} ${path.replace(/:(\w+)/g, '{$1}')}`,
    )
    const { paths } = await readDescription()
    const described = Object.entries(paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
    )
    expect(described.sort()).toEqual(listed.sort())
  })

  it('says of every route what it does, and how its errors look', async () => {
    const { paths } = await readDescription()
    for (const [path, methods] of Object.entries(paths)) {
      for (const [method, route] of Object.entries(methods)) {
        expect(route.summary, `${method} ${path}`).toBeTruthy()
        expect(route.responses.default, `${method} ${path}`).toMatchObject({
          content: { 'application/problem+json': {} },
        })
      }
    }
  })

  it('refers to no shape that it does not hold', async () => {
    const description = await readDescription()
    const references = [...JSON.stringify(description).matchAll(/"\$ref":"([^"]+)"/g)]
    expect(references.length).toBeGreaterThan(10)
    const names = Object.keys(description.components.schemas)
    for (const [, reference = ''] of references) {
      expect(names).toContain(reference.replace('#/components/schemas/', ''))
    }
  })

  it('describes uploads as forms', async () => {
    const { paths } = await readDescription()
    expect(paths['/api/v1/sources']?.post?.requestBody?.content).toMatchObject({
      'multipart/form-data': { schema: { required: ['by', 'trust', 'file'] } },
    })
  })

  it('can be browsed, from this host alone', async () => {
    const { app } = await openServer()
    const page = await app.inject('/api/v1/docs')
    expect(page.headers['content-type']).toMatch(/^text\/html/)
    expect(page.body).not.toMatch(/(src|href)="(https?:)?\/\//)
    const [, script = ''] = /src="([^"]+swagger-ui-bundle\.js)"/.exec(page.body) ?? []
    expect((await app.inject(script)).statusCode).toBe(200)
  })
})

it('answers for its health with its version', async () => {
  const { app } = await openServer()
  expect((await app.inject('/api/v1/health')).json()).toEqual({ status: 'ok', version: '1.2.3' })
})

interface DescribedRoute {
  readonly summary?: string
  readonly responses: { readonly default: unknown }
  readonly requestBody?: { readonly content: unknown }
}

interface Description {
  readonly paths: Readonly<
    Record<string, Readonly<Partial<Record<'get' | 'post', DescribedRoute>>>>
  >
  readonly components: { readonly schemas: Readonly<Record<string, unknown>> }
}

async function readDescription(): Promise<Description> {
  const { app } = await openServer()
  return (await app.inject('/api/v1/openapi.json')).json()
}
