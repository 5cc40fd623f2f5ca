import axe from 'axe-core'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import type { Workspace } from '../../src/workspace/workspace.ts'
import {
  importMarkdown,
  openDraftedWorkspace,
  seen,
  TRUST_PAGE,
} from '../support/open-test-workspace.ts'
import { describeInBrowser, openApp } from './open-app.ts'

interface Finding {
  readonly rule: string
  readonly impact: string
  readonly where: readonly string[]
}

type Visit = readonly [path: string, prepare?: (page: Page) => Promise<void>]

describeInBrowser('every page', () => {
  it.each(['light', 'dark'] as const)(
    'has no serious finding of axe (%s)',
    async (colorScheme) => {
      const { workspace, questionnaire, answers } = await openDraftedWorkspace()
      const [first, second] = answers
      if (first) await workspace.approveAnswer(seen(first), 'Ada Verifier')
      if (second) await workspace.rejectAnswer(seen(second), 'Out of date.', 'Ada Verifier')
      await workspace.exportQuestionnaire(questionnaire.id, 'Ada Verifier')
      const older = '# Old\n\nBackups are taken every night and kept for 30 days.\n'
      const { added } = await importMarkdown(workspace, older, { name: 'old.md' })
      await workspace.reviewFacts(added, '2020-01-01', 'Ada Verifier')
      const [source] = await workspace.listSources()
      const app = await openApp(workspace)
      const page = await app.open('Ada Verifier', { colorScheme })

      const review = `/questionnaires/${questionnaire.id}/review?show=all`
      const pages: readonly Visit[] = [
        ['/'],
        [`/questionnaires/${questionnaire.id}`],
        [`/questionnaires/${questionnaire.id}`, (shown) => openMenu(shown, /^Column B\b/)],
        [`/questionnaires/${questionnaire.id}`, (shown) => openMenu(shown, /^Row 2:/)],
        [`/questionnaires/${questionnaire.id}`, changeMapping],
        [review],
        [review, (shown) => press(shown, 'j', 'j', 'e')],
        [review, (shown) => press(shown, '?')],
        [review, (shown) => shown.getByRole('button', { name: /^Approve \d/ }).click()],
        [`/questionnaires/${questionnaire.id}/export`],
        ['/sources'],
        [`/sources/${source?.id}`],
        ['/facts'],
        ['/upkeep'],
        ['/gaps'],
        ['/ask', askSomething],
        ['/overview'],
        ['/', (shown) => shown.getByRole('button', { name: /^No due date/ }).click()],
        ['/activity'],
        ['/nowhere'],
      ]
      expect(await visitAll(page, app.url, pages)).toEqual({})
    },
    240_000,
  )

  it.each(['light', 'dark'] as const)(
    'of the library has none (%s)',
    async (colorScheme) => {
      const { workspace, questionnaire, answers } = await openDraftedWorkspace()
      await workspace.approveAnswers(answers.map(seen), 'Ada Verifier')
      await workspace.exportQuestionnaire(questionnaire.id, 'Ada Verifier')
      const { facts } = await workspace.listFacts({ limit: 3, offset: 0 })
      const cited = answers[0]?.draft?.citations[0]?.factId as string
      await workspace.retireFacts([cited], 'We moved on.', 'Ada Verifier')
      const app = await openApp(workspace)
      const page = await app.open('Ada Verifier', { colorScheme })
      const source = `/sources/${facts[1]?.sourceId}`
      expect(
        await visitAll(page, app.url, [
          [`${source}?fact=${cited}`],
          [`${source}?fact=${facts[1]?.id}`, clickButton('Correct')],
          ['/sources', uploadNewVersion],
          ['/facts?view=topics'],
          ['/facts?view=sources'],
          ['/upkeep', openLibraryEditor],
          ['/facts', (shown) => pressKeys(shown, 'j', 'x', 'J')],
          ['/facts', (shown) => pressKeys(shown, 'j', 'x', 'J', 'm')],
          ['/changes'],
          [`/questionnaires/${questionnaire.id}/export`, clickButton('Whom it is for: Under NDA')],
        ]),
      ).toEqual({})
    },
    240_000,
  )

  it.each(['light', 'dark'] as const)(
    'on which several people work has none (%s)',
    async (colorScheme) => {
      const { workspace, questionnaire, answers } = await openDraftedWorkspace()
      const [first, second] = answers
      if (!first || !second) throw new TypeError('too few answers')
      const me = 'Ada Verifier'
      await workspace.assignAnswers([first.id, second.id], 'Bo Writer', me)
      for (const answerId of [first.id, second.id]) {
        await workspace.addComment({ answerId, text: `@${me}, is that so?` }, 'Bo Writer')
        await workspace.addComment({ answerId, text: 'It is, @Bo Writer.' }, me)
      }
      await workspace.approveAnswer(seen(second), 'Bo Writer')
      const file = await workspace.exportQuestionnaire(questionnaire.id, me)
      const sending = { to: 'Northwind', sentOn: '2026-05-31', note: 'By their portal.' }
      await workspace.recordSending(file.id, sending, me)
      const app = await openApp(workspace)
      const page = await app.open(me, { colorScheme })
      const review = `/questionnaires/${questionnaire.id}/review?show=all&answer=${first.id}`
      const exporting = `/questionnaires/${questionnaire.id}/export`
      expect(
        await visitAll(page, app.url, [
          ['/mentions'],
          [review, clickButton('Assigned to Bo Writer')],
          [review, beginMention],
          [review, async (shown) => conflictWith(shown, workspace, first.id)],
          [exporting],
          [exporting, clickButton('Mark as sent…')],
        ]),
      ).toEqual({})
    },
    240_000,
  )

  it('has no serious finding of axe before anybody gave a name, nor in an empty workspace', async () => {
    const { open } = await openApp()
    const page = await open(null)
    expect(await findBarriers(page)).toEqual([])
    await page.getByLabel('Your name').fill('Ada Verifier')
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Load the sample' }).waitFor()
    expect(await findBarriers(page)).toEqual([])
  })
})

const openLibraryEditor = (page: Page) =>
  page
    .getByRole('button', { name: /^Change for whom it holds/ })
    .first()
    .click()

/** The findings of each page that has any. */
async function visitAll(
  page: Page,
  url: string,
  pages: readonly Visit[],
): Promise<Readonly<Record<string, readonly Finding[]>>> {
  const findings: Record<string, readonly Finding[]> = {}
  for (const [index, [path, prepare]] of pages.entries()) {
    await page.goto(`${url}${path}`)
    // Never idle: the stream of changes stays open.
    await page.locator('h1, h2').first().waitFor()
    await page.locator('[aria-busy="true"]').waitFor({ state: 'detached' })
    await prepare?.(page)
    await page.waitForTimeout(300)
    const found = await findBarriers(page)
    if (found.length > 0) findings[`${index} ${path}`] = found
  }
  return findings
}

async function beginMention(page: Page): Promise<void> {
  await page.getByRole('textbox', { name: 'Comment' }).pressSequentially('See @b')
  await page.getByRole('option', { name: 'Bo Writer', exact: true }).waitFor()
}

async function conflictWith(page: Page, workspace: Workspace, answerId: string): Promise<void> {
  await press(page, 'e')
  await page.getByRole('textbox', { name: 'Answer' }).fill('What Ada says.')
  const { revision } = await workspace.getAnswer(answerId)
  await workspace.editAnswer({ answerId, revision }, { answer: 'What Bo says.' }, 'Bo Writer')
  await page.getByRole('button', { name: 'Take theirs' }).waitFor()
}

function clickButton(name: string) {
  return (page: Page) => page.getByRole('button', { name, exact: true }).click()
}

async function uploadNewVersion(page: Page): Promise<void> {
  const buffer = Buffer.from(TRUST_PAGE.replace('AES-256', 'AES-128'))
  await page.setInputFiles('input[type=file]', { name: 'trust.md', mimeType: 'text/plain', buffer })
  await page.getByRole('region', { name: 'What the import would change' }).waitFor()
}

async function pressKeys(page: Page, ...keys: readonly string[]): Promise<void> {
  await page.getByRole('table').waitFor()
  for (const key of keys) await page.keyboard.press(key)
}

async function openMenu(page: Page, button: RegExp): Promise<void> {
  await page.getByRole('button', { name: button }).click()
  await page.getByRole('menu').waitFor()
}

async function changeMapping(page: Page): Promise<void> {
  await openMenu(page, /^Row 2:/)
  await page.getByRole('menuitem', { name: 'Not a question' }).click()
  await page.getByRole('button', { name: 'Save the mapping' }).click({ trial: true })
}

async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  await page.getByRole('listbox').waitFor()
  for (const key of keys) await page.keyboard.press(key)
}

async function askSomething(page: Page): Promise<void> {
  await page.getByRole('textbox', { name: 'Question' }).fill('How long are backups kept?')
  await page.keyboard.press('Enter')
  await page.getByRole('region', { name: 'Draft' }).waitFor()
}

/** The serious and critical findings; axe comes in by the debugger, past the page's own policy. */
async function findBarriers(page: Page): Promise<readonly Finding[]> {
  await page.evaluate(axe.source)
  const { violations } = (await page.evaluate(
    "axe.run(document, { resultTypes: ['violations'] })",
  )) as axe.AxeResults
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, impact, nodes }) => ({
      rule: id,
      impact: impact ?? '',
      where: nodes.slice(0, 5).map((node) => node.html.slice(0, 160)),
    }))
}
