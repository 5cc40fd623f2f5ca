import type { Page } from 'playwright-core'
import { expect, it, vi } from 'vitest'
import { buildWorkbook } from '../support/build-workbook.ts'
import { importMarkdown, openTestWorkspace, TRUST_PAGE } from '../support/open-test-workspace.ts'
import { describeInBrowser, type OpenedApp, openApp } from './open-app.ts'

// Many pages in a row, in a browser that may share its machine.
vi.setConfig({ testTimeout: 90_000 })

/** Detection takes the interview's questions for those to answer; the customer means the controls. */
const ROWS = [
  ['Nr', 'Control', 'Questions for the interview', 'What you have', 'Remarks'],
  ['1', 'Encryption of customer data at rest', 'Is customer data encrypted at rest?', null, null],
  ['2', 'Multi-factor authentication of staff', null, null, null],
  ['3', 'Backups and how long they are kept', 'Are backups tested at least yearly?', null, null],
  ['4', 'Security training of all employees', null, null, null],
  ['5', 'Physical access to the office building', null, null, null],
] as const

describeInBrowser('a mapping', () => {
  it('is corrected by clicks, saved, drafted by, and recognised when the form comes again', async () => {
    const app = await openAppWithFacts()
    const { workspace, open } = app
    const page = await open('Ada Verifier')
    await upload(page, 'controls-2025.xlsx', ROWS)
    await page.getByRole('heading', { name: 'Ready to draft 2 questions' }).waitFor()

    await setRole(page, 'B', 'Question')
    await countOf(page, 5).waitFor()
    expect(await deltas(page)).toEqual(['+5', '−2'])
    expect(await page.getByRole('button', { name: 'Start drafting' }).isDisabled()).toBe(true)

    await setRow(page, 6, 'Not a question')
    await countOf(page, 4).waitFor()
    await setRole(page, 'D', 'Answer text')
    await page.getByText('takes the answer').waitFor()
    await page.getByRole('button', { name: 'Save the mapping' }).click()
    await page.getByRole('heading', { name: 'Ready to draft 4 questions' }).waitFor()
    await page.getByText('mapped by Ada Verifier').waitFor()

    await page.getByRole('button', { name: 'Start drafting' }).click()
    await page.getByRole('heading', { name: 'All 4 questions are drafted' }).waitFor()
    const [first] = await workspace.listQuestionnaires()
    const answers = await workspace.listAnswers(first?.id ?? '')
    expect(answers.map(({ question }) => [question.row, question.textCell])).toEqual([
      [2, 'D2'],
      [3, 'D3'],
      [4, 'D4'],
      [5, 'D5'],
    ])

    await page.goto(app.url)
    const nextYear = [
      ['Supplier form of another year'],
      ...ROWS.slice(0, 4),
      ['3b', 'Logging of administrators'],
      ...ROWS.slice(4),
    ]
    await upload(page, 'controls-2026.xlsx', nextYear)
    await page.getByRole('heading', { name: 'Ready to draft 5 questions' }).waitFor()
    await page
      .getByText('recognised from the mapping that Ada Verifier saved for controls-2025.xlsx')
      .first()
      .waitFor()

    await page.getByRole('button', { name: 'Use what was detected' }).click()
    await page.getByRole('heading', { name: 'Ready to draft 2 questions' }).waitFor()
    await page.getByText('found by evidence in the file').waitFor()
  })

  it('outlives a reload while it is being changed, and can be undone step by step', async () => {
    const { page } = await openForm()
    await setRole(page, 'B', 'Question')
    await setRow(page, 6, 'Not a question')
    await countOf(page, 4).waitFor()
    await page.reload()
    await countOf(page, 4).waitFor()
    await page.getByRole('button', { name: 'Undo' }).click()
    await countOf(page, 5).waitFor()
    await page.getByRole('button', { name: 'Discard' }).click()
    await countOf(page, 2).waitFor()
    expect(await page.getByRole('button', { name: 'Save the mapping' }).count()).toBe(0)
  })

  it('can be changed with the keyboard alone', async () => {
    const { page } = await openForm()
    await page.getByRole('button', { name: /^Column A\b/ }).focus()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Enter')
    await page.locator('[role=menuitem]:focus').waitFor()
    await page.keyboard.press('Enter')
    await countOf(page, 5).waitFor()
    await page.getByRole('button', { name: /^Row 2:/ }).focus()
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowUp']) await page.keyboard.press(key)
    await page.locator('[data-row="3"]:focus').waitFor()
    await page.keyboard.press('Enter')
    await page.getByRole('menuitem', { name: 'Section title' }).click()
    await countOf(page, 4).waitFor()
    await page.getByRole('button', { name: 'Row 3: section title, set by hand' }).waitFor()
  })

  it('asks before work that a person has signed would go with it', async () => {
    const { page, workspace, id } = await openForm()
    await page.getByRole('button', { name: 'Start drafting' }).click()
    await page.getByRole('heading', { name: /All 2 questions are drafted/ }).waitFor()
    const [answer] = await workspace.listAnswers(id)
    const seen = { answerId: answer?.id ?? '', revision: answer?.revision ?? 0 }
    const edited = await workspace.editAnswer(seen, { decision: 'yes', answer: 'Yes.' }, 'Ada')
    await workspace.approveAnswer({ ...seen, revision: edited.revision }, 'Ada')
    await page.reload()
    await setRow(page, 2, 'Not a question')
    await page.getByRole('button', { name: 'Save the mapping' }).click()
    await page.getByText('1 signed answer will be removed').waitFor()
    await page.getByRole('button', { name: 'Not yet' }).click()
    expect(await workspace.listAnswers(id)).toHaveLength(2)
    await page.getByRole('button', { name: 'Save the mapping' }).click()
    await page.getByRole('button', { name: 'Save all the same' }).click()
    await page.getByText('mapped by Ada Verifier').waitFor()
    expect(await workspace.listAnswers(id)).toHaveLength(1)
  })

  it('is made by hand where nothing was found', async () => {
    const { open } = await openAppWithFacts()
    const page = await open('Ada Verifier')
    const rows = [
      ['Name', 'City'],
      ['Alder', 'Leeds'],
      ['Birch', 'York'],
    ]
    await upload(page, 'towns.xlsx', rows)
    await page.getByRole('button', { name: /Take it in/ }).click()
    await page.getByRole('heading', { name: 'No questions were found in this file' }).waitFor()
    await page.getByRole('switch', { name: 'Has questions' }).click({ force: true })
    await setRow(page, 1, 'Header')
    await setRole(page, 'A', 'Question')
    await countOf(page, 2).waitFor()
    await page.getByRole('button', { name: 'Save the mapping' }).click()
    await page.getByRole('heading', { name: 'Ready to draft 2 questions' }).waitFor()
  })
})

type Rows = readonly (readonly (string | null)[])[]

async function openAppWithFacts(): Promise<OpenedApp> {
  const workspace = await openTestWorkspace()
  await importMarkdown(workspace, TRUST_PAGE)
  return openApp(workspace)
}

async function openForm(): Promise<OpenedApp & { page: Page; id: string }> {
  const app = await openAppWithFacts()
  const file = { fileName: 'controls.xlsx', bytes: workbookOf(ROWS) }
  const { id } = await app.workspace.addQuestionnaire({ ...file, by: 'Ada Verifier' })
  const page = await app.open('Ada Verifier')
  await page.goto(`${app.url}/questionnaires/${id}`)
  await countOf(page, 2).waitFor()
  return { ...app, page, id }
}

function workbookOf(rows: Rows): Uint8Array {
  return buildWorkbook({ sheets: [{ name: 'Controls', rows }] })
}

async function upload(page: Page, name: string, rows: Rows): Promise<void> {
  const buffer = Buffer.from(workbookOf(rows))
  const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
  await page.locator('input[type="file"]').first().setInputFiles({ name, mimeType, buffer })
}

async function setRole(page: Page, letters: string, role: string): Promise<void> {
  await page.getByRole('button', { name: new RegExp(`^Column ${letters} ?:`) }).click()
  await page.getByRole('menuitem', { name: new RegExp(`^${role}`) }).click()
}

async function setRow(page: Page, row: number, deed: string): Promise<void> {
  await page.getByRole('button', { name: new RegExp(`^Row ${row}:`) }).click()
  await page.getByRole('menuitem', { name: deed, exact: true }).click()
}

function countOf(page: Page, count: number) {
  return page
    .getByRole('region', { name: 'How the file is read' })
    .locator('[aria-live="polite"][aria-busy="false"]')
    .filter({ hasText: new RegExp(`^${count}question`) })
}

function deltas(page: Page): Promise<readonly string[]> {
  return page.locator('[aria-live="polite"] h2 span').allTextContents()
}
