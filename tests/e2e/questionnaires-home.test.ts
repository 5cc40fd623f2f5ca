import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { createCitingDrafter } from '../support/citing-drafter.ts'
import {
  addCsv,
  importMarkdown,
  openDraftedWorkspace,
  openTestWorkspace,
  PERSON,
  seen,
  TRUST_PAGE,
} from '../support/open-test-workspace.ts'
import { describeInBrowser, openApp } from './open-app.ts'

const CSV = 'ID,Question,Answer\nQ-1,Do you encrypt backups?,\nQ-2,Do you review access?,\n'

describeInBrowser('the home page', () => {
  it('sets, changes and clears the due date and the owner', async () => {
    const { workspace, questionnaire } = await openDraftedWorkspace()
    const { open } = await openApp(workspace)
    const page = await open(PERSON)
    await page.getByRole('button', { name: /^No due date owner Ada Verifier/ }).click()
    await page.getByRole('button', { name: 'In a week' }).click()
    await page.getByRole('combobox', { name: 'Owner' }).fill('Grace Signer')
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByRole('button', { name: /^Due in 7 days owner Grace Signer/ }).waitFor()

    await page.getByRole('link', { name: questionnaire.fileName }).click()
    await page.getByRole('button', { name: /^Due in 7 days owner Grace Signer/ }).click()
    await page.getByRole('button', { name: 'No date' }).click()
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByRole('button', { name: /^No due date owner Grace Signer/ }).waitFor()
    expect((await workspace.listQuestionnaires())[0]).toMatchObject({
      dueOn: null,
      owner: 'Grace Signer',
    })
  })

  it('shows what is finished apart from what is in work', async () => {
    const { workspace, questionnaire, answers } = await openDraftedWorkspace()
    await workspace.approveAnswers(answers.map(seen), PERSON)
    await workspace.exportQuestionnaire(questionnaire.id, PERSON)
    await addCsv(workspace, ['Is data encrypted in transit?'])
    const { open } = await openApp(workspace)
    const page = await open(PERSON)
    const finished = page.getByRole('region', { name: /^Finished/ })
    await finished.getByText('3 approved').waitFor()
    await page
      .getByRole('region', { name: /^In work/ })
      .getByText('Not drafted yet')
      .waitFor()
    await finished.getByRole('link').click()
    await page.getByRole('button', { name: 'More for this questionnaire' }).click()
    await page.getByRole('menuitem', { name: 'Take it up again' }).click()
    await page.getByRole('link', { name: 'Countersign, to the questionnaires' }).click()
    await page.getByText('In work 2').waitFor()
    expect(await finished.count()).toBe(0)
  })

  it('shows a run that is under way, and goes on with one that was stopped, in one click', async () => {
    let letGo: () => void = () => undefined
    const gate = new Promise<void>((resolve) => {
      letGo = resolve
    })
    const workspace = await openTestWorkspace({
      createDrafter: (retriever) => {
        const drafter = createCitingDrafter(retriever)
        return { draft: (...asked) => gate.then(() => drafter.draft(...asked)) }
      },
    })
    await importMarkdown(workspace, TRUST_PAGE)
    const { id } = await addCsv(workspace)
    await workspace.startDrafting(id, PERSON)
    const { open } = await openApp(workspace)
    const page = await open(PERSON)
    await page.getByText('Drafting 0 of 3').waitFor()
    await page.getByRole('link', { name: 'customer.csv' }).click()
    await page.getByRole('button', { name: 'Stop' }).click()
    letGo()
    await page.getByRole('heading', { name: 'Stopped: 3 questions left to draft' }).waitFor()
    await page.getByRole('link', { name: 'Countersign, to the questionnaires' }).click()
    await page.getByRole('button', { name: 'Draft the rest of customer.csv' }).click()
    await page.getByText('3 to review').waitFor()
  })
})

describeInBrowser('a file dropped anywhere', () => {
  it('is taken in as a questionnaire, and its mapping shown before anything is drafted', async () => {
    const { workspace, open, url } = await openApp()
    const page = await open(PERSON)
    await page.goto(`${url}/activity`)
    await drag(page, 'dragenter', 'vendor.csv', CSV)
    await page.getByText('Drop the questionnaire').waitFor()
    await drag(page, 'drop', 'vendor.csv', CSV)
    await page.getByRole('button', { name: /^Column B\b/ }).waitFor()
    expect(page.url()).toMatch(/\/questionnaires\/q_/)
    const [questionnaire] = await workspace.listQuestionnaires()
    expect(questionnaire).toMatchObject({ fileName: 'vendor.csv', drafting: null })
  })

  it('is refused in words where it is no questionnaire, and may be imported as a source', async () => {
    const { workspace, open } = await openApp()
    const page = await open(PERSON)
    await drag(page, 'drop', 'trust.md', TRUST_PAGE)
    await page.getByRole('dialog', { name: 'trust.md is not a questionnaire' }).waitFor()
    await page.getByRole('button', { name: 'Import it as a source' }).click()
    await page.getByRole('region', { name: 'What the import did' }).waitFor()
    expect((await workspace.listSources()).map(({ name }) => name)).toEqual(['trust.md'])
    await drag(page, 'drop', 'more.md', '# More\n\nLaptops are encrypted.\n')
    await page.getByText(/more\.md: 1 new fact/).waitFor()
  })

  it('without questions is taken in only when asked', async () => {
    const { workspace, open } = await openApp()
    const page = await open(PERSON)
    await drag(page, 'drop', 'cities.csv', 'Name,City\nAlder,Leeds\nBirch,York\n')
    await page.getByRole('dialog', { name: 'cities.csv was not taken in' }).waitFor()
    expect(await workspace.listQuestionnaires()).toEqual([])
    await page.getByRole('button', { name: 'Take it in and show where the questions are' }).click()
    await page.getByRole('heading', { name: 'No questions were found in this file' }).waitFor()
  })
})

describeInBrowser('the way around', () => {
  it('leads to the library in a second row and says how much waits there', async () => {
    const { workspace, questionnaire, answers } = await openDraftedWorkspace()
    await workspace.approveAnswers(answers.map(seen), PERSON)
    await workspace.exportQuestionnaire(questionnaire.id, PERSON)
    const cited = answers[0]?.draft?.citations[0]?.factId as string
    await workspace.retireFacts([cited], 'We moved on.', PERSON)
    const { open } = await openApp(workspace)
    const page = await open(PERSON, { viewport: { width: 900, height: 700 } })
    const main = page.getByRole('navigation', { name: 'Main' })
    expect(await page.getByRole('navigation', { name: 'Library' }).count()).toBe(0)
    await main.getByRole('link', { name: 'Library 1 to look at' }).click()
    const library = page.getByRole('navigation', { name: 'Library' })
    await library.getByRole('link', { name: 'Changes 1 to look at' }).click()
    await page
      .getByRole('button', { name: /^Settle/ })
      .first()
      .waitFor()
    for (const place of ['Facts', 'Upkeep', 'Gaps', 'Sources']) {
      await library.getByRole('link', { name: place }).click()
      await page.getByRole('heading', { level: 1, name: place }).waitFor()
      expect(await main.locator('[aria-current]').textContent()).toContain('Library')
    }
    const width = await page.evaluate('document.documentElement.scrollWidth')
    expect(width).toBeLessThanOrEqual(900)
  })
})

describeInBrowser('what comes a moment later', () => {
  it.each(['/', '/overview', '/changes'])('moves nothing that was there: %s', async (path) => {
    const { workspace, questionnaire, answers } = await openDraftedWorkspace()
    await workspace.approveAnswers(answers.map(seen), PERSON)
    await workspace.exportQuestionnaire(questionnaire.id, PERSON)
    const cited = answers[0]?.draft?.citations[0]?.factId as string
    await workspace.retireFacts([cited], 'We moved on.', PERSON)
    const { id } = await addCsv(workspace)
    await workspace.changeQuestionnaire(id, { dueOn: '2020-01-01' }, PERSON)
    const { open, url } = await openApp(workspace)
    const page = await open(PERSON)
    await page.context().addInitScript(`
      window.shifts = []
      new PerformanceObserver((list) => {
        for (const { value, hadRecentInput } of list.getEntries()) {
          if (!hadRecentInput) window.shifts.push(value)
        }
      }).observe({ type: 'layout-shift', buffered: true })
    `)
    await page.goto(`${url}${path}`)
    await page.waitForLoadState('networkidle')
    await page.getByText('1 to look at').first().waitFor({ state: 'attached' })
    const shifts = (await page.evaluate('window.shifts')) as readonly number[]
    expect(shifts.reduce((sum, value) => sum + value, 0)).toBeLessThan(0.01)
  })
})

/** Drags a file over the page as the system's file manager would. */
async function drag(
  page: Page,
  event: 'dragenter' | 'drop',
  name: string,
  content: string,
): Promise<void> {
  const script = `(() => {
    const transfer = new DataTransfer()
    transfer.items.add(new File([${JSON.stringify(content)}], ${JSON.stringify(name)}))
    return transfer
  })()`
  const dataTransfer = await page.evaluateHandle(script)
  await page.dispatchEvent('main', event, { dataTransfer })
}
