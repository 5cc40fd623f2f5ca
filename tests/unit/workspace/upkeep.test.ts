import { describe, expect, it } from 'vitest'
import type { Workspace } from '../../../src/workspace/workspace.ts'
import {
  addCsv,
  draftAll,
  importMarkdown,
  openTestWorkspace,
  PERSON,
  seen,
} from '../../support/open-test-workspace.ts'

const PAGE =
  '# Trust page\n\nLast updated: 2026-02-01\n\n## Backups\n\nBackups are kept for 35 days.\n'
const OLD = '# Policy\n\nLast updated: 2025-02-01\n\n## Backups\n\nBackups are kept for 30 days.\n'
const QUESTION = 'How long are backups kept?'

async function openDisagreeing(now?: () => Date) {
  const workspace = await openTestWorkspace(now ? { now } : {})
  await importMarkdown(workspace, PAGE, { name: 'page.md' })
  await importMarkdown(workspace, OLD, { name: 'old.md' })
  return workspace
}

async function conflictOf(workspace: Workspace) {
  const { conflicts, facts } = await workspace.readAgreement()
  const [conflict] = conflicts
  if (!conflict) throw new TypeError('no conflict')
  const idOf = (name: string) => facts.find(({ sourceName }) => sourceName === name)?.id ?? ''
  return { conflict, newer: idOf('page.md'), older: idOf('old.md') }
}

describe('a conflict between sources', () => {
  it('is won by the newer until a person decides, and its drafts are marked and not sure', async () => {
    const workspace = await openDisagreeing()
    const { conflict, newer } = await conflictOf(workspace)
    expect(conflict).toMatchObject({ kind: 'figures', winnerId: newer, decision: null })
    const draft = await workspace.ask(QUESTION)
    expect(draft.citations.map(({ source }) => source)).toEqual(['page.md'])
    expect(draft.flags).toContain('conflict')
    expect(draft.confidence).toBeLessThanOrEqual(0.5)
    expect(draft.reason).toContain('“Backups are kept for 30 days.” (old.md)')
  })

  it('is not shown again once a person has decided, and the fact that lost is not cited', async () => {
    const workspace = await openDisagreeing()
    const { conflict, older } = await conflictOf(workspace)
    const verdict = { keptId: older, note: 'The page is wrong.' }
    const after = await workspace.decideConflict(conflict.id, verdict, PERSON)
    expect(after.conflicts).toMatchObject([{ decision: { keptId: older, by: PERSON } }])
    const draft = await workspace.ask(QUESTION)
    expect(draft.citations.map(({ source }) => source)).toEqual(['old.md'])
    expect(draft.flags).not.toContain('conflict')
    const { events } = await workspace.listAuditEvents({
      ...{ subjectId: conflict.id, limit: 10, offset: 0 },
    })
    expect(events).toMatchObject([{ action: 'conflict.decided', by: PERSON }])
  })

  it('voids the approvals that rest on the statement which lost', async () => {
    const workspace = await openDisagreeing()
    const { conflict, older } = await conflictOf(workspace)
    const { id } = await addCsv(workspace, [QUESTION])
    await draftAll(workspace, id)
    const [answer] = await workspace.listAnswers(id)
    if (!answer) throw new TypeError('no answer')
    await workspace.approveAnswer(seen(answer), PERSON)
    await workspace.decideConflict(conflict.id, { keptId: older, note: '' }, PERSON)
    const [after] = await workspace.listAnswers(id)
    expect(after).toMatchObject({ approval: null, voided: { by: PERSON } })
    expect(after?.voided?.reason).toContain('Backups are kept for 30 days.')
  })

  it('lets both stand where they speak of different things, and can be opened again', async () => {
    const workspace = await openDisagreeing()
    const { conflict, newer } = await conflictOf(workspace)
    await workspace.decideConflict(conflict.id, { keptId: null, note: '' }, PERSON)
    expect((await workspace.ask(QUESTION)).flags).not.toContain('conflict')
    const reopened = await workspace.reopenConflict(conflict.id, PERSON)
    expect(reopened.conflicts).toMatchObject([{ decision: null, winnerId: newer }])
    expect((await workspace.ask(QUESTION)).flags).toContain('conflict')
  })

  it('is another one when one of the statements changes', async () => {
    const workspace = await openDisagreeing()
    const { conflict, older } = await conflictOf(workspace)
    await workspace.decideConflict(conflict.id, { keptId: older, note: '' }, PERSON)
    await importMarkdown(workspace, PAGE.replace('35 days', '40 days'), { name: 'page.md' })
    const after = await workspace.readAgreement()
    expect(after.conflicts).toMatchObject([{ decision: null }])
    expect(after.conflicts[0]?.id).not.toBe(conflict.id)
  })

  it('refuses a decision for a fact that is not of it', async () => {
    const workspace = await openDisagreeing()
    const { conflict } = await conflictOf(workspace)
    const verdict = { keptId: 'f_other', note: '' }
    await expect(workspace.decideConflict(conflict.id, verdict, PERSON)).rejects.toMatchObject({
      code: 'NOT_FOUND',
    })
    await expect(workspace.reopenConflict('k_none', PERSON)).rejects.toMatchObject({
      code: 'NOT_FOUND',
    })
  })
})

describe('the review of facts', () => {
  it('falls due a year after somebody vouched, and marks the drafts that cite what is overdue', async () => {
    let now = new Date('2026-03-01T09:00:00Z')
    const workspace = await openTestWorkspace({ now: () => now })
    await importMarkdown(workspace, PAGE, { name: 'page.md' })
    now = new Date('2027-03-01T09:00:00Z')
    expect((await workspace.readAgreement()).overdue).toEqual([])
    expect((await workspace.ask(QUESTION)).flags).not.toContain('overdue')
    now = new Date('2027-03-02T09:00:00Z')
    const { overdue, facts } = await workspace.readAgreement()
    expect(overdue).toEqual([{ factId: facts[0]?.id, reviewBy: '2027-03-01' }])
    const draft = await workspace.ask(QUESTION)
    expect(draft.flags).toContain('overdue')
    expect(draft.confidence).toBeLessThanOrEqual(0.5)
  })

  it('starts anew when a person says that a fact is still so', async () => {
    let now = new Date('2026-03-01T09:00:00Z')
    const workspace = await openTestWorkspace({ now: () => now })
    await importMarkdown(workspace, PAGE, { name: 'page.md' })
    now = new Date('2027-06-01T09:00:00Z')
    const { overdue } = await workspace.readAgreement()
    const factIds = overdue.map(({ factId }) => factId)
    expect((await workspace.reviewFacts(factIds, undefined, PERSON)).overdue).toEqual([])
    expect((await workspace.ask(QUESTION)).flags).not.toContain('overdue')
    const soon = await workspace.reviewFacts(factIds, '2027-05-01', PERSON)
    expect(soon.overdue).toMatchObject([{ reviewBy: '2027-05-01' }])
  })

  it('starts anew when a trusted source is imported again', async () => {
    let now = new Date('2026-03-01T09:00:00Z')
    const workspace = await openTestWorkspace({ now: () => now })
    await importMarkdown(workspace, PAGE, { name: 'page.md' })
    now = new Date('2027-06-01T09:00:00Z')
    await importMarkdown(workspace, PAGE, { name: 'page.md' })
    expect((await workspace.readAgreement()).overdue).toEqual([])
  })
})

describe('topics', () => {
  it('are on each fact, filter the list and count', async () => {
    const workspace = await openDisagreeing()
    const all = { limit: 10, offset: 0 }
    const { facts } = await workspace.listFacts({ ...all, topic: 'continuity.backups' })
    expect(facts).toHaveLength(2)
    expect(facts[0]?.topics).toContain('continuity.backups')
    expect((await workspace.listFacts({ ...all, topic: 'access.mfa' })).total).toBe(0)
    const topics = await workspace.listTopics()
    expect(topics.find(({ id }) => id === 'continuity.backups')).toMatchObject({
      ...{ facts: 2, verified: 2, planned: 0 },
    })
    await importMarkdown(workspace, '# Next\n\nBackups to a second region are planned.', {
      ...{ name: 'next.md', trust: 'review' },
    })
    const after = await workspace.listTopics()
    expect(after.find(({ id }) => id === 'continuity.backups')).toMatchObject({
      ...{ facts: 3, verified: 2, planned: 1 },
    })
  })
})
