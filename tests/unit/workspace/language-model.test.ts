import { afterEach, expect, it } from 'vitest'
import { buildLanguageModelConfig } from '../../support/build-language-model-config.ts'
import {
  type Reply,
  startLanguageModelServer,
  TOKENS,
} from '../../support/language-model-server.ts'
import { makeTempFolder } from '../../support/make-temp-folder.ts'
import {
  addCsv,
  draftAll,
  importMarkdown,
  openTestWorkspace,
  PERSON,
  QUESTIONS,
  TRUST_PAGE,
} from '../../support/open-test-workspace.ts'

const ALL = { limit: 100, offset: 0 }
const ON = { languageModel: true }

let server: Awaited<ReturnType<typeof startLanguageModelServer>> | undefined
afterEach(async () => server?.close())

/** Puts the first fact it was given behind a "Yes", word for word. */
const obliging: Reply = ({ body }) => {
  const [fact] = JSON.parse(JSON.parse(body).messages.at(-1).content).facts
  const citations = [{ factId: fact.id, quote: fact.text }]
  return { status: 200, content: JSON.stringify({ answer: `Yes. ${fact.text}`, citations }) }
}

async function open(reply: Reply = obliging, dataDirectory: string | null = null) {
  server = await startLanguageModelServer(reply)
  const { baseUrl } = server
  const prices = { prompt: 1_000, completion: 2_000 }
  const languageModel = buildLanguageModelConfig({ baseUrl, prices })
  const workspace = await openTestWorkspace({ languageModel, dataDirectory })
  await importMarkdown(workspace, TRUST_PAGE)
  return { server, workspace, questionnaire: await addCsv(workspace) }
}

it('sends nothing unless the run says so', async () => {
  const { server, workspace, questionnaire } = await open()
  expect((await draftAll(workspace, questionnaire.id)).languageModel).toBeNull()
  await workspace.ask('Is customer data encrypted at rest?')
  expect(server.received).toEqual([])
})

it('words every draft, and the run and the trail tell what left', async () => {
  const { server, workspace, questionnaire } = await open()
  const job = await draftAll(workspace, questionnaire.id, ON)
  const usage = {
    model: 'stand-in',
    host: new URL(server.baseUrl).host,
    asked: 3,
    worded: 3,
    promptTokens: 3 * TOKENS.prompt_tokens,
    completionTokens: 3 * TOKENS.completion_tokens,
    cost: 0.9,
    problem: null,
  }
  expect(job.languageModel?.cost).toBeCloseTo(usage.cost)
  expect(job.languageModel).toMatchObject({ ...usage, cost: job.languageModel?.cost })
  const answers = await workspace.listAnswers(questionnaire.id)
  expect(answers.map(({ draft }) => draft?.writer)).toEqual(QUESTIONS.map(() => 'model'))
  const { events } = await workspace.listAuditEvents({ subjectId: questionnaire.id, ...ALL })
  const used = events.find(({ action }) => action === 'language-model.used')
  expect(used).toMatchObject({
    by: PERSON,
    details: { model: 'stand-in', asked: 3, host: usage.host },
  })
})

it('asks nothing in a repeated run, and forgets replies with a source', async () => {
  const { server, workspace, questionnaire } = await open()
  await draftAll(workspace, questionnaire.id, ON)
  const again = await draftAll(workspace, questionnaire.id, ON)
  expect(again.languageModel).toMatchObject({ asked: 0, cached: 3, worded: 3, cost: 0 })
  expect(server.received).toHaveLength(3)
  const [source] = await workspace.listSources()
  await workspace.removeSource(source?.id ?? '', PERSON)
  await importMarkdown(workspace, TRUST_PAGE)
  expect((await draftAll(workspace, questionnaire.id, ON)).languageModel?.asked).toBe(3)
})

it('shows before the run what it would send, to the letter, and sends nothing for it', async () => {
  const { server, workspace, questionnaire } = await open()
  const preview = await workspace.previewLanguageModel(questionnaire.id)
  expect(preview).toMatchObject({ model: 'stand-in', questions: 3 })
  expect(server.received).toEqual([])
  await draftAll(workspace, questionnaire.id, ON)
  const sent = server.received.map(({ body }) => JSON.parse(body))
  expect(sent).toContainEqual(JSON.parse(preview.example ?? '{}'))
})

it('keeps the quotations of a run whose server is gone, and says once that it stopped asking', async () => {
  const { workspace } = await open(() => ({ status: 401, content: '' }))
  const many = Array.from({ length: 20 }, (_, index) => `Is control ${index} encrypted at rest?`)
  const { id } = await addCsv(workspace, many)
  const job = await draftAll(workspace, id, ON)
  expect(job).toMatchObject({ state: 'done', done: 20 })
  expect(job.languageModel?.asked).toBeLessThan(12)
  expect(job.languageModel?.problem).toContain('asked no more')
  const answers = await workspace.listAnswers(id)
  expect(answers.every(({ draft }) => draft?.writer === 'extractive' && draft.answer !== '')).toBe(
    true,
  )
})

it('ends at once when it is stopped while the model is silent, and counts what was sent', async () => {
  const { server, workspace, questionnaire } = await open(() => () => undefined)
  await workspace.startDrafting(questionnaire.id, PERSON, ON)
  await expect.poll(() => server.received.length).toBe(3)
  const job = await workspace.cancelDrafting(questionnaire.id, PERSON)
  expect(job).toMatchObject({ state: 'cancelled', done: 0, languageModel: { asked: 3, worded: 0 } })
})

it('words the answer to one question for a person by name, and logs that', async () => {
  const { workspace } = await open()
  await expect(workspace.ask('Are backups kept?', ON)).rejects.toMatchObject({
    code: 'UNNAMED_PERSON',
  })
  const draft = await workspace.ask('How long are backups kept?', { ...ON, by: PERSON })
  expect(draft.writer).toBe('model')
  const { events } = await workspace.listAuditEvents({ subjectId: 'ask', ...ALL })
  expect(events).toMatchObject([
    { action: 'language-model.used', by: PERSON, details: { asked: 1 } },
  ])
})

it('can not be let ask a model that nobody configured', async () => {
  const workspace = await openTestWorkspace()
  await importMarkdown(workspace, TRUST_PAGE)
  const { id } = await addCsv(workspace)
  const problem = { code: 'LANGUAGE_MODEL_NOT_CONFIGURED' }
  await expect(workspace.startDrafting(id, PERSON, ON)).rejects.toMatchObject(problem)
  await expect(workspace.previewLanguageModel(id)).rejects.toMatchObject(problem)
})

it('goes on with its count after a restart', async () => {
  const folder = await makeTempFolder()
  const { workspace, questionnaire } = await open(obliging, folder)
  const { languageModel } = await draftAll(workspace, questionnaire.id, ON)
  await workspace.close()
  const reopened = await openTestWorkspace({ dataDirectory: folder })
  expect((await reopened.findDraftingJob(questionnaire.id))?.languageModel).toEqual(languageModel)
})
