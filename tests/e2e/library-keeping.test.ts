import { expect, it } from 'vitest'
import {
  importMarkdown,
  openDraftedWorkspace,
  openTestWorkspace,
  seen,
  TRUST_PAGE,
} from '../support/open-test-workspace.ts'
import { describeInBrowser, openApp } from './open-app.ts'

const PERSON = 'Ada Verifier'

describeInBrowser('keeping the library', () => {
  it('fetches a page of the web when asked, and takes it in as it was shown', async () => {
    const asked: string[] = []
    const workspace = await openTestWorkspace({
      fetchPage: async (url) => {
        asked.push(url)
        const bytes = new TextEncoder().encode('<h1>Trust</h1><p>Backups are encrypted.</p>')
        return { url, bytes, extension: '.html' }
      },
    })
    const { url, open } = await openApp(workspace)
    const page = await open(PERSON)
    await page.goto(`${url}/sources`)
    await page.getByRole('textbox', { name: 'Address of a web page' }).fill('example.com/trust')
    expect(asked).toEqual([])
    await page.getByRole('button', { name: 'Fetch page' }).click()
    const preview = page.getByRole('region', { name: 'What the import would change' })
    await preview.getByText('New here: 1 fact.').waitFor()
    expect(await workspace.listSources()).toEqual([])
    await preview.getByRole('button', { name: 'Import it' }).click()
    await page.getByRole('region', { name: 'What the import did' }).waitFor()
    expect(await workspace.listSources()).toMatchObject([{ name: 'https://example.com/trust' }])
    expect(asked).toEqual(['https://example.com/trust'])
  })

  it('says why an address of a private network is not asked', async () => {
    const { workspace, url, open } = await openApp()
    const page = await open(PERSON)
    await page.goto(`${url}/sources`)
    const address = page.getByRole('textbox', { name: 'Address of a web page' })
    await address.fill('http://169.254.169.254/latest/meta-data/')
    await address.press('Enter')
    const notice = page.getByRole('alert')
    await notice.waitFor()
    expect(await notice.textContent()).toMatch(/private network/)
    expect(await workspace.listSources()).toEqual([])
  })

  it('counts the facts by topic, and leads from a topic to its facts and back', async () => {
    const { workspace, url, open } = await openApp()
    await importMarkdown(workspace, TRUST_PAGE)
    const page = await open(PERSON)
    await page.goto(`${url}/facts`)
    await page.getByText('By topic', { exact: true }).click()
    await page.getByText(/^\d+ of \d+ topics have verified facts/).waitFor()
    await page.getByRole('button', { name: /^Backups/ }).click()
    await page.getByText('1 fact', { exact: true }).waitFor()
    await page.goBack()
    await page.getByRole('region', { name: 'Continuity' }).waitFor()
  })

  it('lists an overdue approved answer, confirms it, and says for whom it holds', async () => {
    const { workspace, answers } = await openDraftedWorkspace()
    await workspace.approveAnswers(answers.slice(0, 1).map(seen), 'Grace Signer')
    const [entry] = await workspace.listLibrary()
    await workspace.changeLibraryAnswer(entry?.id ?? '', { reviewBy: '2020-01-01' }, PERSON)
    const { url, open } = await openApp(workspace)
    const page = await open(PERSON)
    await page.goto(`${url}/upkeep`)
    const overdue = page.getByRole('region', { name: 'Overdue' })
    await overdue.getByRole('button', { name: `Still so: ${entry?.question.text}` }).click()
    await overdue.getByText('Everything was looked at within its time.').waitFor()

    await page.getByRole('button', { name: /^Change for whom it holds/ }).click()
    const dialog = page.getByRole('dialog', { name: 'An approved answer' })
    await dialog.getByRole('combobox', { name: 'Holds for' }).click()
    await page.getByRole('option', { name: 'One customer' }).click()
    await dialog.getByRole('textbox', { name: 'Customer' }).fill('Pellworm')
    await dialog.getByRole('textbox', { name: 'Kept by' }).fill('Olga Owner')
    await dialog.getByRole('button', { name: 'Save' }).click()
    await page.getByText('Holds for Pellworm alone').waitFor()
    await page.getByText('Kept by Olga Owner').waitFor()
    expect(await workspace.listLibrary()).toMatchObject([
      { owner: 'Olga Owner', scope: { kind: 'customer', name: 'Pellworm' } },
    ])
  })
})
