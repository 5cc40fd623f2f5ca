import { setImmediate } from 'node:timers/promises'
import type { Drafter } from '../answer/drafter.ts'
import type { Rewriter } from '../answer/write/rewriter.ts'
import type { Answer } from '../domain/answer.ts'
import type { Disclosure } from '../domain/disclosure.ts'
import type { Draft } from '../domain/draft.ts'
import type { DraftingJob } from '../domain/drafting-job.ts'
import type { LanguageModelUsage } from '../domain/language-model-usage.ts'
import { isOpenToDrafting, recordDraft } from '../review/record-draft.ts'
import { type FollowUps, readFollowUps } from './follow-ups.ts'
import { isoDateOf } from './iso-date-of.ts'
import { offerLibraryFirst } from './offer-library.ts'
import { QuestionNotDraftedError } from './question-not-drafted-error.ts'
import { wordDraftsOf } from './word-draft.ts'
import type { WorkspaceContext } from './workspace-context.ts'

/**
 * How long drafts gather before they are saved. Each save waits for the disk once, and what isn't
 * saved yet is drafted again after a crash.
 */
const SAVE_INTERVAL_MS = 200
const MAX_BATCH_SIZE = 64

export interface DraftQueueOptions {
  readonly questionnaireId: string
  /** How many questions are drafted at once. */
  readonly width: number
  /** Words the drafts; null where they stay in the words of the sources. */
  readonly rewriter: Rewriter | null
  /** Ends the work at the next question; what is drafted and not saved is left. */
  readonly signal: AbortSignal
  /** Called after each save, with the run as it is saved. */
  readonly onSaved: (job: DraftingJob) => void
}

/**
 * Drafts what a run has in its queue and saves it in batches, each with the run's progress in one
 * transaction: `done` never counts a draft that a crash could lose.
 *
 * Answers that a person has written or decided on meanwhile are passed over. Facts that change
 * meanwhile make the batch at hand be drafted again, so no draft rests on what is gone.
 *
 * @returns `stopped` where the signal came before the end of the queue.
 * @throws QuestionNotDraftedError when the drafter breaks; the drafts before it are saved
 */
export async function draftQueue(
  context: WorkspaceContext,
  { questionnaireId, width, rewriter, signal, onSaved }: DraftQueueOptions,
): Promise<'ended' | 'stopped'> {
  const queued = new Set(await context.store.draftingJobs.listQueue(questionnaireId))
  const answers = await context.store.answers.listOf(questionnaireId)
  const followUps = readFollowUps(answers)
  let queue = answers.filter(({ id }) => queued.has(id))
  while (queue.length > 0 && !signal.aborted) {
    const recipient = await context.store.questionnaires.find(questionnaireId)
    if (recipient === undefined) return 'ended'
    const { audience } = recipient
    const { drafter: plain, version } = await context.factIndex.getDrafter(audience)
    // What a person approved before is repeated as it is, and goes to no language model.
    const wording = rewriter ? wordDraftsOf(context, plain, { rewriter, signal }) : plain
    const drafter = await offerLibraryFirst(context, wording, recipient)
    const batch = await draftBatch(queue, drafter, {
      width,
      signal,
      followUps,
      today: isoDateOf(context.now()),
    })
    if (signal.aborted) break
    const languageModel = rewriter?.usage() ?? null
    const drafted = { questionnaireId, audience, version, languageModel }
    const job = await saveBatch(context, drafted, batch)
    if (job === 'gone') return 'ended'
    if (job === 'outdated') continue
    queue = queue.slice(batch.length)
    onSaved(job)
  }
  return queue.length === 0 ? 'ended' : 'stopped'
}

interface DraftedAnswer {
  readonly answerId: string
  readonly draft: Draft
}

interface BatchOptions {
  readonly width: number
  readonly signal: AbortSignal
  readonly followUps: FollowUps
  readonly today: string
}

/** Drafts from the front of the queue until it is time to save. */
async function draftBatch(
  queue: readonly Answer[],
  drafter: Drafter,
  { width, signal, followUps, today }: BatchOptions,
): Promise<readonly DraftedAnswer[]> {
  const batch: DraftedAnswer[] = []
  const endMs = performance.now() + SAVE_INTERVAL_MS
  const maxSize = Math.min(queue.length, MAX_BATCH_SIZE)
  while (batch.length < maxSize && !signal.aborted && performance.now() < endMs) {
    const slice = queue.slice(batch.length, Math.min(batch.length + width, maxSize))
    const results = await untilAborted(
      Promise.allSettled(draftSlice(slice, drafter, followUps, today)),
      signal,
    )
    if (results === undefined) return batch
    for (const result of results) {
      if (result.status === 'fulfilled') {
        batch.push(result.value)
      } else if (batch.length === 0) {
        throw result.reason
      } else {
        // What is drafted is saved first. The next batch begins here, and fails if it still must.
        return batch
      }
    }
    // Requests get their turn between two questions.
    await setImmediate()
  }
  return batch
}

/** Drafts some questions at once, but a follow-up after the root that is among them. */
function draftSlice(
  slice: readonly Answer[],
  drafter: Drafter,
  followUps: FollowUps,
  today: string,
): readonly Promise<DraftedAnswer>[] {
  const underWay = new Map<string, Promise<DraftedAnswer>>()
  for (const answer of slice) {
    const root = underWay.get(followUps.rootIdOf(answer) ?? '')
    underWay.set(answer.id, draftOne(answer, root))
  }
  return [...underWay.values()]

  async function draftOne(answer: Answer, root?: Promise<DraftedAnswer>): Promise<DraftedAnswer> {
    await root
    try {
      const draft = await drafter.draft(answer.question, today, followUps.rootOf(answer))
      followUps.note(answer.id, draft.decision)
      return { answerId: answer.id, draft }
    } catch (error) {
      throw new QuestionNotDraftedError(answer.question, error)
    }
  }
}

/** The work's result, or undefined as soon as nobody waits for it any more. */
async function untilAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T | undefined> {
  if (signal.aborted) return undefined
  let stopListening: () => void = () => undefined
  const aborted = new Promise<undefined>((resolve) => {
    const listener = () => resolve(undefined)
    signal.addEventListener('abort', listener, { once: true })
    stopListening = () => signal.removeEventListener('abort', listener)
  })
  return Promise.race([work, aborted]).finally(stopListening)
}

/** The run as it is saved; `gone` where it has ended meanwhile, `outdated` where facts or audience have changed. */
async function saveBatch(
  { store, factIndex }: WorkspaceContext,
  drafted: {
    readonly questionnaireId: string
    readonly audience: Disclosure
    readonly version: number
    readonly languageModel: LanguageModelUsage | null
  },
  batch: readonly DraftedAnswer[],
): Promise<DraftingJob | 'gone' | 'outdated'> {
  const { questionnaireId, audience, version, languageModel } = drafted
  return store.transaction(async ({ answers, draftingJobs, questionnaires }) => {
    if (factIndex.version !== version) return 'outdated'
    if ((await questionnaires.findAudience(questionnaireId)) !== audience) return 'outdated'
    const job = await draftingJobs.find(questionnaireId)
    if (job?.state !== 'running') return 'gone'
    for (const { answerId, draft } of batch) {
      const present = await answers.find(answerId)
      if (present !== undefined && isOpenToDrafting(present)) {
        await answers.replace(recordDraft(present, draft), present.revision)
      }
    }
    await draftingJobs.dequeue(batch.map(({ answerId }) => answerId))
    const progressed = { ...job, done: job.done + batch.length, languageModel }
    await draftingJobs.save(progressed)
    return progressed
  })
}
