import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { openDraftedWorkspace, QUESTIONS, seen } from '../support/open-test-workspace.ts'
import { describeInBrowser, openApp } from './open-app.ts'

const [FIRST = '', SECOND = ''] = QUESTIONS

describeInBrowser('two people', () => {
  it('see at once what the other does, without asking for it, and keep their place', async () => {
    const { ana, bo } = await openForTwo()
    await optionOf(ana, SECOND).click()
    await ana.getByRole('heading', { name: SECOND }).waitFor()
    // Long enough to have told the others where she is.
    await ana.waitForTimeout(1_000)
    const asked: string[] = []
    ana.on('request', (request) => {
      const { pathname } = new URL(request.url())
      if (pathname.startsWith('/api/')) asked.push(pathname)
    })
    await ana.waitForTimeout(3_000)
    expect(asked).toEqual([])

    await optionOf(bo, FIRST).click()
    await bo.keyboard.press('a')
    await optionOf(ana, FIRST).filter({ hasText: 'Approved' }).waitFor()
    await ana.getByRole('heading', { name: SECOND }).waitFor()
    // The one answer is fetched, not the whole list.
    expect(asked.filter((path) => /\/answers$/.test(path))).toEqual([])
    expect(asked.filter((path) => /\/answers\/a_\w+$/.test(path))).toHaveLength(1)
  })

  it('learn what they missed once the line is back', async () => {
    const { ana, app, workspace, answers } = await openForTwo()
    await app.restart(async () => {
      await ana.getByText('No connection; trying again').waitFor()
      const [first] = answers
      if (first) await workspace.approveAnswer(seen(first), 'Bo Writer')
    })
    await optionOf(ana, FIRST).filter({ hasText: 'Approved' }).waitFor()
    await ana.getByText('No connection; trying again').waitFor({ state: 'detached' })
  })
})

describeInBrowser('two editors', () => {
  it('are told who wrote what, side by side, and either text can go on', async () => {
    const { ana, bo, workspace, answers } = await openForTwo()
    for (const page of [ana, bo]) {
      await optionOf(page, FIRST).click()
      await page.getByRole('heading', { name: FIRST }).waitFor()
      await page.keyboard.press('e')
    }
    await ana.getByRole('textbox', { name: 'Answer' }).fill('Yes, says Ana, everywhere.')
    await bo.getByRole('textbox', { name: 'Answer' }).fill('Yes, says Bo, mostly.')
    await bo.getByRole('button', { name: 'Save', exact: true }).click()

    const conflict = ana.getByRole('alert')
    await conflict.getByText('Bo Writer changed this answer while you were editing').waitFor()
    const sides = await conflict.getByText(/^Yes, says/).allTextContents()
    expect(sides).toEqual(['Yes, says Ana, everywhere.', 'Yes, says Bo, mostly.'])
    // Saving without a choice is refused by the server.
    await ana.getByRole('button', { name: 'Save', exact: true }).click()
    await ana.waitForTimeout(500)
    const first = () => workspace.getAnswer(answers[0]?.id ?? '')
    expect((await first()).draft?.answer).toBe('Yes, says Bo, mostly.')

    await conflict.getByRole('button', { name: 'Merge by hand' }).click()
    await conflict.waitFor({ state: 'detached' })
    const field = ana.getByRole('textbox', { name: 'Answer' })
    expect(await field.inputValue()).toBe('Yes, says Ana, everywhere.\n\nYes, says Bo, mostly.')
    await field.fill('Yes, say both.')
    await ana.getByRole('button', { name: 'Save', exact: true }).click()
    await bo.getByText('Yes, say both.').first().waitFor()
    expect((await first()).draft?.answer).toBe('Yes, say both.')
  })

  it('can take the other’s text', async () => {
    const { ana, workspace, answers } = await openForTwo()
    await optionOf(ana, FIRST).click()
    await ana.keyboard.press('e')
    await ana.getByRole('textbox', { name: 'Answer' }).fill('Half a sentence')
    const [answer] = answers
    if (answer) await workspace.editAnswer(seen(answer), { answer: 'Bo’s own.' }, 'Bo Writer')
    await ana.getByRole('button', { name: 'Take theirs' }).click()
    await ana
      .getByRole('region', { name: 'Draft' })
      .getByText('Bo’s own.', { exact: true })
      .waitFor()
    expect(await ana.getByText('Half a sentence').count()).toBe(0)
  })
})

describeInBrowser('people around an answer', () => {
  it('are given it, see who else is there, and talk about it', async () => {
    const { ana, bo, workspace, answers } = await openForTwo()
    for (const page of [ana, bo]) await optionOf(page, SECOND).click()
    await ana.getByText('Bo Writer looks at this too').waitFor()

    await ana.getByRole('button', { name: 'Assign', exact: true }).click()
    await ana.getByRole('option', { name: 'Bo Writer', exact: true }).click()
    await ana.getByRole('button', { name: 'Assigned to Bo Writer' }).waitFor()
    await bo.getByRole('button', { name: 'Assigned to You' }).waitFor()
    await bo.getByRole('button', { name: /^Mine/ }).click()
    await bo.getByRole('heading', { name: SECOND }).waitFor()
    expect(await bo.getByRole('listbox').getByRole('option').count()).toBe(1)

    const field = ana.getByRole('textbox', { name: 'Comment' })
    await field.click()
    await field.pressSequentially('Is it so, @bo')
    await ana.getByRole('option', { name: 'Bo Writer', exact: true }).waitFor()
    await ana.keyboard.press('Enter')
    expect(await field.inputValue()).toBe('Is it so, @Bo Writer ')
    await ana.keyboard.press('Control+Enter')
    await bo.getByRole('listitem').getByText('Is it so').waitFor()
    // Whoever sees it has read it.
    await bo.getByRole('link', { name: 'Mentions', exact: true }).waitFor()
    const query = { person: 'Bo Writer', limit: 10 }
    expect(await workspace.listMentions({ ...query, isUnread: false })).toHaveLength(1)
    await expect.poll(() => workspace.listMentions({ ...query, isUnread: true })).toEqual([])

    await ana.getByRole('button', { name: /^Take back what you said/ }).click()
    await bo.getByText('Is it so').waitFor({ state: 'detached' })
    expect((await workspace.getAnswer(answers[1]?.id ?? '')).assignee).toBe('Bo Writer')
  })

  it('can be given all that a filter shows', async () => {
    const { ana, workspace, questionnaire } = await openForTwo()
    await ana.getByRole('button', { name: 'Assign 3 shown…' }).click()
    await ana.getByRole('textbox', { name: 'Find a person' }).fill('Dee New')
    await ana.getByRole('option', { name: 'Assign to “Dee New”' }).click()
    await ana.getByText('3 answers assigned to Dee New.').waitFor()
    const assigned = await workspace.listAnswers(questionnaire.id)
    expect(assigned.map(({ assignee }) => assignee)).toEqual(['Dee New', 'Dee New', 'Dee New'])
  })
})

describeInBrowser('a filled file', () => {
  it('says who signed, and is marked as sent, to whom, when and by whom', async () => {
    const { ana, workspace, questionnaire, answers, app } = await openForTwo()
    await workspace.approveAnswers(answers.map(seen), 'Bo Writer')
    await ana.goto(`${app.url}/questionnaires/${questionnaire.id}/export`)
    await ana.getByText('Signed by').first().waitFor()
    await ana.getByRole('row', { name: /C2.*Q-1.*Bo Writer/ }).waitFor()
    const download = ana.waitForEvent('download')
    await ana.getByRole('button', { name: 'Download the filled file' }).click()
    await download
    await ana.getByRole('button', { name: 'Mark as sent…' }).click()
    const dialog = ana.getByRole('dialog')
    await dialog.getByLabel('To').fill('Jo Buyer, Northwind')
    await dialog.getByLabel('On').fill('2026-05-31')
    await dialog.getByLabel('Note').fill('By their portal.')
    await dialog.getByRole('button', { name: 'Mark as sent' }).click()
    const files = ana.getByRole('region', { name: 'Filled files' })
    await files.getByText('Jo Buyer, Northwind').waitFor()
    const [file] = await workspace.listExports(questionnaire.id)
    expect(file?.sent).toMatchObject([
      {
        to: 'Jo Buyer, Northwind',
        sentOn: '2026-05-31',
        note: 'By their portal.',
        by: 'Ana Reader',
      },
    ])
    await files.getByText(file?.contentHash ?? 'none').waitFor()
    await files.getByRole('button', { name: /^Take back that it was sent/ }).click()
    await files.getByText('Jo Buyer, Northwind').waitFor({ state: 'detached' })
  })
})

describeInBrowser('a mention', () => {
  it('shows at once, leads to its answer, and is read there', async () => {
    const { ana, app, workspace, answers } = await openForTwo()
    await ana.goto(app.url)
    await ana.getByRole('link', { name: 'Mentions', exact: true }).waitFor()
    const answerId = answers[1]?.id ?? ''
    await workspace.addComment({ answerId, text: '@Ana Reader, is that so?' }, 'Bo Writer')
    await ana.getByRole('link', { name: 'Mentions, 1 unread' }).click()
    await ana.getByText('is that so?').waitFor()
    await ana.getByRole('button', { name: 'Mark all as read' }).click()
    await ana.getByText('Nothing unread').waitFor()
    await ana.getByRole('link', { name: 'Mentions', exact: true }).waitFor()
    await ana.getByText('All', { exact: true }).click()
    await ana.getByRole('link', { name: SECOND }).click()
    await ana.getByRole('heading', { name: SECOND }).waitFor()
  })
})

function optionOf(page: Page, question: string) {
  return page.getByRole('option', { name: question })
}

/** Ana and Bo, each in a browser of their own, on the same questionnaire. */
async function openForTwo() {
  const { workspace, questionnaire, answers } = await openDraftedWorkspace()
  const app = await openApp(workspace)
  const path = `${app.url}/questionnaires/${questionnaire.id}/review?show=all`
  const open = async (name: string): Promise<Page> => {
    const page = await app.open(name)
    await page.goto(path)
    await page.getByRole('listbox').waitFor()
    return page
  }
  const ana = await open('Ana Reader')
  const bo = await open('Bo Writer')
  return { workspace, questionnaire, answers, app, ana, bo }
}
