import { expect, it } from 'vitest'
import { openDraftedWorkspace, seen, TRUST_PAGE } from '../support/open-test-workspace.ts'
import { describeInBrowser, openApp } from './open-app.ts'

const upload = (text: string) => ({
  name: 'trust.md',
  mimeType: 'text/markdown',
  buffer: Buffer.from(text),
})

describeInBrowser('a library of facts', () => {
  it('shows what a new version changes before it is taken in, and lists what rests on it', async () => {
    const { workspace, url, open } = await openSent()
    const page = await open('Ada Verifier')
    await page.goto(`${url}/sources`)
    await page.setInputFiles('input[type=file]', upload(TRUST_PAGE.replace('AES-256', 'AES-128')))
    const preview = page.getByRole('region', { name: 'What the import would change' })
    await preview.waitFor()
    expect(await preview.textContent()).toContain('0 added, 1 changed, 0 removed')
    expect(await preview.textContent()).toContain('1 answer in 1 sent file rest on what changes.')
    expect((await workspace.listFacts({ search: 'AES-128', limit: 1, offset: 0 })).total).toBe(0)
    await preview.getByRole('button', { name: 'Keep what is there' }).click()
    await preview.waitFor({ state: 'detached' })

    await page.setInputFiles('input[type=file]', upload(TRUST_PAGE.replace('AES-256', 'AES-128')))
    await preview.getByRole('button', { name: 'Import it' }).click()
    const outcome = page.getByRole('region', { name: 'What the import did' })
    await outcome.waitFor()
    expect(await outcome.textContent()).toContain('1 approval no longer stand')

    await page.getByRole('link', { name: 'Changes' }).click()
    const change = page.getByRole('region', { name: 'A new version of trust.md' })
    await change.waitFor()
    expect(await change.textContent()).toContain('Is customer data encrypted at rest with AES-256?')
    expect(await change.textContent()).toContain('by Sam Sender')
    await change.getByRole('checkbox', { name: 'Tick all of this change' }).click()
    await change.getByRole('button', { name: 'Settle 1 answer' }).click()
    await page.getByRole('textbox', { name: 'What was done?' }).fill('Told them by mail')
    await page.getByRole('dialog').getByRole('button', { name: 'Settle' }).click()
    await page.getByRole('heading', { name: 'Nothing to do' }).waitFor()
    const [settled] = await workspace.listAffectedAnswers({ state: 'settled' })
    expect(settled?.settled).toMatchObject({ by: 'Ada Verifier', note: 'Told them by mail' })
  })

  it('corrects many facts by the keys alone', async () => {
    const { workspace, url, open } = await openSent()
    const page = await open('Ada Verifier')
    await page.goto(`${url}/facts`)
    await page.getByText('3 facts', { exact: true }).waitFor()
    for (const key of ['j', 'x', 'J', 'e']) await page.keyboard.press(key)
    const editor = page.getByRole('dialog', { name: 'Correct 2 facts' })
    await editor.getByRole('combobox', { name: 'May go to' }).click()
    await page.getByRole('option', { name: 'Internal' }).click()
    await editor.getByLabel('Look at it again by').fill('2020-01-01')
    await editor.getByRole('button', { name: 'Save' }).click()
    await page.getByText(/^2 facts corrected\. 2 approvals no longer stand\./).waitFor()
    const { total } = await workspace.listFacts({ disclosure: 'internal', limit: 1, offset: 0 })
    expect(total).toBe(2)
    await expect
      .poll(async () => (await workspace.readAgreement()).overdue.map(({ reviewBy }) => reviewBy))
      .toEqual(['2020-01-01', '2020-01-01'])
  })

  it('says whom a questionnaire is for, and takes back what may not go there', async () => {
    const { questionnaire, workspace, url, open } = await openSent()
    const page = await open('Ada Verifier')
    await page.goto(`${url}/questionnaires/${questionnaire.id}/export`)
    await page.getByRole('button', { name: 'Whom it is for: Under NDA' }).click()
    const dialog = page.getByRole('dialog', { name: 'Whom it is for' })
    await dialog.getByRole('combobox', { name: 'Audience' }).click()
    await page.getByRole('option', { name: 'Public' }).click()
    await dialog.getByRole('button', { name: 'Save' }).click()
    await page.getByText('3 approvals cited what may not go there').waitFor()
    const answers = await workspace.listAnswers(questionnaire.id)
    expect(answers.map(({ approval }) => approval)).toEqual([null, null, null])
  })
})

/** A questionnaire whose three answers are signed and have left. */
async function openSent() {
  const { workspace, questionnaire, answers } = await openDraftedWorkspace()
  await workspace.approveAnswers(answers.map(seen), 'Grace Signer')
  await workspace.exportQuestionnaire(questionnaire.id, 'Sam Sender')
  const { url, open } = await openApp(workspace)
  return { workspace, questionnaire, url, open }
}
