import { describe, expect, it } from 'vitest'
import type { Fact } from '../../../src/domain/fact.ts'
import { buildDraft } from '../../support/build-answer.ts'
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

const UNANSWERED = { decision: 'unanswered', answer: '', choice: null, citations: [] } as const

describe('the overview', () => {
  it('holds what is stated of a topic against what is asked of it, the most unanswered first', async () => {
    const workspace = await openTestWorkspace({
      createDrafter: (retriever) => ({
        async draft(question) {
          const [ranked] = await retriever.search(question.text, 1)
          const isOpen = question.text.includes('insurance')
          return buildDraft(isOpen ? UNANSWERED : {}, ranked ? [ranked.fact] : [])
        },
      }),
    })
    await importMarkdown(workspace, TRUST_PAGE)
    const insurance = ['Do you hold cyber insurance?', 'What does your cyber insurance cover?']
    const { id } = await addCsv(workspace, ['Are backups encrypted?', ...insurance])
    await draftAll(workspace, id)
    await addCsv(workspace, ['How often are backups taken?'])

    const { coverage } = await workspace.overview()
    expect(coverage[0]).toMatchObject({ facts: 0, asked: 2, answered: 0, unanswered: 2 })
    const backups = coverage.find(({ topicId }) => topicId === 'continuity.backups')
    expect(backups).toMatchObject({ facts: 1, asked: 2, answered: 1, unanswered: 0 })
    const stated = coverage.find(({ asked, facts }) => asked === 0 && facts > 0)
    expect(stated).toBeDefined()
    const [gap] = await workspace.listGaps()
    expect(gap?.topicId).toBe(coverage[0]?.topicId)
  })

  it('counts as false starts what people changed or rejected, by the band of the draft', async () => {
    const { workspace, questionnaire, answers } = await openDraftedWorkspace()
    const [kept, changed, rejected] = answers
    if (!kept || !changed || !rejected) throw new TypeError('Three answers are expected.')
    await workspace.approveAnswer(seen(kept), PERSON)
    const edited = await workspace.editAnswer(seen(changed), { decision: 'unanswered' }, PERSON)
    await workspace.editAnswer(seen(edited), { decision: 'partial', answer: 'In part.' }, PERSON)
    await workspace.rejectAnswer(seen(rejected), 'Out of date.', PERSON)

    const { outcomes, falseStarts } = await workspace.overview()
    const sums = { kept: 0, changed: 0, rejected: 0 }
    for (const each of outcomes) {
      sums.kept += each.kept
      sums.changed += each.changed
      sums.rejected += each.rejected
    }
    expect(sums).toEqual({ kept: 1, changed: 1, rejected: 1 })
    expect(falseStarts).toMatchObject([
      { answerId: changed.id, outcome: 'changed', decision: changed.draft?.decision },
      { answerId: rejected.id, outcome: 'rejected', questionnaireId: questionnaire.id },
    ])
  })

  it('takes an answer to what was left open for no false start', async () => {
    const workspace = await openTestWorkspace({
      createDrafter: () => ({ draft: async () => buildDraft(UNANSWERED) }),
    })
    await importMarkdown(workspace, TRUST_PAGE)
    const { id } = await addCsv(workspace, ['Do you hold cyber insurance?'])
    await draftAll(workspace, id)
    const [answer] = await workspace.listAnswers(id)
    if (answer) await workspace.editAnswer(seen(answer), { decision: 'no', answer: 'No.' }, PERSON)
    const { outcomes, falseStarts } = await workspace.overview()
    expect(outcomes.map(({ kept, changed }) => kept + changed)).toEqual([0, 0, 0])
    expect(falseStarts).toEqual([])
  })

  it('tells what is overdue, and what changed under answers until somebody settles it', async () => {
    const { workspace, questionnaire, answers } = await openDraftedWorkspace()
    await workspace.approveAnswers(answers.map(seen), PERSON)
    await workspace.exportQuestionnaire(questionnaire.id, PERSON)
    const { facts } = await workspace.listFacts({ limit: 9, offset: 0 })
    const [first, second] = facts as readonly [Fact, Fact]
    await workspace.reviewFacts([first.id], '2020-01-01', PERSON)
    await workspace.retireFacts([second.id], 'We moved on.', 'Rita')
    const { overdue, changes } = await workspace.overview()
    expect(overdue).toEqual({ facts: 1, answers: 0, conflicts: 0 })
    expect(changes).toMatchObject([
      { by: 'Rita', action: 'fact.retired', sourceName: 'trust.md', voided: 1, sent: 1 },
    ])
    const open = await workspace.listAffectedAnswers({ state: 'open' })
    await workspace.settleAffected(
      open.map(({ id }) => id),
      'Told them.',
      PERSON,
    )
    expect((await workspace.overview()).changes).toEqual([])
  })
})
