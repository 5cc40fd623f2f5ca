import { describe, expect, it } from 'vitest'
import type { DraftingJob } from '../../../src/domain/drafting-job.ts'
import type { Retriever } from '../../../src/retrieval/retriever.ts'
import { buildDraft } from '../../support/build-answer.ts'
import { buildLanguageModelConfig } from '../../support/build-language-model-config.ts'
import { createCitingDrafter } from '../../support/citing-drafter.ts'
import { makeTempFolder } from '../../support/make-temp-folder.ts'
import {
  addCsv,
  draftAll,
  importMarkdown,
  openDraftedWorkspace,
  openTestWorkspace,
  PERSON,
  QUESTIONS,
  seen,
  TRUST_PAGE,
  waitForEnd,
} from '../../support/open-test-workspace.ts'

const ALL = { limit: 100, offset: 0 }
const MANY = Array.from({ length: 150 }, (_, index) => `Is control ${index} in place at rest?`)

/** A drafter that stops before the question of this number until it is let go on. */
function createGate(questionNumber: number) {
  const { promise: reached, resolve: reach } = deferred()
  const { promise: opened, resolve: open } = deferred()
  let count = 0
  const createDrafter = (retriever: Retriever) =>
    createCitingDrafter(retriever, async () => {
      count += 1
      if (count !== questionNumber) return
      reach()
      await opened
    })
  return { createDrafter, reached, open }
}

describe('startDrafting', () => {
  it('drafts a follow-up after its root, whichever ends first, and tells it the decision', async () => {
    const told: (readonly [string, string | undefined])[] = []
    const workspace = await openTestWorkspace({
      // With a language model several questions are drafted at once.
      languageModel: buildLanguageModelConfig(),
      createDrafter: () => ({
        async draft(question, _today, root) {
          if (!root) await new Promise((resolve) => setTimeout(resolve, 5))
          told.push([question.text, root?.decision])
          return buildDraft({ decision: root ? 'informational' : 'no' }, [])
        },
      }),
    })
    await importMarkdown(workspace, TRUST_PAGE)
    const { id } = await addCsv(workspace, ['Are keys rotated?', 'If yes, how often is it done?'])
    await draftAll(workspace, id, { languageModel: true })
    expect(told).toEqual([
      ['Are keys rotated?', undefined],
      ['If yes, how often is it done?', 'no'],
    ])
  })

  it('drafts every question, and says so in the audit trail', async () => {
    const { workspace, questionnaire, answers } = await openDraftedWorkspace()
    expect(answers.map(({ state, revision }) => [state, revision])).toEqual(
      QUESTIONS.map(() => ['drafted', 1]),
    )
    expect(answers[0]?.draft?.citations[0]?.quote).toBe(
      'Customer data is encrypted at rest with AES-256.',
    )
    expect(await workspace.findDraftingJob(questionnaire.id)).toMatchObject({
      state: 'done',
      done: 3,
      total: 3,
      startedBy: PERSON,
      error: null,
    })
    const { events } = await workspace.listAuditEvents({ subjectId: questionnaire.id, ...ALL })
    expect(events.map(({ action }) => action)).toEqual([
      'drafting.finished',
      'drafting.started',
      'questionnaire.uploaded',
    ])
  })

  it('needs something to answer from', async () => {
    const workspace = await openTestWorkspace()
    const { id } = await addCsv(workspace)
    await expect(workspace.startDrafting(id, PERSON)).rejects.toMatchObject({
      code: 'NO_VERIFIED_FACTS',
    })
    await expect(workspace.startDrafting('q_none', PERSON)).rejects.toMatchObject({
      code: 'NOT_FOUND',
    })
    expect(await workspace.findDraftingJob(id)).toBeUndefined()
  })

  it('returns the run under way instead of a second one', async () => {
    const gate = createGate(2)
    const workspace = await openTestWorkspace({ createDrafter: gate.createDrafter })
    await importMarkdown(workspace, TRUST_PAGE)
    const { id } = await addCsv(workspace)
    const ended = waitForEnd(workspace, id)
    const first = await workspace.startDrafting(id, PERSON)
    await gate.reached
    expect(await workspace.startDrafting(id, 'Somebody Else')).toEqual(first)
    gate.open()
    expect(await ended).toMatchObject({ state: 'done', done: 3 })
  })

  it('drafts again what no person has touched, once nothing is pending', async () => {
    const { workspace, questionnaire, answers } = await openDraftedWorkspace()
    const [approved, edited, untouched] = answers
    if (!approved || !edited || !untouched) throw new TypeError('There are three questions.')
    await workspace.approveAnswer(seen(approved), PERSON)
    await workspace.editAnswer(seen(edited), { answer: 'Written by hand.' }, PERSON)
    expect(await draftAll(workspace, questionnaire.id)).toMatchObject({ total: 1, done: 1 })
    const after = await workspace.listAnswers(questionnaire.id)
    expect(after.map(({ state, revision }) => [state, revision])).toEqual([
      ['approved', 2],
      ['drafted', 2],
      ['drafted', 2],
    ])
    expect(after[1]?.draft?.answer).toBe('Written by hand.')
  })

  it('passes over an answer that a person changes while it is drafted again', async () => {
    const gate = createGate(QUESTIONS.length + 1)
    const { workspace, questionnaire, answers } = await openDraftedWorkspace(gate)
    const [first] = answers
    if (!first) throw new TypeError('There are three questions.')
    const ended = draftAll(workspace, questionnaire.id)
    await gate.reached
    await workspace.rejectAnswer(seen(first), 'Too vague', PERSON)
    gate.open()
    expect(await ended).toMatchObject({ state: 'done', done: 3 })
    const [rejected] = await workspace.listAnswers(questionnaire.id)
    expect(rejected).toMatchObject({ state: 'rejected', rejectionNote: 'Too vague' })
  })

  it('drafts a batch again when the facts change under it', async () => {
    const gate = createGate(3)
    const workspace = await openTestWorkspace(gate)
    await importMarkdown(workspace, TRUST_PAGE)
    const { id } = await addCsv(workspace)
    const ended = draftAll(workspace, id)
    await gate.reached
    await importMarkdown(workspace, TRUST_PAGE.replace('AES-256', 'AES-128'))
    gate.open()
    await ended
    const [answer] = await workspace.listAnswers(id)
    expect(answer?.draft?.citations[0]?.quote).toContain('AES-128')
  })
})

describe('watchDrafting', () => {
  it('counts up, skips steps that come too fast, and ends with the end', async () => {
    const createDrafter = (retriever: Retriever) =>
      createCitingDrafter(retriever, () => new Promise((resolve) => setTimeout(resolve, 25)))
    const workspace = await openTestWorkspace({ createDrafter })
    await importMarkdown(workspace, TRUST_PAGE)
    const { id } = await addCsv(workspace, MANY)
    const steps: DraftingJob[] = []
    workspace.watchDrafting(id, (job) => steps.push(job))
    await draftAll(workspace, id)
    const counts = steps.map(({ done }) => done)
    expect(counts).toEqual(counts.toSorted((a, b) => a - b))
    expect(steps.at(-1)).toMatchObject({ state: 'done', done: MANY.length })
    expect(steps.length).toBeGreaterThan(2)
    expect(steps.length).toBeLessThan(MANY.length / 2)
  })

  it('falls silent for who has stopped watching', async () => {
    const workspace = await openTestWorkspace()
    await importMarkdown(workspace, TRUST_PAGE)
    const { id } = await addCsv(workspace)
    const steps: DraftingJob[] = []
    workspace.watchDrafting(id, (job) => steps.push(job))()
    await draftAll(workspace, id)
    expect(steps).toEqual([])
  })
})

describe('cancelDrafting', () => {
  it('keeps what is saved and leaves the rest pending, to be drafted by the next run', async () => {
    const gate = createGate(100)
    const workspace = await openTestWorkspace(gate)
    await importMarkdown(workspace, TRUST_PAGE)
    const { id } = await addCsv(workspace, MANY)
    await workspace.startDrafting(id, PERSON)
    await gate.reached
    const cancelled = await workspace.cancelDrafting(id, 'Ben Stopper')
    expect(cancelled).toMatchObject({ state: 'cancelled', total: 150 })
    const { events } = await workspace.listAuditEvents({ subjectId: id, limit: 1, offset: 0 })
    expect(events).toMatchObject([{ action: 'drafting.finished', by: 'Ben Stopper' }])
    const drafted = (await workspace.getQuestionnaire(id)).questionnaire.counts.drafted
    expect(drafted).toBe(cancelled.done)
    expect(drafted).toBeGreaterThan(0)
    expect(await draftAll(workspace, id)).toMatchObject({ state: 'done', total: 150 - drafted })
    expect(await workspace.cancelDrafting(id, 'Ben Stopper')).toMatchObject({ state: 'done' })
  })

  it('knows when there is nothing to cancel', async () => {
    const workspace = await openTestWorkspace()
    const { id } = await addCsv(workspace)
    await expect(workspace.cancelDrafting(id, 'Ben Stopper')).rejects.toMatchObject({
      code: 'DRAFTING_NOT_STARTED',
    })
    await expect(workspace.cancelDrafting('q_none', 'Ben Stopper')).rejects.toMatchObject({
      code: 'NOT_FOUND',
    })
  })
})

describe('a drafter that breaks', () => {
  it('fails the run with the place and the message, and keeps the drafts before it', async () => {
    const createDrafter = (retriever: Retriever) =>
      createCitingDrafter(retriever, ({ row }) => {
        if (row === 3) throw new RangeError('The model ran out of memory')
      })
    const workspace = await openTestWorkspace({ createDrafter })
    await importMarkdown(workspace, TRUST_PAGE)
    const { id } = await addCsv(workspace)
    const ended = await draftAll(workspace, id)
    expect(ended).toMatchObject({ state: 'failed', done: 1, total: 3 })
    expect(ended.error).toMatch(
      /row 3.*The model ran out of memory\. The drafts before it are kept/,
    )
    expect(await workspace.findDraftingJob(id)).toEqual(ended)
    const states = (await workspace.listAnswers(id)).map(({ state }) => state)
    expect(states).toEqual(['drafted', 'pending', 'pending'])
  })
})

describe('a run that is cut off', () => {
  it('goes on when the workspace is opened again, without drafting twice', async () => {
    const dataDirectory = makeTempFolder()
    const gate = createGate(100)
    const first = await openTestWorkspace({ ...gate, dataDirectory })
    await importMarkdown(first, TRUST_PAGE)
    const { id } = await addCsv(first, MANY)
    await first.startDrafting(id, PERSON)
    await gate.reached
    await first.close()

    const drafted: string[] = []
    const second = await openTestWorkspace({
      dataDirectory,
      createDrafter: (retriever) =>
        createCitingDrafter(retriever, ({ text }) => void drafted.push(text)),
    })
    expect(await waitForEnd(second, id)).toMatchObject({ state: 'done', done: 150, total: 150 })
    expect(drafted.length).toBeGreaterThan(0)
    expect(drafted.length).toBeLessThan(150)
    expect(drafted.at(-1)).toBe(MANY.at(-1))
    const revisions = (await second.listAnswers(id)).map(({ revision }) => revision)
    expect(new Set(revisions)).toEqual(new Set([1]))
  })
})

describe('removeQuestionnaire', () => {
  it('ends the run and tells its watchers', async () => {
    const gate = createGate(2)
    const workspace = await openTestWorkspace(gate)
    await importMarkdown(workspace, TRUST_PAGE)
    const { id } = await addCsv(workspace)
    const ended = draftAll(workspace, id)
    await gate.reached
    await workspace.removeQuestionnaire(id, PERSON)
    gate.open()
    expect(await ended).toMatchObject({ state: 'cancelled' })
    await expect(workspace.listAnswers(id)).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })
})

function deferred() {
  let resolve: () => void = () => undefined
  const promise = new Promise<void>((settle) => {
    resolve = settle
  })
  return { promise, resolve }
}
