import { expect, it } from 'vitest'
import { TRUST_PAGE } from '../support/open-test-workspace.ts'
import { describeInBrowser, openApp } from './open-app.ts'

describeInBrowser('sources and facts', () => {
  it('imports for review, finds as one types, and verifies what is ticked', async () => {
    const { workspace, url, open } = await openApp()
    const page = await open('Ada Verifier')
    await page.goto(`${url}/sources`)
    await page.getByText('For review', { exact: true }).click()
    await page.setInputFiles('input[type=file]', [
      { name: 'trust.md', mimeType: 'text/markdown', buffer: Buffer.from(TRUST_PAGE) },
      { name: 'empty.md', mimeType: 'text/markdown', buffer: Buffer.from('# Nothing said\n') },
    ])
    const outcome = page.getByRole('region', { name: 'What the import did' })
    await outcome.waitFor()
    expect(await outcome.textContent()).toMatch(/trust\.md: 3 new facts/)
    expect(await outcome.textContent()).toMatch(/empty\.md/)

    await page.getByRole('link', { name: 'Facts' }).click()
    await page.getByRole('textbox', { name: 'Search the facts' }).fill('back nigh')
    await page.getByText('1 fact', { exact: true }).waitFor()
    await page.getByRole('checkbox', { name: /^Tick “Backups are taken/ }).click()
    await page.getByRole('button', { name: 'Verify as Ada Verifier' }).click()
    await page.getByText('The fact is verified by Ada Verifier.').waitFor()

    const { facts } = await workspace.listFacts({ limit: 10, offset: 0 })
    expect(facts.filter(({ verification }) => verification?.by === 'Ada Verifier')).toMatchObject([
      { text: 'Backups are taken every night and kept for 35 days.' },
    ])
  })

  it('marks a fact in the text of its source and tells how it was read', async () => {
    const { workspace, url, open } = await openApp()
    await workspace.importSource({
      name: 'trust.md',
      bytes: new TextEncoder().encode(TRUST_PAGE),
      trust: 'review',
      by: 'Ada Verifier',
    })
    const { facts } = await workspace.listFacts({ search: 'AES-256', limit: 1, offset: 0 })
    const [fact] = facts
    const page = await open('Ada Verifier')
    await page.goto(`${url}/sources/${fact?.sourceId}?fact=${fact?.id}`)
    await page.getByRole('button', { name: fact?.text ?? '', pressed: true }).waitFor()
    const panel = page.getByRole('complementary', { name: 'The chosen fact' })
    expect(await panel.textContent()).toContain('Not yet: it is not cited')
    await panel.getByRole('button', { name: 'Verify this fact' }).click()
    await panel.getByText(/by Ada Verifier/).waitFor()
  })

  it('says of a refused questionnaire what is wrong with it and what to do', async () => {
    const { workspace, url, open } = await openApp()
    await workspace.importSample('Ada Verifier')
    const page = await open('Ada Verifier')
    await page.goto(url)
    await page.setInputFiles('input[type=file]', {
      name: 'broken.xlsx',
      mimeType: 'application/octet-stream',
      buffer: Buffer.from('PK this is no workbook at all'),
    })
    const notice = page.getByRole('alert')
    await notice.waitFor()
    expect(await notice.textContent()).toMatch(/broken\.xlsx .* upload/)
    expect(await workspace.listQuestionnaires()).toEqual([])
  })
})
