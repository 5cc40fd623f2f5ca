import { expect, it } from 'vitest'
import type { Fact } from '../../src/domain/fact.ts'
import { openServer } from './open-server.ts'

const DOCUMENT = [
  '# Backups',
  'Backups are encrypted with AES-256.',
  'Backups are tested every quarter.',
  '# Roadmap',
  'Hardware keys for customers are planned for next year.',
].join('\n\n')

it('lists facts in pages, with how many there are on all of them', async () => {
  const { app } = await openServerWithFacts()
  const reply = await app.inject('/api/v1/facts?limit=1&offset=1')
  expect(reply.json().facts).toHaveLength(1)
  expect(reply.json().total).toBe(3)
})

it('finds facts by status and by words', async () => {
  const { app } = await openServerWithFacts()
  const planned = await app.inject('/api/v1/facts?status=planned')
  expect(textsOf(planned.json())).toEqual([
    'Hardware keys for customers are planned for next year.',
  ])
  const found = await app.inject('/api/v1/facts?search=QUARTER')
  expect(textsOf(found.json())).toEqual(['Backups are tested every quarter.'])
})

it('verifies facts in the name of a person, all of them or none', async () => {
  const { app } = await openServerWithFacts()
  const ids = (await app.inject('/api/v1/facts')).json().facts.map(({ id }: Fact) => id)
  const verify = (factIds: readonly string[]) =>
    app.inject({
      method: 'POST',
      url: '/api/v1/facts/verifications',
      payload: { by: 'B. Reviewer', factIds },
    })

  expect((await verify([ids[0], 'f_gone'])).statusCode).toBe(404)
  expect((await app.inject('/api/v1/workspace')).json().verifiedFacts).toBe(0)

  const reply = await verify(ids)
  expect(reply.json().facts.map(({ verification }: Fact) => verification?.by)).toEqual(
    ids.map(() => 'B. Reviewer'),
  )
  expect((await app.inject('/api/v1/workspace')).json().verifiedFacts).toBe(3)
})

it.each(['limit=0', 'limit=many', 'offset=-1', 'status=real'])('refuses %s', async (query) => {
  const { app } = await openServer()
  const reply = await app.inject(`/api/v1/facts?${query}`)
  expect(reply.statusCode).toBe(400)
  expect(reply.json().errors[0].field).toBe(`querystring/${query.split('=')[0]}`)
})

async function openServerWithFacts() {
  const server = await openServer()
  await server.workspace.importSource({
    name: 'backups.md',
    bytes: new TextEncoder().encode(DOCUMENT),
    trust: 'review',
    by: 'A. Tester',
  })
  return server
}

function textsOf({ facts }: { readonly facts: readonly Fact[] }): readonly string[] {
  return facts.map(({ text }) => text)
}
