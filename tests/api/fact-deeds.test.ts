import { expect, it } from 'vitest'
import { formOf, listen, openServer, postForm } from './open-server.ts'

const POLICY =
  '# Backups\n\nBackups are encrypted with AES-256.\n\nBackups are tested every quarter.\n'
const CHANGED = POLICY.replace('AES-256', 'AES-128')
const by = 'B. Reviewer'

it('corrects, retires, restores and merges facts by name', async () => {
  const { app, ids, post } = await openServerWithFacts()
  const corrected = await post('classifications', {
    factIds: [ids[0]],
    change: { status: 'planned', disclosure: 'public' },
  })
  expect(corrected.json()).toMatchObject({
    facts: [{ status: 'planned', disclosure: 'public', classified: { by } }],
    ...{ voidedAnswers: [], sentAnswers: 0, sentFiles: 0 },
  })
  const retired = await post('retirements', { factIds: [ids[0]], reason: 'Gone' })
  expect(retired.json().facts[0].retirement).toMatchObject({ by, reason: 'Gone' })
  expect((await app.inject('/api/v1/facts?standing=out-of-use')).json().total).toBe(1)
  expect((await post('restorations', { factIds: [ids[0]] })).json().facts[0].retirement).toBeNull()
  const merged = await post('merges', { keptId: ids[1], mergedIds: [ids[0]] })
  expect(merged.json().facts[1]).toMatchObject({ id: ids[0], mergedInto: ids[1] })
  expect((await post('merges', { keptId: ids[0], mergedIds: [ids[1]] })).statusCode).toBe(409)
})

it.each([
  ['a status that there is not', { status: 'real' }],
  ['a disclosure that there is not', { disclosure: 'secret' }],
])('refuses %s', async (_, change) => {
  const { ids, post } = await openServerWithFacts()
  expect((await post('classifications', { factIds: ids, change })).statusCode).toBe(400)
})

it('previews a new version without keeping anything of it', async () => {
  const { app } = await openServerWithFacts()
  const url = `${await listen(app)}/sources/previews`
  const { status, json } = await postForm(url, formOf({}, [['policy.md', CHANGED]]))
  expect(status).toBe(200)
  expect(json.previews).toMatchObject([
    { isNew: false, added: [], removed: [], differences: [{ kind: 'changed', aspects: ['text'] }] },
  ])
  expect((await app.inject('/api/v1/facts?search=AES-128')).json().total).toBe(0)
})

it('says how far a source may go, and its facts with it', async () => {
  const { app, sourceId } = await openServerWithFacts()
  const url = `/api/v1/sources/${sourceId}`
  const payload = { by, disclosure: 'internal' }
  const reply = await app.inject({ method: 'PATCH', url, payload })
  expect(reply.json()).toMatchObject({ source: { disclosure: 'internal' }, voidedAnswers: [] })
  expect((await app.inject('/api/v1/facts?disclosure=internal')).json().total).toBe(2)
})

async function openServerWithFacts() {
  const { app, workspace } = await openServer()
  const bytes = new TextEncoder().encode(POLICY)
  const { added, source } = await workspace.importSource({
    ...{ name: 'policy.md', bytes, trust: 'trusted', by: 'A. Tester' },
  })
  const post = (deed: string, body: Readonly<Record<string, unknown>>) =>
    app.inject({ method: 'POST', url: `/api/v1/facts/${deed}`, payload: { by, ...body } })
  return { app, ids: added, sourceId: source.id, post }
}
