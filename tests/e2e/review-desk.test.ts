import type { Page } from 'playwright-core'
import { expect, it, vi } from 'vitest'
import type { Drafter } from '../../src/answer/drafter.ts'
import type { Retriever } from '../../src/retrieval/retriever.ts'
import { buildDraft } from '../support/build-answer.ts'
import {
  draftAll,
  importMarkdown,
  openDraftedWorkspace,
  openTestWorkspace,
  PERSON,
  QUESTIONS,
  TRUST_PAGE,
} from '../support/open-test-workspace.ts'
import { describeInBrowser, openApp } from './open-app.ts'

vi.setConfig({ testTimeout: 90_000 })

const [FIRST = '', SECOND = '', THIRD = ''] = QUESTIONS

describeInBrowser('taking deeds back', () => {
  it('undoes an approval, a rejection, a reopening and an edit with u, each in its turn', async () => {
    const { page, statesNow, answerNow } = await openReview()
    const before = await answerNow()
    await page.keyboard.press('a')
    await heading(page, SECOND)
    await page.keyboard.press('r')
    await page.getByLabel('What is wrong with it?').fill('Out of date.')
    await page.getByRole('button', { name: 'Reject', exact: true }).last().click()
    await heading(page, THIRD)
    await page.keyboard.press('e')
    await page.getByRole('textbox', { name: 'Answer' }).fill('For 35 days.')
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await page.getByText('Edited by a person.').waitFor()
    await page.getByRole('option', { name: FIRST }).click()
    await page.keyboard.press('o')
    await page.getByRole('button', { name: 'Approve', exact: true }).waitFor()
    expect(await statesNow()).toEqual(['drafted', 'rejected', 'drafted'])

    await page.keyboard.press('u')
    await page.getByText('Taken back: reopen Q-1.').waitFor()
    await page.getByText(`Signed by ${PERSON}`).waitFor()
    await page.keyboard.press('u')
    await heading(page, THIRD)
    await page.getByText('In the words of the sources.').waitFor()
    await page.keyboard.press('u')
    await heading(page, SECOND)
    await page.getByRole('button', { name: 'Undo' }).click()
    await page.getByText('Taken back: approve Q-1.').waitFor()

    expect(await statesNow()).toEqual(['drafted', 'drafted', 'drafted'])
    expect(await answerNow()).toEqual(before)
  })

  it('undoes an approval of many in one step, after a reload too', async () => {
    const { page, statesNow } = await openReview()
    await page.getByRole('button', { name: 'Approve 3 shown…' }).click()
    await page.getByRole('list', { name: 'Decisions of Ready' }).getByText('3').waitFor()
    await page.getByRole('button', { name: `Sign 3 as ${PERSON}` }).click()
    await page.getByText(`3 answers approved as ${PERSON}.`, { exact: false }).waitFor()
    expect(await statesNow()).toEqual(['approved', 'approved', 'approved'])
    await page.reload()
    await page.getByRole('button', { name: 'Undo' }).click()
    await page.getByText('Taken back: approve 3 answers.').waitFor()
    expect(await statesNow()).toEqual(['drafted', 'drafted', 'drafted'])
  })

  it('shows the answer that is open again, though the filter would hide it', async () => {
    const { page, statesNow } = await openReview()
    await page.keyboard.press('a')
    await heading(page, SECOND)
    await page.getByRole('button', { name: 'Approved 1' }).click()
    await page.getByText(`Signed by ${PERSON}`).waitFor()
    await page.keyboard.press('u')
    await page.getByText('Taken back: approve Q-1.').waitFor()
    await page.getByRole('button', { name: 'Approve', exact: true }).waitFor()
    await heading(page, FIRST)
    expect(await statesNow()).toEqual(['drafted', 'drafted', 'drafted'])
  })

  it('is refused once somebody else has changed the answer, and says so', async () => {
    const { page, workspace, questionnaireId, statesNow } = await openReview()
    await page.keyboard.press('a')
    await heading(page, SECOND)
    const [first] = await workspace.listAnswers(questionnaireId)
    const seen = { answerId: first?.id ?? '', revision: first?.revision ?? 0 }
    await workspace.rejectAnswer(seen, 'No.', 'Cleo Other')
    await page.keyboard.press('u')
    await page.getByText('Changed by somebody else').waitFor()
    expect(await statesNow()).toEqual(['rejected', 'drafted', 'drafted'])
  })
})

describeInBrowser('editing', () => {
  it('underlines the sentence that nothing cited supports while one writes, and says why', async () => {
    const { page } = await openReview()
    await page.keyboard.press('e')
    const text = page.getByRole('textbox', { name: 'Answer' })
    const marks = page.locator('[data-marks] mark')
    const check = page.getByRole('status', { name: 'Check' })
    await check.getByText('What is cited supports this.').waitFor()
    expect(await marks.count()).toBe(0)

    const good = 'Customer data is encrypted at rest with AES-256.'
    await text.fill(`${good} Our office dogs greet visitors.`)
    await check.getByText(/No cited fact speaks of .*“dogs”/).waitFor()
    expect(await marks.allTextContents()).toEqual(['Our office dogs greet visitors.'])
    await text.fill(`${good} All of it.`)
    await check.getByText('No cited fact says “all”.').waitFor()
    expect((await marks.allTextContents()).join('')).toBe('All of it.')

    await check.getByRole('button', { name: 'All of it.' }).click()
    expect(await text.evaluate('this === document.activeElement')).toBe(false)
    const selected = await page.evaluate(
      '(({ value, selectionStart, selectionEnd }) => value.slice(selectionStart, selectionEnd))(document.activeElement)',
    )
    expect(selected).toBe('All')
    await text.fill(good)
    await check.getByText('What is cited supports this.').waitFor()
    expect(await marks.count()).toBe(0)
  })

  it('lays the underlines exactly behind the words', async () => {
    const { page } = await openReview()
    await page.keyboard.press('e')
    const lines = Array.from({ length: 14 }, (_, index) => `Line ${index} about nothing at hand.`)
    await page.getByRole('textbox', { name: 'Answer' }).fill(lines.join('\n'))
    await page.locator('[data-marks] mark').first().waitFor()
    const boxes = (await page.evaluate(`(() => {
      const copy = document.querySelector('[data-marks]').getBoundingClientRect()
      const field = document.querySelector('textarea').getBoundingClientRect()
      const { scrollHeight, clientHeight } = document.querySelector('textarea')
      return { copy: [copy.x, copy.y, copy.width], field: [field.x, field.y, field.width], scrollHeight, clientHeight }
    })()`)) as {
      readonly copy: readonly number[]
      readonly field: readonly number[]
      readonly scrollHeight: number
      readonly clientHeight: number
    }
    expect(boxes.copy).toEqual(boxes.field)
    expect(boxes.scrollHeight).toBeLessThanOrEqual(boxes.clientHeight)
  })

  it('calls a check off when it is overtaken, and shows the latest only', async () => {
    const { page } = await openReview()
    await page.keyboard.press('e')
    let held = 0
    await page.route('**/check', async (route) => {
      const isSlow = route.request().postData()?.includes('always')
      if (isSlow) {
        held += 1
        await new Promise((resolve) => setTimeout(resolve, 2_000))
      }
      await route.continue().catch(() => undefined)
    })
    const failed = page.waitForEvent('requestfailed')
    const text = page.getByRole('textbox', { name: 'Answer' })
    await text.fill('Customer data is always encrypted at rest.')
    await page.waitForRequest('**/check')
    await text.fill('Customer data is encrypted at rest.')
    expect((await failed).url()).toContain('/check')
    await page.getByText('What is cited supports this.').waitFor()
    await page.waitForTimeout(2_200)
    expect(held).toBe(1)
    expect(await page.locator('[data-marks] mark').count()).toBe(0)
  })

  it('finds words again that were not saved when the tab was closed, and says so', async () => {
    const { page } = await openReview()
    const address = page.url()
    await page.keyboard.press('e')
    await page.getByRole('textbox', { name: 'Answer' }).fill('Half a sentence')
    await page.getByRole('option', { name: 'Edit not saved' }).waitFor()
    const context = page.context()
    await page.close()
    const again = await context.newPage()
    again.setDefaultTimeout(15_000)
    await again.goto(address)
    await again.getByRole('option', { name: THIRD }).click()
    await again.getByText('1 edit not saved yet').waitFor()
    await again.getByRole('button', { name: 'Show it' }).click()
    await heading(again, FIRST)
    expect(await again.getByRole('textbox', { name: 'Answer' }).inputValue()).toBe(
      'Half a sentence',
    )
    await again.getByText(/and not saved: here it is again/).waitFor()
  })

  it('cites another statement with one click, and checks the words against it', async () => {
    const { page, workspace, questionnaireId } = await openReview({ createDrafter })
    const considered = page.getByRole('region', { name: 'Also considered' })
    await page.keyboard.press('e')
    await considered.getByRole('button', { name: 'Cite instead' }).first().click()
    await page
      .getByText(/No cited fact names “AES-256”|No cited fact states/)
      .first()
      .waitFor()
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await page.getByText('Edited by a person.').waitFor()
    const [first] = await workspace.listAnswers(questionnaireId)
    expect(first?.draft?.citations).toHaveLength(1)
    expect(first?.draft?.citations[0]?.quote).not.toContain('AES-256')
  })
})

describeInBrowser('the list', () => {
  it('keeps filter, topic and search in the address, and counts what each would show', async () => {
    const { page } = await openReview()
    await page.getByRole('button', { name: 'All 3' }).waitFor()
    await page.getByRole('textbox', { name: 'Search the questions' }).fill('backups')
    await page.getByRole('button', { name: 'All 1' }).waitFor()
    await page.getByRole('button', { name: 'Ready 1' }).click()
    await page.getByPlaceholder('All topics').click()
    await page.getByRole('option', { name: /Backup.* \(1\)/ }).click()
    await page.waitForURL(/show=ready.*topic=.*search=backups/)
    await page.reload()
    await heading(page, THIRD)
    expect(await page.getByRole('textbox', { name: 'Search the questions' }).inputValue()).toBe(
      'backups',
    )
    expect(await page.getByPlaceholder('All topics').inputValue()).toMatch(/Backup/)
    await page.getByRole('textbox', { name: 'Search the questions' }).fill('zebra')
    await page.getByRole('heading', { name: 'Nothing here says “zebra”' }).waitFor()
    await page.getByRole('button', { name: 'Show all' }).click()
    await page.getByRole('button', { name: 'All 3', exact: true }).waitFor()
  })

  it('shows a question among the rows of its sheet, and leads to its neighbours', async () => {
    const { page } = await openReview()
    const rows = page.getByRole('list', { name: 'Neighbouring rows' })
    await rows.getByRole('button', { name: new RegExp(SECOND.slice(0, 20)) }).click()
    await heading(page, SECOND)
    expect(await rows.locator('[aria-current]').textContent()).toContain(SECOND.slice(0, 20))
  })

  it('shows what the form says beside a question, and the values that its cell takes', async () => {
    const workspace = await openTestWorkspace()
    await importMarkdown(workspace, TRUST_PAGE)
    const file = await workspace.sampleQuestionnaire()
    const { id } = await workspace.addQuestionnaire({ ...file, by: PERSON })
    await draftAll(workspace, id)
    const answers = await workspace.listAnswers(id)
    const listed = answers.find(({ question }) => question.allowed !== null)
    const app = await openApp(workspace)
    const page = await app.open(PERSON)
    await page.goto(`${app.url}/questionnaires/${id}/review?show=all&answer=${listed?.id}`)
    await heading(page, listed?.question.text ?? '')
    const draft = page.getByRole('region', { name: 'Draft' })
    for (const value of listed?.question.allowed ?? []) {
      await draft.getByText(value, { exact: true }).last().waitFor()
    }
    await page.getByRole('region', { name: 'In the sheet' }).waitFor()
  })
})

async function openReview(parts: Parameters<typeof openDraftedWorkspace>[0] = {}) {
  const { workspace, questionnaire } = await openDraftedWorkspace(parts)
  const app = await openApp(workspace)
  const page = await app.open(PERSON)
  await page.goto(`${app.url}/questionnaires/${questionnaire.id}/review?show=all`)
  await heading(page, FIRST)
  const list = () => workspace.listAnswers(questionnaire.id)
  return {
    ...{ page, workspace, questionnaireId: questionnaire.id },
    statesNow: async () => (await list()).map(({ state }) => state),
    /** The first answer, but for the revision, which only ever grows. */
    answerNow: async () => ({ ...(await list())[0], revision: undefined }),
  }
}

/** Cites the nearest statement, and has considered two more. */
function createDrafter(retriever: Retriever): Drafter {
  return {
    async draft({ text }) {
      const ranked = await retriever.search(text, 3)
      const [nearest] = ranked.map(({ fact }) => fact)
      const considered = ranked.map(({ fact, score }) => {
        return { factId: fact.id, source: fact.sourceName, quote: fact.text, score }
      })
      return { ...buildDraft({}, nearest ? [nearest] : []), considered }
    },
  }
}

function heading(page: Page, name: string): Promise<void> {
  return page.getByRole('heading', { name }).waitFor()
}
