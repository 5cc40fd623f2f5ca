import { describe, expect, it } from 'vitest'
import { formOf, listen, openServer, postForm } from './open-server.ts'

const POLICY = '# Encryption\n\nCustomer data is encrypted at rest with AES-256.\n'
const FIELDS = { by: 'A. Tester', trust: 'trusted' }

describe('POST /sources', () => {
  it('imports a file and says which facts are new', async () => {
    const { app, workspace } = await openServer()
    const { status, json } = await postForm(
      `${await listen(app)}/sources`,
      formOf(FIELDS, [['policy.md', POLICY]]),
    )
    expect(status).toBe(201)
    expect(json.failures).toEqual([])
    expect(json.imports).toHaveLength(1)
    expect(json.imports[0].source).toMatchObject({
      name: 'policy.md',
      trust: 'trusted',
      importedBy: 'A. Tester',
    })
    expect(json.imports[0].added.length).toBeGreaterThan(0)
    expect(await workspace.listSources()).toHaveLength(1)
  })

  it('keeps the folders of a name, and nothing that leads out of them', async () => {
    const { app, workspace } = await openServer()
    const files = [['../policies/./crypto\\ä.md', POLICY]] as const
    await postForm(`${await listen(app)}/sources`, formOf(FIELDS, files))
    expect((await workspace.listSources()).map(({ name }) => name)).toEqual([
      'policies/crypto/ä.md',
    ])
  })

  it('imports the good files beside bad ones, and gives each bad one its problem', async () => {
    const { app, workspace } = await openServer({ maxUploadBytes: 4096 })
    const { status, json } = await postForm(
      `${await listen(app)}/sources`,
      formOf(FIELDS, [
        ['first.md', POLICY],
        ['empty.md', ''],
        ['large.txt', 'Backups are kept. '.repeat(1000)],
        ['picture.md', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0])],
        ['last.md', `${POLICY}\nKeys are rotated every year.\n`],
      ]),
    )
    expect(status).toBe(201)
    expect(json.imports.map(({ source }: { source: { name: string } }) => source.name)).toEqual([
      'first.md',
      'last.md',
    ])
    expect(
      json.failures.map(({ fileName, code }: Record<string, string>) => [fileName, code]),
    ).toEqual([
      ['empty.md', 'EMPTY_SOURCE'],
      ['large.txt', 'UPLOAD_TOO_LARGE'],
      ['picture.md', 'UNREADABLE_SOURCE'],
    ])
    expect(await workspace.listSources()).toHaveLength(2)
  })

  it.each([
    ['a source with no statement', 'empty.md', '\n\n', 422, 'EMPTY_SOURCE'],
    ['a format that is not read', 'policy.odt', POLICY, 422, 'UNREADABLE_SOURCE'],
    ['a PDF that calls itself text', 'policy.txt', '%PDF-1.7\n', 422, 'UNREADABLE_SOURCE'],
  ])('refuses %s and imports nothing', async (_what, name, content, status, code) => {
    const { app, workspace } = await openServer()
    const reply = await postForm(`${await listen(app)}/sources`, formOf(FIELDS, [[name, content]]))
    expect(reply.status).toBe(status)
    expect(reply.type).toMatch(/^application\/problem\+json/)
    expect(reply.json).toMatchObject({ status, code, instance: '/api/v1/sources' })
    expect(reply.json.detail).toContain(name)
    expect(await workspace.listSources()).toEqual([])
  })

  it('states the limit where a file is over it, and takes the next upload', async () => {
    const { app, workspace } = await openServer({ maxUploadBytes: 2 * 1024 * 1024 })
    const url = `${await listen(app)}/sources`
    const large = formOf(FIELDS, [['large.txt', 'x'.repeat(20 * 1024 * 1024)]])
    const { status, json } = await postForm(url, large)
    expect(status).toBe(413)
    expect(json.detail).toContain('large.txt is larger than 2 MB')
    expect(await workspace.listSources()).toEqual([])
    expect((await postForm(url, formOf(FIELDS, [['policy.md', POLICY]]))).status).toBe(201)
  })

  it('wants its fields before its files, and names the one that is missing', async () => {
    const { app, workspace } = await openServer()
    const form = formOf({ by: 'A. Tester' }, [['policy.md', POLICY]])
    form.append('trust', 'trusted')
    const { status, json } = await postForm(`${await listen(app)}/sources`, form)
    expect(status).toBe(400)
    expect(json.code).toBe('UPLOAD_FORM_INVALID')
    expect(json.detail).toContain('"trust"')
    expect(await workspace.listSources()).toEqual([])
  })

  it.each([
    ['has no file', formOf(FIELDS, []), 'no file'],
    [
      'names no trust that there is',
      formOf({ by: 'A', trust: 'total' }, [['a.md', POLICY]]),
      'trust',
    ],
    ['has a field of absurd length', formOf({ by: 'A'.repeat(5000) }, []), 'longer than'],
  ])('refuses a form that %s', async (_what, form, named) => {
    const { app } = await openServer()
    const { status, json } = await postForm(`${await listen(app)}/sources`, form)
    expect(status).toBe(400)
    expect(json.detail).toContain(named)
  })

  it('refuses a form that is cut off in the middle of a file', async () => {
    const { app, workspace } = await openServer()
    const reply = await app.inject({
      method: 'POST',
      url: '/api/v1/sources',
      headers: { 'content-type': 'multipart/form-data; boundary=cut' },
      payload: [
        '--cut\r\ncontent-disposition: form-data; name="by"\r\n\r\nA. Tester\r\n',
        '--cut\r\ncontent-disposition: form-data; name="trust"\r\n\r\ntrusted\r\n',
        '--cut\r\ncontent-disposition: form-data; name="file"; filename="a.md"\r\n\r\nBackups are',
      ].join(''),
    })
    expect(reply.statusCode).toBe(400)
    expect(reply.json().code).toBe('UPLOAD_FORM_INVALID')
    expect(await workspace.listSources()).toEqual([])
  })

  it('refuses a body that is no form', async () => {
    const { app } = await openServer()
    const reply = await app.inject({ method: 'POST', url: '/api/v1/sources', payload: FIELDS })
    expect(reply.statusCode).toBe(415)
    expect(reply.json().code).toBe('MEDIA_TYPE_UNSUPPORTED')
  })
})

describe('a source', () => {
  it('is listed, shown with its text, and removed', async () => {
    const { app, workspace } = await openServer()
    const bytes = new TextEncoder().encode(POLICY)
    const { source } = await workspace.importSource({
      name: 'policy.md',
      bytes,
      trust: 'trusted',
      by: 'A. Tester',
    })
    const list = await app.inject('/api/v1/sources')
    expect(list.json()).toEqual({ sources: [source] })

    const one = await app.inject(`/api/v1/sources/${source.id}`)
    expect(one.json().visibleText).toContain('AES-256')

    const removal = {
      method: 'DELETE',
      url: `/api/v1/sources/${source.id}?by=A.%20Tester`,
    } as const
    expect((await app.inject(removal)).json()).toEqual({
      ...{ voidedAnswers: [], sentAnswers: 0, sentFiles: 0 },
    })
    const again = await app.inject(removal)
    expect(again.statusCode).toBe(404)
    expect(again.json().code).toBe('NOT_FOUND')
  })

  it('is not removed by somebody without a name', async () => {
    const { app } = await openServer()
    const reply = await app.inject({ method: 'DELETE', url: '/api/v1/sources/s_1' })
    expect(reply.statusCode).toBe(400)
    expect(reply.json().errors[0].field).toBe('querystring/by')
  })
})
