import { expect, it } from 'vitest'
import { buildDraft } from '../support/build-answer.ts'
import {
  addCsv,
  draftAll,
  importMarkdown,
  openDraftedWorkspace,
  openTestWorkspace,
  PERSON,
  seen,
  TRUST_PAGE,
} from '../support/open-test-workspace.ts'
import { describeInBrowser, openApp } from './open-app.ts'

const UNANSWERED = { decision: 'unanswered', answer: '', choice: null, citations: [] } as const

describeInBrowser('the overview', () => {
  it('leads from a thin topic to its gaps, and from its facts to the facts of that topic', async () => {
    const workspace = await openTestWorkspace({
      createDrafter: () => ({ draft: async () => buildDraft(UNANSWERED) }),
    })
    await importMarkdown(workspace, TRUST_PAGE)
    const { id } = await addCsv(workspace, [
      'Are backups encrypted?',
      'How often are backups taken?',
    ])
    await draftAll(workspace, id)
    const { open, url } = await openApp(workspace)
    const page = await open(PERSON)
    await page.goto(`${url}/overview`)
    await page.getByRole('link', { name: /2 of 2 unanswered about Backups/ }).click()
    await page.getByRole('region', { name: 'Backups' }).getByText('How often').waitFor()
    await page.goBack()
    await page.getByRole('link', { name: '1 fact about Backups' }).click()
    await page.getByText('1 fact', { exact: true }).waitFor()
    await page.getByText('Backups are taken every night and kept for 35 days.').waitFor()
  })

  it('says when too few drafts were decided to tell, and leads to those that were not kept', async () => {
    const { workspace, answers } = await openDraftedWorkspace()
    const [kept, rejected] = answers
    if (kept) await workspace.approveAnswer(seen(kept), PERSON)
    if (rejected) await workspace.rejectAnswer(seen(rejected), 'Out of date.', PERSON)
    const { open, url } = await openApp(workspace)
    const page = await open(PERSON)
    await page.goto(`${url}/overview`)
    const panel = page.getByRole('region', { name: 'False starts' })
    await panel.getByText('too few to tell (2 of 20)').waitFor()
    await panel.getByRole('link', { name: /multi-factor/ }).click()
    await page.getByRole('heading', { name: rejected?.question.text ?? '' }).waitFor()
  })

  it('leads to what is overdue and to what changed', async () => {
    const { workspace, questionnaire, answers } = await openDraftedWorkspace()
    await workspace.approveAnswers(answers.slice(0, 1).map(seen), PERSON)
    const yesterday = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10)
    const plan = { dueOn: yesterday, customer: 'Pellworm Bank' }
    await workspace.changeQuestionnaire(questionnaire.id, plan, PERSON)
    const cited = answers[0]?.draft?.citations[0]?.factId as string
    await workspace.retireFacts([cited], 'We moved on.', 'Rita')
    const { open, url } = await openApp(workspace)
    const page = await open(PERSON)
    await page.goto(`${url}/overview`)
    const due = page.getByRole('region', { name: 'Due and overdue' })
    expect(await due.getByRole('link', { name: /Pellworm Bank/ }).textContent()).toMatch(
      /days? overdue/,
    )
    const changed = page.getByRole('region', { name: 'Changed under answers' })
    await changed.getByRole('link', { name: /Retired in trust\.md.*1 void/ }).click()
    await page.getByRole('heading', { level: 1, name: 'Changes' }).waitFor()
  })
})
