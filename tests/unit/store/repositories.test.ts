import { beforeEach, describe, expect, it } from 'vitest'
import type { AuditAction } from '../../../src/domain/audit-event.ts'
import type { DraftingJob } from '../../../src/domain/drafting-job.ts'
import { NotFoundError } from '../../../src/domain/not-found-error.ts'
import { openStore, type Store } from '../../../src/store/open-store.ts'
import { StaleRevisionError } from '../../../src/store/stale-revision-error.ts'
import { buildAnswer, buildDraft } from '../../support/build-answer.ts'
import { buildFact } from '../../support/build-fact.ts'
import {
  buildExportRecord,
  buildLayout,
  buildQuestionnaire,
  buildSource,
} from '../../support/build-store-rows.ts'

const bytes = new Uint8Array([80, 75, 3, 4])
let store: Store

beforeEach(async () => {
  store = await openStore({ path: ':memory:' })
  await store.sources.save(buildSource(), { bytes, visibleText: 'Visible text' })
  await store.questionnaires.add(buildQuestionnaire(), {
    bytes,
    layout: buildLayout(),
    mapping: { sheets: [] },
    origin: { kind: 'detected' },
  })
  return () => store.close()
})

describe('sources', () => {
  it('replaces the version that was there and keeps its facts until they are replaced too', async () => {
    await store.facts.replaceFactsOf(buildSource().id, [buildFact()])
    await store.sources.save(buildSource({ title: 'New title' }), { bytes, visibleText: 'New' })
    expect(await store.sources.list()).toEqual([
      { ...buildSource({ title: 'New title' }), factCount: 1 },
    ])
  })

  it('goes with all its facts', async () => {
    await store.facts.replaceFactsOf(buildSource().id, [buildFact()])
    await store.sources.remove(buildSource().id)
    expect(await store.facts.count()).toEqual({ total: 0, verified: 0 })
  })
})

describe('facts', () => {
  const facts = [
    buildFact({ subject: { kind: 'vendor', name: 'Nimbus Hosting' }, qualifiers: ['by default'] }),
    buildFact({ text: '100% of laptops use_full disk encryption.', ordinal: 1, status: 'planned' }),
    buildFact({
      text: 'ÜBERWACHUNG läuft.',
      headingPath: ['Größe'],
      ordinal: 2,
      verification: null,
    }),
  ]
  const find = async (search: string) =>
    (await store.facts.search({ search, limit: 10, offset: 0 })).facts.map(({ ordinal }) => ordinal)

  beforeEach(() => store.facts.replaceFactsOf(buildSource().id, facts))

  it('come back as they went in', async () => {
    expect(await store.facts.listFactsOf(buildSource().id)).toEqual(facts)
  })

  it.each([
    ['one word in any case', 'ENCRYPT', [0, 1]],
    ['all of several words', 'laptops disk', [1]],
    ['words of the headings', 'rest customer', [0]],
    ['letters beyond ASCII in any case', 'überwachung GRÖSSE', []],
    ['letters beyond ASCII', 'überwachung größe', [2]],
    ['a percent sign as itself', '100%', [1]],
    ['a percent sign that stands nowhere', 'a%a', []],
    ['an underscore as itself', 'use_full', [1]],
    ['an underscore that stands nowhere', 'a_s', []],
    ['a quotation mark', `'`, []],
    ['the escape sign', '!', []],
  ])('are found by %s', async (_, search, ordinals) => {
    expect(await find(search)).toEqual(ordinals)
  })

  it('come in pages, with the number of all', async () => {
    const page = await store.facts.search({ limit: 1, offset: 1 })
    expect(page).toEqual({ facts: [facts[1]], total: 3 })
  })

  it('are filtered by status and source', async () => {
    const planned = await store.facts.search({ status: 'planned', limit: 9, offset: 0 })
    expect(planned.total).toBe(1)
    expect((await store.facts.search({ sourceId: 's_none', limit: 9, offset: 0 })).total).toBe(0)
  })

  it('keep the first verification', async () => {
    const ids = facts.map(({ id }) => id)
    await store.facts.verify(ids, { by: 'Later Person', at: '2026-05-01T00:00:00.000Z' })
    const verifiers = (await store.facts.listFactsOf(buildSource().id)).map(
      (f) => f.verification?.by,
    )
    expect(verifiers).toEqual(['Ada Verifier', 'Ada Verifier', 'Later Person'])
    expect(await store.facts.count()).toEqual({ total: 3, verified: 3 })
  })

  it('are found by more ids than a statement takes values', async () => {
    const ids = Array.from({ length: 40_000 }, (_, index) => `f_${index}`)
    expect(await store.facts.findMany([...ids, facts[0]?.id ?? ''])).toEqual([facts[0]])
  })

  it('are got each once in the order of the ids, or not at all', async () => {
    const ids = facts.map(({ id }) => id).toReversed()
    const got = await store.facts.getMany([...ids, ...ids])
    expect(got.map(({ id }) => id)).toEqual(ids)
    await expect(store.facts.getMany([...ids, 'f_none'])).rejects.toThrow(NotFoundError)
  })
})

describe('answers', () => {
  it('come back as they went in, in the order of the file', async () => {
    const voided = {
      by: 'A',
      at: '2026-01-01T00:00:00Z',
      voidedAt: '2026-01-02T00:00:00Z',
      reason: 'x',
    }
    const answers = [
      buildAnswer({ id: 'a_2', ordinal: 0, voided }),
      buildAnswer({ id: 'a_1', ordinal: 1, state: 'pending', draft: null, revision: 0 }),
    ]
    await store.answers.addMany(answers)
    expect(await store.answers.listOf('q_1')).toEqual(answers)
  })

  it('take a change only from the revision that was seen', async () => {
    await store.answers.addMany([buildAnswer()])
    const first = buildAnswer({ state: 'rejected', rejectionNote: 'Vague', revision: 2 })
    await store.answers.replace(first, 1)
    const late = store.answers.replace(buildAnswer({ revision: 2 }), 1)
    await expect(late).rejects.toThrow(StaleRevisionError)
    await expect(store.answers.getAtRevision('a_1', 1)).rejects.toThrow(StaleRevisionError)
    expect(await store.answers.getAtRevision('a_1', 2)).toEqual(first)
  })

  it('are not found when they are not there', async () => {
    await expect(store.answers.getAtRevision('a_9', 0)).rejects.toThrow(NotFoundError)
    await expect(store.answers.replace(buildAnswer({ id: 'a_9' }), 0)).rejects.toThrow(
      NotFoundError,
    )
  })

  it('are found by the facts that their present draft cites', async () => {
    const [aes, keys] = [buildFact(), buildFact({ text: 'Keys are rotated every year.' })]
    await store.answers.addMany([buildAnswer({ draft: buildDraft({}, [aes]) })])
    await store.answers.replace(buildAnswer({ draft: buildDraft({}, [keys]), revision: 2 }), 1)
    const citing = async (id: string) => (await store.answers.listCiting([id], ['drafted'])).length
    expect(await citing(aes.id)).toBe(0)
    expect(await citing(keys.id)).toBe(1)
    expect(await store.answers.listCiting([keys.id], ['approved'])).toEqual([])
  })
})

describe('questionnaires', () => {
  it('counts the answers by what a person has yet to do', async () => {
    const unanswered = buildDraft({
      decision: 'unanswered',
      answer: '',
      choice: null,
      citations: [],
    })
    const states = [
      buildAnswer({ state: 'pending', draft: null }),
      buildAnswer(),
      buildAnswer({ draft: unanswered }),
      buildAnswer({ state: 'rejected', draft: unanswered }),
      buildAnswer({ state: 'approved' }),
    ]
    await store.answers.addMany(states.map((a, ordinal) => ({ ...a, id: `a_${ordinal}`, ordinal })))
    const counts = {
      questions: 5,
      drafted: 2,
      approved: 1,
      rejected: 1,
      toReview: 1,
      unanswered: 1,
    }
    const { uploadedBy: by, uploadedAt: at } = buildQuestionnaire()
    const counted = {
      ...buildQuestionnaire(),
      ...{ finished: null, drafting: null, counts },
      lastActivity: { by, at, action: 'questionnaire.uploaded' },
    }
    expect(await store.questionnaires.list()).toEqual([counted])
    expect(await store.questionnaires.find('q_1')).toEqual(counted)
  })

  it('keeps the file and its layout', async () => {
    const content = { bytes, layout: buildLayout() }
    expect(await store.questionnaires.findContent('q_1')).toEqual(content)
    expect(await store.questionnaires.findLayout('q_1')).toEqual(content.layout)
  })

  it('goes with its answers, its run and its exports', async () => {
    await store.answers.addMany([buildAnswer()])
    await store.draftingJobs.save(buildJob())
    await store.draftingJobs.enqueue('q_1', ['a_1'])
    await store.exports.add(buildExportRecord(), bytes)
    await store.questionnaires.remove('q_1')
    expect(await store.answers.find('a_1')).toBeUndefined()
    expect(await store.draftingJobs.find('q_1')).toBeUndefined()
    expect(await store.exports.findFile('x_1')).toBeUndefined()
  })
})

describe('drafting jobs', () => {
  it('hold the latest run and what is left of it', async () => {
    await store.answers.addMany([0, 1, 2].map((n) => buildAnswer({ id: `a_${9 - n}`, ordinal: n })))
    await store.draftingJobs.save(buildJob())
    await store.draftingJobs.enqueue('q_1', ['a_7', 'a_8', 'a_9'])
    await store.draftingJobs.dequeue(['a_9'])
    await store.draftingJobs.save(buildJob({ done: 1 }))
    expect(await store.draftingJobs.listRunning()).toEqual([buildJob({ done: 1 })])
    expect(await store.draftingJobs.listQueue('q_1')).toEqual(['a_8', 'a_7'])

    await store.draftingJobs.clearQueue('q_1')
    await store.draftingJobs.save(buildJob({ state: 'failed', error: 'It broke.' }))
    expect(await store.draftingJobs.listRunning()).toEqual([])
    expect(await store.draftingJobs.listQueue('q_1')).toEqual([])
  })
})

describe('exports', () => {
  it('keeps each file with its record', async () => {
    const later = buildExportRecord({ id: 'x_2', exportedAt: '2026-01-05T08:00:00.000Z' })
    await store.exports.add(buildExportRecord(), bytes)
    await store.exports.add(later, bytes)
    expect(await store.exports.listOf('q_1')).toEqual([later, buildExportRecord()])
    expect(await store.exports.findFile('x_1')).toEqual({ record: buildExportRecord(), bytes })
  })
})

describe('audit events', () => {
  const event = (action: AuditAction, subjectId: string) => ({
    at: '2026-01-02T08:00:00.000Z',
    by: 'Ada Verifier',
    action,
    subjectId,
    details: { name: 'trust.md', facts: 3 },
  })

  it('come newest first, in pages, with the number of all', async () => {
    await store.auditEvents.append([event('source.imported', 's_1'), event('fact.verified', 'f_1')])
    await store.auditEvents.append([event('source.removed', 's_1')])
    expect(await store.auditEvents.list({ limit: 1, offset: 0 })).toEqual({
      events: [{ sequence: 3, ...event('source.removed', 's_1') }],
      total: 3,
    })
    const ofSource = await store.auditEvents.list({ subjectId: 's_1', limit: 10, offset: 0 })
    expect(ofSource.events.map(({ sequence }) => sequence)).toEqual([3, 1])
  })
})

function buildJob(parts: Partial<DraftingJob> = {}): DraftingJob {
  return {
    questionnaireId: 'q_1',
    state: 'running',
    total: 3,
    done: 0,
    startedAt: '2026-01-03T09:00:00.000Z',
    startedBy: 'Ada Verifier',
    finishedAt: null,
    error: null,
    languageModel: null,
    ...parts,
  }
}
