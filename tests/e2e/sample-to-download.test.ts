import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import type { Answer } from '../../src/domain/answer.ts'
import { compareWorkbooks } from './compare-workbooks.ts'
import { describeInBrowser, openApp } from './open-app.ts'

const SAMPLE = fileURLToPath(
  new URL('../../fixtures/questionnaires/sample-vendor-assessment.xlsx', import.meta.url),
)

describeInBrowser('from an empty workspace to the filled file', () => {
  it('writes the approved answer into its own cells and nothing else', async () => {
    const { workspace, open, url } = await openApp()
    const page = await open(null)
    const watched = watchPage(page, url)

    await page.getByLabel('Your name').fill('Ada Verifier')
    await page.getByRole('button', { name: 'Continue' }).click()
    await page.getByRole('button', { name: 'Load the sample' }).click()
    await page.getByRole('button', { name: 'Use the sample questionnaire' }).click()
    await page.getByRole('button', { name: 'Start drafting' }).click()
    await page.getByRole('heading', { name: /questions are drafted/ }).waitFor()
    await page.getByRole('link', { name: 'Review the drafts' }).click()

    const [questionnaire] = await workspace.listQuestionnaires()
    const answers = await workspace.listAnswers(questionnaire?.id ?? '')
    const chosen = answers.find(isQuoted)
    await page.getByRole('option', { name: chosen?.question.text ?? '' }).click()
    await page.getByRole('heading', { name: chosen?.question.text ?? '' }).waitFor()
    expect(await page.getByRole('region', { name: 'Proof' }).textContent()).toContain(
      chosen?.draft?.citations[0]?.quote,
    )
    await page.getByRole('button', { name: 'Approve', exact: true }).click()
    await page.getByRole('link', { name: /Export/ }).click()
    await page.getByText('cells to write').waitFor()
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Download the filled file' }).click()
    const changes = await compareWorkbooks(SAMPLE, await (await download).path())

    expect(changes).toEqual(cellsOf(chosen))
    await page.getByRole('region', { name: 'Filled files' }).waitFor()
    const [signed] = (await workspace.listAnswers(questionnaire?.id ?? '')).filter(
      ({ state }) => state === 'approved',
    )
    expect(signed?.approval?.by).toBe('Ada Verifier')
    expect(watched.errors).toEqual([])
    expect(watched.strangers).toEqual([])
  })

  it('signs what a filter shows in one go, and leaves the doubtful unsigned', async () => {
    const { workspace, url, open } = await openApp()
    await workspace.importSample('Ada Verifier')
    const file = await workspace.sampleQuestionnaire()
    const { id } = await workspace.addQuestionnaire({ ...file, by: 'Ada Verifier' })
    const page = await open('Ada Verifier')
    await page.goto(`${url}/questionnaires/${id}`)
    await page.getByRole('button', { name: 'Start drafting' }).click()
    await page.getByRole('heading', { name: /questions are drafted/ }).waitFor()
    await page.getByRole('link', { name: 'Review the drafts' }).click()
    await page.getByRole('button', { name: /^Ready/ }).click()
    const ready = await page.getByRole('button', { name: /^Approve \d+ shown/ }).textContent()
    const count = Number(/\d+/.exec(ready ?? '')?.[0])
    await page.getByRole('button', { name: /^Approve \d+ shown/ }).click()
    await page.getByRole('button', { name: `Sign ${count} as Ada Verifier` }).click()
    await page.getByText(`${count} answers approved as Ada Verifier.`).waitFor()

    const answers = await workspace.listAnswers(id)
    const approved = answers.filter(({ state }) => state === 'approved')
    expect(approved.length).toBe(count)
    expect(approved.filter(({ draft }) => draft === null || draft.flags.length > 0)).toEqual([])
  })

  it('offers the evidence pack as a workbook', async () => {
    const { workspace, url, open } = await openApp()
    await workspace.importSample('Ada Verifier')
    const file = await workspace.sampleQuestionnaire()
    const { id } = await workspace.addQuestionnaire({ ...file, by: 'Ada Verifier' })
    const page = await open('Ada Verifier')
    await page.goto(`${url}/questionnaires/${id}/export`)
    const download = page.waitForEvent('download')
    await page.getByRole('link', { name: 'Evidence pack' }).click()
    expect((await download).suggestedFilename()).toMatch(/\.xlsx$/)
  })
})

function isQuoted({ draft, question }: Answer): boolean {
  return draft?.decision === 'yes' && draft.choice !== null && question.choiceCell !== null
}

/** What an approved answer should leave in the file, in the form of `compareWorkbooks`. */
function cellsOf(answer: Answer | undefined): Record<string, unknown> {
  const { question, draft } = answer ?? {}
  const textCell = question?.textCell ?? question?.commentCell
  return {
    [`${question?.sheet}!${question?.choiceCell}`]: draft?.choice,
    [`${question?.sheet}!${textCell}`]: draft?.answer,
  }
}

/** Collects what a page complains of, and whatever it asks of another host than its own. */
function watchPage(page: Page, url: string) {
  const errors: string[] = []
  const strangers: string[] = []
  page.on('pageerror', (error) => errors.push(error.message))
  page.on('console', (message) => {
    if (/Content Security Policy|Refused to/.test(message.text())) errors.push(message.text())
  })
  page.on('request', (request) => {
    const isOwn = request.url().startsWith(url) || /^(data|blob):/.test(request.url())
    if (!isOwn) strangers.push(request.url())
  })
  return { errors, strangers }
}
