import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import type { Answer } from '../../src/domain/answer.ts'
import { compareWorkbooks } from '../support/compare-workbooks.ts'
import { describeInBrowser, openApp } from './open-app.ts'

/** Real files, which aren't ours to publish: they stand beside the project where it is worked on. */
const SHARED = join(import.meta.dirname, '..', '..', '..', 'shared')
const [CAIQ] = listFiles('questionnaires').filter((path) => /caiq-v4/i.test(path))
const TRUST_PAGE = listFiles('seeds')[1]
const isThere = CAIQ !== undefined && TRUST_PAGE !== undefined
const PERSON = 'Ada Verifier'

describeInBrowser('the whole way on a real questionnaire', () => {
  it.skipIf(!isThere)(
    `from a trust page and a CAIQ to its filled copy${isThere ? '' : ' (skipped: ../shared is not there)'}`,
    async () => {
      const { workspace, open, url } = await openApp()
      const page = await open(PERSON)
      page.setDefaultTimeout(120_000)
      await workspace.importSource({
        name: 'trust.txt',
        bytes: readFileSync(TRUST_PAGE as string),
        trust: 'trusted',
        by: PERSON,
      })
      await page.goto(url)
      await page.setInputFiles('input[type=file]', CAIQ as string)
      await page.getByRole('button', { name: 'Start drafting' }).click()
      await page.getByRole('heading', { name: /questions are drafted/ }).waitFor()
      await page.getByRole('link', { name: 'Review the drafts' }).click()

      const [questionnaire] = await workspace.listQuestionnaires()
      const list = () => workspace.listAnswers(questionnaire?.id ?? '')
      const answers = await list()
      const toReview = answers.filter(isToReview)
      expect(toReview.length).toBeGreaterThan(3)
      await page.getByRole('button', { name: `All ${answers.length}` }).waitFor()

      // One by key, one by hand, one refused and taken back, and the rest of the ready in one go.
      const [first, second, third] = toReview as [Answer, Answer, Answer]
      await page.getByRole('heading', { name: first.question.text }).waitFor()
      const mark = page.getByRole('region', { name: 'In trust.txt' }).locator('mark')
      expect(await mark.textContent()).toBe(first.draft?.citations[0]?.quote)
      await page.keyboard.press('a')
      await page.getByRole('heading', { name: second.question.text }).waitFor()
      await page.keyboard.press('e')
      const written = `${second.draft?.answer} See our trust page.`
      await page.getByRole('textbox', { name: 'Answer' }).fill(written)
      await page.keyboard.press('Control+Enter')
      await page.getByRole('heading', { name: third.question.text }).waitFor()
      await page.keyboard.press('r')
      await page.getByLabel('What is wrong with it?').fill('Too weak.')
      await page.getByRole('button', { name: 'Reject', exact: true }).last().click()
      await page.getByRole('option', { name: third.question.text }).waitFor({ state: 'detached' })
      await page.keyboard.press('u')
      await page.getByRole('heading', { name: third.question.text }).waitFor()

      await page.getByRole('button', { name: /^Ready [1-9]/ }).click()
      await page.getByRole('button', { name: /^Approve \d+ shown/ }).click()
      await page.getByText('You are about to sign').waitFor()
      await page.getByRole('button', { name: /^Sign \d+ as/ }).click()
      await page.getByText(/answers? approved as/).waitFor()
      const approved = (await list()).filter(({ state }) => state === 'approved')
      expect(approved.map(({ id }) => id)).toEqual(expect.arrayContaining([first.id, second.id]))
      expect(approved.map(({ id }) => id)).not.toContain(
        toReview.slice(3).find(({ draft }) => draft?.flags.includes('qualified'))?.id,
      )

      await page.getByRole('link', { name: /Export/ }).click()
      const download = page.waitForEvent('download')
      await page.getByRole('button', { name: 'Download the filled file' }).click()
      const filled = readFileSync(await (await download).path())
      const { parts, cells, outsideCells } = compareWorkbooks(readFileSync(CAIQ as string), filled)
      expect(outsideCells).toEqual([])
      expect(parts).toHaveLength(1)
      const changed = new Set(cells.map((cell) => cell.split('!')[1]))
      expect(changed).toEqual(cellsOf(approved))
    },
    300_000,
  )
})

function listFiles(folder: string): readonly string[] {
  const path = join(SHARED, folder)
  return existsSync(path)
    ? readdirSync(path)
        .sort()
        .map((name) => join(path, name))
    : []
}

function isToReview({ state, draft }: Answer): boolean {
  return state === 'drafted' && draft !== null && draft.decision !== 'unanswered'
}

/** The cells that the approved answers go into: the list's, where a value fits, and the text's. */
function cellsOf(approved: readonly Answer[]): ReadonlySet<string> {
  return new Set(
    approved.flatMap(({ draft, question }) => [
      ...(draft?.choice && question.choiceCell ? [question.choiceCell] : []),
      ...(draft?.answer && question.textCell ? [question.textCell] : []),
    ]),
  )
}
