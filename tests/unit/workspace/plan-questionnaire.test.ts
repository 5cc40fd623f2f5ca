import { describe, expect, it } from 'vitest'
import { NotFoundError } from '../../../src/domain/not-found-error.ts'
import {
  openDraftedWorkspace,
  openTestWorkspace,
  PERSON,
  seen,
} from '../../support/open-test-workspace.ts'

describe('the plan of a questionnaire', () => {
  it('has its uploader as owner and no due date, until somebody says otherwise', async () => {
    const { workspace, questionnaire } = await openDraftedWorkspace()
    expect(questionnaire).toMatchObject({ owner: PERSON, dueOn: null, finished: null })
    const changed = await workspace.changeQuestionnaire(
      questionnaire.id,
      { dueOn: '2026-12-24', owner: ' Grace ' },
      'Dora',
    )
    expect(changed.questionnaire).toMatchObject({ owner: 'Grace', dueOn: '2026-12-24' })
    const cleared = await workspace.changeQuestionnaire(questionnaire.id, { dueOn: null }, 'Dora')
    expect(cleared.questionnaire).toMatchObject({ owner: 'Grace', dueOn: null })
  })

  it('leaves what changed in the audit trail, and nothing where nothing did', async () => {
    const { workspace, questionnaire } = await openDraftedWorkspace()
    const { id: subjectId } = questionnaire
    await workspace.changeQuestionnaire(subjectId, { dueOn: '2026-12-24' }, 'Dora')
    await workspace.changeQuestionnaire(subjectId, { dueOn: '2026-12-24' }, 'Dora')
    const { events } = await workspace.listAuditEvents({ subjectId, limit: 9, offset: 0 })
    const planned = events.filter(({ action }) => action === 'questionnaire.planned')
    expect(planned).toMatchObject([
      { by: 'Dora', details: { dueOn: '2026-12-24', before: { dueOn: null, owner: PERSON } } },
    ])
  })

  it('is all or nothing, and says which questionnaire is not there', async () => {
    const workspace = await openTestWorkspace()
    const change = workspace.changeQuestionnaire('q_nowhere', { owner: 'Grace' }, 'Dora')
    await expect(change).rejects.toThrow(NotFoundError)
  })
})

describe('a questionnaire that is finished', () => {
  it('is so once an export leaves nothing to decide', async () => {
    const { workspace, questionnaire, answers } = await openDraftedWorkspace()
    await workspace.exportQuestionnaire(questionnaire.id, PERSON)
    expect(await finishedOf(workspace)).toBeNull()
    await workspace.approveAnswers(answers.map(seen), PERSON)
    await workspace.exportQuestionnaire(questionnaire.id, 'Grace')
    expect(await finishedOf(workspace)).toMatchObject({ by: 'Grace' })
  })

  it('is in work again as soon as somebody works on an answer', async () => {
    const clock = ticking()
    const { workspace, questionnaire, answers } = await openDraftedWorkspace({ now: clock })
    const approved = await workspace.approveAnswers(answers.map(seen), PERSON)
    await workspace.exportQuestionnaire(questionnaire.id, PERSON)
    expect(await finishedOf(workspace)).not.toBeNull()
    const [first] = approved
    if (first) await workspace.reopenAnswer(seen(first), PERSON)
    expect(await finishedOf(workspace)).toBeNull()
  })

  it('can be called so with answers left, and be taken up again', async () => {
    const { workspace, questionnaire } = await openDraftedWorkspace({ now: ticking() })
    await workspace.changeQuestionnaire(questionnaire.id, { isFinished: true }, 'Dora')
    expect(await finishedOf(workspace)).toMatchObject({ by: 'Dora' })
    await workspace.changeQuestionnaire(questionnaire.id, { isFinished: false }, 'Dora')
    expect(await finishedOf(workspace)).toBeNull()
  })
})

it('tells the latest deed on a questionnaire or one of its answers, and how far its drafting is', async () => {
  const { workspace, questionnaire, answers } = await openDraftedWorkspace({ now: ticking() })
  const [first] = answers
  if (first) await workspace.approveAnswer(seen(first), 'Grace')
  const [listed] = await workspace.listQuestionnaires()
  expect(listed).toMatchObject({
    lastActivity: { by: 'Grace', action: 'answer.approved' },
    drafting: { state: 'done', done: 3, total: 3 },
  })
  expect((await workspace.getQuestionnaire(questionnaire.id)).questionnaire).toEqual(listed)
})

async function finishedOf(workspace: Awaited<ReturnType<typeof openTestWorkspace>>) {
  return (await workspace.listQuestionnaires())[0]?.finished
}

/** A clock that is a second further each time it is read. */
function ticking(): () => Date {
  let ms = Date.parse('2026-11-02T09:00:00Z')
  return () => {
    ms += 1_000
    return new Date(ms)
  }
}
