import { expect, it } from 'vitest'
import { importMarkdown, PERSON } from '../support/open-test-workspace.ts'
import { openServer } from './open-server.ts'

it('serves topics, agreement, decisions, reviews, the library and gaps', async () => {
  const { app, workspace } = await openServer()
  await importMarkdown(workspace, '# A\n\nBackups are kept for 35 days.\n', { name: 'a.md' })
  await importMarkdown(workspace, '# B\n\nBackups are kept for 30 days.\n', { name: 'b.md' })
  const get = async (path: string) => (await app.inject(`/api/v1${path}`)).json()

  const { topics } = await get('/topics')
  expect(topics.find(({ id }: { id: string }) => id === 'continuity.backups')).toMatchObject({
    ...{ facts: 2, label: 'Backups', frameworks: { ccm: ['BCR'], iso27001: ['A.8.13'] } },
  })
  expect((await get('/facts?topic=continuity.backups')).total).toBe(2)

  const { conflicts, facts } = await get('/agreement')
  expect(conflicts).toHaveLength(1)
  const decided = await app.inject({
    method: 'PUT',
    url: `/api/v1/conflicts/${conflicts[0].id}/decision`,
    payload: { by: PERSON, keptId: facts[0].id },
  })
  expect(decided.json().conflicts[0].decision).toMatchObject({ by: PERSON, keptId: facts[0].id })
  const reopened = await app.inject({
    method: 'DELETE',
    url: `/api/v1/conflicts/${conflicts[0].id}/decision?by=Ada`,
  })
  expect(reopened.json().conflicts[0].decision).toBeNull()
  const reviewed = await app.inject({
    method: 'POST',
    url: '/api/v1/facts/reviews',
    payload: { by: PERSON, factIds: [facts[0].id], reviewBy: '2020-01-01' },
  })
  expect(reviewed.json().overdue).toEqual([{ factId: facts[0].id, reviewBy: '2020-01-01' }])

  expect(await get('/library')).toEqual({ answers: [] })
  expect(await get('/gaps')).toEqual({ groups: [] })
  const report = await app.inject('/api/v1/gaps/report')
  expect(report.headers['content-disposition']).toContain('gaps-')
  const answered = await app.inject({
    method: 'POST',
    url: '/api/v1/gaps/answers',
    payload: { by: PERSON, question: 'Insured?', statement: 'We hold cyber insurance.' },
  })
  expect(answered.statusCode).toBe(201)
  expect(answered.json().added).toHaveLength(1)
})
