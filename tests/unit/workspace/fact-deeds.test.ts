import { describe, expect, it } from 'vitest'
import type { Answer } from '../../../src/domain/answer.ts'
import type { Fact } from '../../../src/domain/fact.ts'
import type { Workspace } from '../../../src/workspace/workspace.ts'
import {
  importMarkdown,
  openDraftedWorkspace,
  openTestWorkspace,
  PERSON,
  seen,
  TRUST_PAGE,
} from '../../support/open-test-workspace.ts'

const ALL = { limit: 100, offset: 0 }

describe('classifyFacts', () => {
  it('voids the approvals that rest on the fact, says before and after, and stays on import', async () => {
    const { workspace, answers } = await openApprovedWorkspace()
    const fact = await factAbout(workspace, 'AES-256')
    const { facts, voidedAnswers } = await workspace.classifyFacts(
      [fact.id],
      { status: 'planned', qualifiers: ['for new customers'] },
      'Cleo Classifier',
    )
    expect(voidedAnswers).toEqual([answers[0]?.id])
    expect(facts).toMatchObject([{ status: 'planned', classified: { by: 'Cleo Classifier' } }])
    expect(facts[0]?.verification?.by).toBe('Cleo Classifier')
    const { events } = await workspace.listAuditEvents({ subjectId: fact.id, ...ALL })
    expect(events[0]).toMatchObject({
      action: 'fact.classified',
      by: 'Cleo Classifier',
      details: {
        before: { status: 'live', qualifiers: [] },
        after: { status: 'planned', qualifiers: ['for new customers'] },
      },
    })

    const again = await importMarkdown(workspace, `Preface.\n\n${TRUST_PAGE}`)
    expect(again.unchanged).toContain(fact.id)
    expect(await factAbout(workspace, 'AES-256')).toMatchObject({
      status: 'planned',
      classified: { by: 'Cleo Classifier' },
    })
  })

  it('gives way to the source where the source itself says otherwise of the same words', async () => {
    const page = '# Page\n\n## Access [LIVE]\n\nSingle sign-on is available.\n'
    const workspace = await openTestWorkspace()
    await importMarkdown(workspace, page)
    const fact = await factAbout(workspace, 'Single sign-on')
    await workspace.classifyFacts([fact.id], { subject: { kind: 'customer' } }, PERSON)
    const report = await importMarkdown(workspace, page.replace('LIVE', 'PLANNED'), {
      trust: 'review',
    })
    expect(report.changed).toEqual([{ before: fact.id, after: fact.id }])
    expect(await factAbout(workspace, 'Single sign-on')).toMatchObject({
      status: 'planned',
      subject: { kind: 'company' },
      classified: null,
      verification: null,
    })
  })

  it('re-dates a fact, and keeps the date on import', async () => {
    const workspace = await openTestWorkspace()
    await importMarkdown(workspace, TRUST_PAGE)
    const { id } = await factAbout(workspace, 'AES-256')
    const since = {
      kind: 'since',
      text: 'since 2024',
      first: '2024-01-01',
      last: '2024-12-31',
    } as const
    await workspace.classifyFacts([id], { dates: [since] }, PERSON)
    await importMarkdown(workspace, `Preface.\n\n${TRUST_PAGE}`)
    expect((await factAbout(workspace, 'AES-256')).dates).toEqual([since])
  })

  it('changes none where one is not there', async () => {
    const workspace = await openTestWorkspace()
    const { added } = await importMarkdown(workspace, TRUST_PAGE)
    await expect(
      workspace.classifyFacts([...added, 'f_none'], { status: 'planned' }, PERSON),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' })
    expect((await workspace.listFacts({ status: 'planned', ...ALL })).total).toBe(0)
  })
})

describe('retireFacts', () => {
  it('takes facts out of use: not cited, approvals void, and still so after an import', async () => {
    const { workspace, questionnaire, answers } = await openApprovedWorkspace()
    const fact = await factAbout(workspace, 'AES-256')
    const { voidedAnswers } = await workspace.retireFacts([fact.id], 'We moved on', PERSON)
    expect(voidedAnswers).toEqual([answers[0]?.id])
    const [after] = await workspace.listAnswers(questionnaire.id)
    expect(after?.voided?.reason).toBe(`${PERSON} retired “${fact.text}” (trust.md): We moved on.`)
    await importMarkdown(workspace, TRUST_PAGE)
    const draft = await workspace.ask('Is customer data encrypted at rest with AES-256?')
    expect(draft.citations.map(({ factId }) => factId)).not.toContain(fact.id)
    expect((await workspace.listFacts({ standing: 'out-of-use', ...ALL })).total).toBe(1)
    await expect(workspace.approveAnswer(seen(after as Answer), PERSON)).rejects.toMatchObject({
      code: 'UNCITABLE_FACT',
      problem: 'retired',
    })

    await workspace.restoreFacts([fact.id], PERSON)
    await workspace.approveAnswer(seen(after as Answer), PERSON)
  })
})

describe('mergeFacts', () => {
  it('cites the fact that stays, and keeps what rests on the other', async () => {
    const { workspace, questionnaire } = await openApprovedWorkspace()
    await importMarkdown(workspace, TRUST_PAGE, { name: 'policy.md' })
    const both = (await workspace.listFacts({ search: 'AES-256', ...ALL })).facts
    const kept = both.find(({ sourceName }) => sourceName === 'policy.md') as Fact
    const merged = both.find(({ sourceName }) => sourceName === 'trust.md') as Fact
    const report = await workspace.mergeFacts({ keptId: kept.id, mergedIds: [merged.id] }, PERSON)
    expect(report).toMatchObject({ voidedAnswers: [] })
    const draft = await workspace.ask('Is customer data encrypted at rest with AES-256?')
    expect(draft.citations.map(({ factId }) => factId)).toEqual([kept.id])
    expect((await workspace.exportQuestionnaire(questionnaire.id, PERSON)).report.blank).toEqual([])

    const { voidedAnswers } = await workspace.retireFacts([kept.id], '', PERSON)
    expect(voidedAnswers, 'what was merged goes with it').toHaveLength(1)
  })

  it('lets a fact stand for itself again when the one that stood for it goes', async () => {
    const workspace = await openTestWorkspace()
    await importMarkdown(workspace, TRUST_PAGE)
    const other = await importMarkdown(workspace, TRUST_PAGE, { name: 'policy.md' })
    const merged = await factAbout(workspace, 'AES-256', 'trust.md')
    const kept = await factAbout(workspace, 'AES-256', 'policy.md')
    await workspace.mergeFacts({ keptId: kept.id, mergedIds: [merged.id] }, PERSON)
    await workspace.removeSource(other.source.id, PERSON)
    expect((await factAbout(workspace, 'AES-256')).mergedInto).toBeNull()
  })

  it.each<[string, (facts: readonly string[], workspace: Workspace) => Promise<unknown>]>([
    ['itself', ([a = ''], w) => w.mergeFacts({ keptId: a, mergedIds: [a] }, PERSON)],
    [
      'a retired fact',
      async ([a = '', b = ''], w) => {
        await w.retireFacts([a], '', PERSON)
        await w.mergeFacts({ keptId: a, mergedIds: [b] }, PERSON)
      },
    ],
  ])('refuses to merge into %s', async (_, merge) => {
    const workspace = await openTestWorkspace()
    const { added } = await importMarkdown(workspace, TRUST_PAGE)
    await expect(merge(added, workspace)).rejects.toMatchObject({ code: 'NOT_MERGEABLE' })
  })
})

/** The trust page and a questionnaire whose three answers Grace has signed. */
async function openApprovedWorkspace() {
  const opened = await openDraftedWorkspace()
  await opened.workspace.approveAnswers(opened.answers.map(seen), 'Grace Signer')
  return opened
}

async function factAbout(workspace: Workspace, words: string, sourceName?: string): Promise<Fact> {
  const { facts } = await workspace.listFacts({ search: words, ...ALL })
  const fact = facts.find((each) => sourceName === undefined || each.sourceName === sourceName)
  if (!fact) throw new TypeError(`No fact about ${words}.`)
  return fact
}
