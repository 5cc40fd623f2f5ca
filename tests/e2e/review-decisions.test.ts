import { expect, it } from 'vitest'
import { createCitingDrafter } from '../support/citing-drafter.ts'
import {
  addCsv,
  importMarkdown,
  openDraftedWorkspace,
  openTestWorkspace,
  PERSON,
  QUESTIONS,
  TRUST_PAGE,
} from '../support/open-test-workspace.ts'
import { describeInBrowser, openApp } from './open-app.ts'

const [FIRST = '', SECOND = ''] = QUESTIONS

describeInBrowser('reviewing', () => {
  it('rejects with a note, reopens, edits and approves by keys alone', async () => {
    const { page, workspace, questionnaireId } = await openReview()
    await page.keyboard.press('r')
    await page.getByLabel('What is wrong with it?').fill('The page is out of date.')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: SECOND }).waitFor()
    await page.keyboard.press('k')
    await page.getByText('Rejected: The page is out of date.').waitFor()

    await page.keyboard.press('o')
    await page
      .getByRole('button', { name: /^Approve/ })
      .last()
      .waitFor()
    await page.keyboard.press('e')
    await page.getByRole('textbox', { name: 'Answer' }).fill('Yes, with AES-256, everywhere.')
    await page.keyboard.press('Control+Enter')
    await page.getByRole('heading', { name: SECOND }).waitFor()

    const [first] = await workspace.listAnswers(questionnaireId)
    expect(first).toMatchObject({
      state: 'approved',
      approval: { by: 'Ben Reviewer' },
      draft: { answer: 'Yes, with AES-256, everywhere.', writer: 'person' },
    })
  })

  it('lets no key sign or leave an answer while it is edited', async () => {
    const { page, workspace, questionnaireId } = await openReview()
    await page.keyboard.press('e')
    await page.getByRole('textbox', { name: 'Answer' }).fill('Half a sentence')
    await page.getByRole('button', { name: 'Cancel' }).focus()
    await page.keyboard.press('a')
    await page.keyboard.press('j')
    expect(await page.getByRole('textbox', { name: 'Answer' }).inputValue()).toBe('Half a sentence')
    const answers = await workspace.listAnswers(questionnaireId)
    expect(answers.map(({ state }) => state)).toEqual(['drafted', 'drafted', 'drafted'])
  })

  it('keeps what was written but not saved, on other pages too, until it is cancelled', async () => {
    const { page, workspace, questionnaireId } = await openReview()
    await page.keyboard.press('e')
    await page.getByRole('textbox', { name: 'Answer' }).fill('Half a sentence')
    await page.getByRole('option', { name: SECOND }).click()
    await page.getByRole('heading', { name: SECOND }).waitFor()
    await page.getByRole('option', { name: 'Edit not saved' }).waitFor()
    await page.reload()
    await page.getByRole('option', { name: FIRST }).click()
    await page.getByRole('heading', { name: FIRST }).waitFor()
    expect(await page.getByRole('textbox', { name: 'Answer' }).inputValue()).toBe('Half a sentence')

    await page.getByRole('button', { name: 'Cancel' }).click()
    await page.getByRole('region', { name: 'Draft' }).waitFor()
    expect(await page.getByText('Half a sentence').count()).toBe(0)
    expect(await page.getByRole('option', { name: 'Edit not saved' }).count()).toBe(0)
    const answers = await workspace.listAnswers(questionnaireId)
    expect(answers.map(({ revision }) => revision)).toEqual(answers.map(() => answers[0]?.revision))
  })

  it('shows a quotation where it stands in its source', async () => {
    const { page, workspace, questionnaireId } = await openReview()
    const [first] = await workspace.listAnswers(questionnaireId)
    const quote = first?.draft?.citations[0]?.quote ?? ''
    const proof = page.getByRole('region', { name: 'Proof' })
    await proof.locator('mark').waitFor()
    expect(await proof.locator('mark').textContent()).toBe(quote)
    expect(await proof.getByRole('region', { name: 'In trust.md' }).textContent()).toContain(
      'Multi-factor authentication is required',
    )
    await proof.getByText(`Verified by ${PERSON}`).waitFor()
    await proof.getByText('Live').waitFor()
    await proof.getByRole('button', { name: 'Only the quote' }).click()
    expect(await proof.getByRole('blockquote').textContent()).toBe(quote)
  })

  it('says that an approval is void once the answer is edited', async () => {
    const { page } = await openReview()
    await page.keyboard.press('a')
    await page.getByRole('heading', { name: SECOND }).waitFor()
    await page.keyboard.press('k')
    await page.getByText('Signed by Ben Reviewer').waitFor()
    await page.keyboard.press('e')
    await page.getByRole('textbox', { name: 'Answer' }).fill('Something else.')
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await page.getByText('Changed since approval').first().waitFor()
    expect(await page.getByText(/Ben Reviewer approved this on/).count()).toBe(1)
  })

  it('tells the slower of two people, keeps their text and overwrites nothing', async () => {
    const { page, app, questionnaireId, workspace } = await openReview()
    const slower = await app.open('Cleo Latecomer')
    await slower.goto(page.url())
    await slower.getByRole('heading', { name: FIRST }).waitFor()
    await slower.keyboard.press('e')
    await slower.getByRole('textbox', { name: 'Answer' }).fill('What Cleo would say.')

    await page.keyboard.press('a')
    await page.getByRole('heading', { name: SECOND }).waitFor()
    await slower.getByRole('button', { name: 'Save', exact: true }).click()
    await slower.getByText('Ben Reviewer approved this answer while you were editing').waitFor()

    expect(await slower.getByRole('textbox', { name: 'Answer' }).inputValue()).toBe(
      'What Cleo would say.',
    )
    const [first] = await workspace.listAnswers(questionnaireId)
    expect(first?.state).toBe('approved')
    expect(first?.draft?.answer).not.toBe('What Cleo would say.')
  })

  it('comes back to the same answer and filter after a reload', async () => {
    const { page, workspace, questionnaireId } = await openReview()
    const [, second] = await workspace.listAnswers(questionnaireId)
    await page.getByRole('button', { name: /^All/ }).click()
    await page.keyboard.press('j')
    await page.getByRole('heading', { name: SECOND }).waitFor()
    await page.waitForURL(new RegExp(`answer=${second?.id}`))
    await page.reload()
    await page.getByRole('heading', { name: SECOND }).waitFor()
    expect(await page.getByRole('button', { name: /^All/ }).getAttribute('aria-pressed')).toBe(
      'true',
    )
  })

  it('shows a drafting run that goes on after a reload of the page', async () => {
    const workspace = await openTestWorkspace({
      createDrafter: (retriever) => createCitingDrafter(retriever, () => waitMs(400)),
    })
    await importMarkdown(workspace, TRUST_PAGE)
    // Several are drafted at once, and the run has to outlast a reload.
    const many = Array.from({ length: 24 }, () => QUESTIONS).flat()
    const { id } = await addCsv(workspace, many)
    const app = await openApp(workspace)
    const page = await app.open(PERSON)
    await page.goto(`${app.url}/questionnaires/${id}`)
    await page.getByRole('button', { name: 'Start drafting' }).click()
    await page.getByText(/^\d+ of 72$/).waitFor()
    await page.reload()
    await page.getByRole('progressbar', { name: 'Drafting' }).waitFor()
    await page.getByText(/a (second|minute) · .* left/).waitFor()
    await page.getByRole('heading', { name: 'All 72 questions are drafted' }).waitFor()
  })
})

async function openReview() {
  const { workspace, questionnaire } = await openDraftedWorkspace()
  const app = await openApp(workspace)
  const page = await app.open('Ben Reviewer')
  await page.goto(`${app.url}/questionnaires/${questionnaire.id}/review?show=all`)
  await page.getByRole('heading', { name: FIRST }).waitFor()
  return { app, page, workspace, questionnaireId: questionnaire.id }
}

function waitMs(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}
