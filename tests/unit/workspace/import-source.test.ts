import { describe, expect, it } from 'vitest'
import { UnnamedPersonError } from '../../../src/review/unnamed-person-error.ts'
import { EmptySourceError } from '../../../src/workspace/empty-source-error.ts'
import {
  addCsv,
  draftAll,
  importMarkdown,
  openDraftedWorkspace,
  openTestWorkspace,
  PERSON,
  seen,
  TRUST_PAGE,
} from '../../support/open-test-workspace.ts'

const ALL = { limit: 100, offset: 0 }

describe('importSource', () => {
  it('verifies the facts of a trusted source in the name of the importer', async () => {
    const workspace = await openTestWorkspace()
    const { source, added } = await importMarkdown(workspace, TRUST_PAGE)
    const { facts } = await workspace.listFacts(ALL)
    expect(source).toMatchObject({ name: 'trust.md', importedBy: PERSON, factCount: facts.length })
    expect(added).toEqual(facts.map(({ id }) => id))
    expect(facts.map(({ verification }) => verification?.by)).toEqual(facts.map(() => PERSON))
    expect(await workspace.listSources()).toEqual([source])
  })

  it('leaves the facts of a source for review to a person', async () => {
    const workspace = await openTestWorkspace()
    await importMarkdown(workspace, TRUST_PAGE, { trust: 'review' })
    expect(await workspace.summary()).toMatchObject({ sources: 1, verifiedFacts: 0 })
  })

  it('keeps ids and verification of what a new version still states', async () => {
    const workspace = await openTestWorkspace()
    await importMarkdown(workspace, TRUST_PAGE)
    const before = (await workspace.listFacts(ALL)).facts
    const again = await importMarkdown(workspace, `Preface before all.\n\n${TRUST_PAGE}`, {
      trust: 'review',
    })
    const after = (await workspace.listFacts(ALL)).facts
    expect(again.unchanged).toEqual(before.map(({ id }) => id))
    expect(again).toMatchObject({ removed: [], voidedAnswers: [] })
    expect(again.added).toHaveLength(1)
    expect(after.filter(({ verification }) => verification === null)).toHaveLength(1)
    expect(after.map(({ start }) => start)).not.toEqual(before.map(({ start }) => start))
  })

  it('refuses a document that states nothing, and keeps the version before whole', async () => {
    const workspace = await openTestWorkspace()
    await importMarkdown(workspace, TRUST_PAGE)
    const before = [await workspace.listSources(), await workspace.listFacts(ALL)]
    await expect(importMarkdown(workspace, '\n')).rejects.toThrow(EmptySourceError)
    await expect(importMarkdown(workspace, '%PDF-1.7 not Markdown')).rejects.toMatchObject({
      code: 'UNREADABLE_SOURCE',
    })
    expect([await workspace.listSources(), await workspace.listFacts(ALL)]).toEqual(before)
    expect((await workspace.listAuditEvents(ALL)).total).toBe(1)
  })

  it('takes a name', async () => {
    const workspace = await openTestWorkspace()
    const bytes = new TextEncoder().encode(TRUST_PAGE)
    await expect(
      workspace.importSource({ name: 'a.md', bytes, trust: 'trusted', by: ' ' }),
    ).rejects.toThrow(UnnamedPersonError)
    expect(await workspace.listSources()).toEqual([])
  })
})

describe('a new version of a source', () => {
  it('voids the approvals that rest on what it no longer states, and no other', async () => {
    const { workspace, questionnaire, answers } = await openDraftedWorkspace()
    const [aes] = await workspace.approveAnswers(answers.map(seen), 'Grace Signer')
    const exported = await workspace.exportQuestionnaire(questionnaire.id, PERSON)
    expect(exported.report.blank).toEqual([])

    const report = await importMarkdown(workspace, TRUST_PAGE.replace('AES-256', 'AES-128'))
    expect(report.voidedAnswers).toEqual([aes?.id])
    const after = await workspace.listAnswers(questionnaire.id)
    expect(after.map(({ state }) => state)).toEqual(['drafted', 'approved', 'approved'])
    expect(after[0]?.voided).toMatchObject({
      by: 'Grace Signer',
      reason:
        'trust.md no longer states “Customer data is encrypted at rest with AES-256.” ' +
        'It states “Customer data is encrypted at rest with AES-128.” instead.',
    })
    const { events } = await workspace.listAuditEvents({ subjectId: aes?.id, ...ALL })
    expect(events.map(({ action }) => action).slice(0, 2)).toEqual([
      'sent-answer.affected',
      'approval.voided',
    ])
    expect(events[1]).toMatchObject({
      action: 'approval.voided',
      by: PERSON,
      details: { approvedBy: 'Grace Signer', reason: after[0]?.voided?.reason },
    })
  })

  it('voids an approval whose fact kept its words and became a plan', async () => {
    const live = '# Page\n\n## Access [LIVE]\n\nSingle sign-on is available.\n'
    const workspace = await openTestWorkspace()
    await importMarkdown(workspace, live)
    const questionnaire = await addCsv(workspace, ['Is single sign-on available?'])
    await draftAll(workspace, questionnaire.id)
    const [answer] = await workspace.listAnswers(questionnaire.id)
    if (!answer) throw new TypeError('The questionnaire has one question.')
    await workspace.approveAnswer(seen(answer), PERSON)

    const report = await importMarkdown(workspace, live.replace('LIVE', 'PLANNED'))
    expect(report).toMatchObject({ voidedAnswers: [answer.id], unchanged: [] })
    expect(report).toMatchObject({ added: [], removed: [] })
    expect(report.differences).toMatchObject([{ kind: 'changed', aspects: ['status'] }])
    const [after] = await workspace.listAnswers(questionnaire.id)
    expect(after).toMatchObject({ state: 'drafted', approval: null })
    expect(after?.voided?.reason).toContain('status was live, is planned')
  })

  it('takes back the drafts that nobody has touched, and keeps what people wrote', async () => {
    const { workspace, questionnaire, answers } = await openDraftedWorkspace()
    const [, mfa, backups] = answers
    if (!mfa || !backups) throw new TypeError('The questionnaire has three questions.')
    await workspace.editAnswer(seen(mfa), { answer: 'Yes, for everybody.' }, PERSON)
    await workspace.rejectAnswer(seen(backups), 'Say where to', PERSON)
    await importMarkdown(workspace, '# Larkwold trust page\n\nNothing else is stated here.\n')
    const after = await workspace.listAnswers(questionnaire.id)
    expect(after.map(({ state }) => state)).toEqual(['pending', 'drafted', 'rejected'])
    expect(after[1]?.draft).toMatchObject({
      answer: 'Yes, for everybody.',
      flags: ['source-changed'],
    })
    expect(after[2]).toMatchObject({
      rejectionNote: 'Say where to',
      draft: { flags: ['source-changed'] },
    })
  })

  it('has the drafts behind void approvals drafted anew along with the pending ones', async () => {
    const { workspace, questionnaire, answers } = await openDraftedWorkspace()
    await workspace.approveAnswers(answers.slice(0, 1).map(seen), 'Grace Signer')
    await importMarkdown(
      workspace,
      TRUST_PAGE.replace('AES-256', 'AES-128').replace('35 days', '90 days'),
    )
    const before = await workspace.listAnswers(questionnaire.id)
    expect(before.map(({ state }) => state)).toEqual(['drafted', 'drafted', 'pending'])
    expect(before[0]?.draft?.flags).toEqual(['source-changed'])

    expect(await draftAll(workspace, questionnaire.id)).toMatchObject({ total: 2, done: 2 })
    const after = await workspace.listAnswers(questionnaire.id)
    expect(after[0]).toMatchObject({ state: 'drafted', voided: { by: 'Grace Signer' } })
    expect(after[0]?.draft?.answer).toContain('AES-128')
    await workspace.approveAnswers(after.map(seen), 'Grace Signer')
  })

  it('lets nobody sign a draft whose fact is gone', async () => {
    const { workspace, questionnaire, answers } = await openDraftedWorkspace()
    const [aes] = answers
    if (!aes) throw new TypeError('The questionnaire has three questions.')
    const edited = await workspace.editAnswer(seen(aes), { answer: 'Yes.' }, PERSON)
    await importMarkdown(workspace, TRUST_PAGE.replace('AES-256', 'AES-128'))
    await expect(workspace.approveAnswer(seen(edited), PERSON)).rejects.toMatchObject({
      code: 'STALE_REVISION',
    })
    const [present] = await workspace.listAnswers(questionnaire.id)
    if (!present) throw new TypeError('The questionnaire has three questions.')
    await expect(workspace.approveAnswer(seen(present), PERSON)).rejects.toMatchObject({
      code: 'UNCITABLE_FACT',
    })
  })
})

describe('removeSource', () => {
  it('takes the facts along and voids what rests on them', async () => {
    const { workspace, answers } = await openDraftedWorkspace()
    await workspace.approveAnswers(answers.slice(0, 1).map(seen), PERSON)
    const [source] = await workspace.listSources()
    const { voidedAnswers } = await workspace.removeSource(source?.id ?? '', PERSON)
    expect(voidedAnswers).toEqual([answers[0]?.id])
    expect(await workspace.summary()).toMatchObject({ sources: 0, facts: 0 })
  })

  it('knows when there is no such source', async () => {
    const workspace = await openTestWorkspace()
    await expect(workspace.removeSource('s_none', PERSON)).rejects.toMatchObject({
      code: 'NOT_FOUND',
    })
  })
})

describe('verifyFacts', () => {
  it('vouches for all of the facts or for none', async () => {
    const workspace = await openTestWorkspace()
    const { added } = await importMarkdown(workspace, TRUST_PAGE, { trust: 'review' })
    await expect(workspace.verifyFacts([...added, 'f_none'], PERSON)).rejects.toMatchObject({
      code: 'NOT_FOUND',
    })
    expect((await workspace.summary()).verifiedFacts).toBe(0)

    const verified = await workspace.verifyFacts(added, PERSON)
    expect(verified.map(({ id }) => id)).toEqual(added)
    expect((await workspace.summary()).verifiedFacts).toBe(added.length)
  })

  it('is drawn on by the next question', async () => {
    const workspace = await openTestWorkspace()
    const { added } = await importMarkdown(workspace, TRUST_PAGE, { trust: 'review' })
    await expect(workspace.ask('Is data encrypted?')).rejects.toMatchObject({
      code: 'NO_VERIFIED_FACTS',
    })
    await workspace.verifyFacts(added, PERSON)
    expect((await workspace.ask('Is customer data encrypted at rest?')).citations).toHaveLength(1)
  })
})
