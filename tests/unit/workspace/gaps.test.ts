import ExcelJS from 'exceljs'
import { expect, it } from 'vitest'
import { buildDraft } from '../../support/build-answer.ts'
import {
  addCsv,
  draftAll,
  importMarkdown,
  openTestWorkspace,
  PERSON,
  TRUST_PAGE,
} from '../../support/open-test-workspace.ts'

const INSURANCE = 'Do you hold cyber insurance?'
const BOUNTY = 'Do you run a bug bounty programme?'

async function openWithGaps() {
  const none = buildDraft({
    ...{ decision: 'unanswered', answer: '', choice: null, reason: 'The sources do not say.' },
    citations: [],
  })
  const workspace = await openTestWorkspace({ createDrafter: () => ({ draft: async () => none }) })
  await importMarkdown(workspace, TRUST_PAGE)
  for (const questions of [[BOUNTY, INSURANCE], ['do you hold cyber insurance'], [INSURANCE]]) {
    const { id } = await addCsv(workspace, questions)
    await draftAll(workspace, id)
  }
  return workspace
}

it('lists what was asked and not answered by topic, the most asked first', async () => {
  const workspace = await openWithGaps()
  expect(await workspace.listGaps()).toMatchObject([
    {
      ...{ topicId: 'governance.insurance', label: 'Insurance', asked: 3, facts: 0 },
      gaps: [{ question: INSURANCE, missing: 'The sources do not say.', askings: [{}, {}, {}] }],
    },
    { topicId: 'vuln.disclosure', asked: 1 },
  ])
})

it('gives the same as a workbook', async () => {
  const workspace = await openWithGaps()
  const { fileName, bytes } = await workspace.gapReport()
  expect(fileName).toMatch(/^gaps-\d{4}-\d\d-\d\d\.xlsx$/)
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load(Buffer.from(bytes) as unknown as ArrayBuffer)
  const sheet = workbook.getWorksheet('Gaps')
  expect(sheet?.getRow(2).getCell(2).text).toBe(INSURANCE)
  expect(sheet?.getRow(2).getCell(3).value).toBe(3)
  expect(sheet?.rowCount).toBe(3)
})

it('turns an answer into a fact of its own source, vouched for by the person', async () => {
  const workspace = await openWithGaps()
  await workspace.answerGap(
    { question: BOUNTY, statement: 'We run no <bounty> & pay no one.' },
    'Bo',
  )
  const statement = 'We hold cyber insurance of 5 million euro.'
  await workspace.answerGap({ question: INSURANCE, statement }, 'Ina')
  const { facts } = await workspace.listFacts({ limit: 10, offset: 0, search: 'insurance' })
  expect(facts).toMatchObject([
    {
      ...{ text: statement, sourceName: 'Answers by people.html', verification: { by: 'Ina' } },
      headingPath: expect.arrayContaining([INSURANCE]),
    },
  ])
  const other = await workspace.listFacts({ limit: 10, offset: 0, search: 'bounty pay' })
  expect(other.facts).toMatchObject([
    { text: 'We run no <bounty> & pay no one.', verification: { by: 'Bo' } },
  ])
  const { events } = await workspace.listAuditEvents({ limit: 1, offset: 0 })
  expect(events).toMatchObject([{ action: 'gap.answered', by: 'Ina' }])
})

it('keeps both of two answers that are written at once', async () => {
  const workspace = await openWithGaps()
  await Promise.all([
    workspace.answerGap({ question: BOUNTY, statement: 'We run no bug bounty.' }, PERSON),
    workspace.answerGap({ question: INSURANCE, statement: 'We hold cyber insurance.' }, PERSON),
  ])
  const [source] = (await workspace.listSources()).filter(({ name }) => name.startsWith('Answers'))
  expect(source?.factCount).toBe(2)
})
