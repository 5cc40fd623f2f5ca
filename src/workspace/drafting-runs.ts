import type { DraftingJob } from '../domain/drafting-job.ts'
import type { LanguageModelUsage } from '../domain/language-model-usage.ts'
import { messageOf } from '../domain/message-of.ts'
import { NotFoundError } from '../domain/not-found-error.ts'
import { getPersonName } from '../review/get-person-name.ts'
import { draftQueue } from './draft-queue.ts'
import { createDraftingListeners, type DraftingListener } from './drafting-listeners.ts'
import { DraftingNotStartedError } from './drafting-not-started-error.ts'
import { reconcileDrafts } from './reconcile-drafts.ts'
import {
  type DraftingOutcome,
  recordDraftingEnd,
  recordDraftingStart,
  type StartOptions,
} from './record-drafting.ts'
import { openRewriter } from './word-draft.ts'
import type { WorkspaceContext } from './workspace-context.ts'

/** Drafting in the background: at most one run per questionnaire. */
export interface DraftingRuns {
  /** @throws as `recordDraftingStart` */
  start(questionnaireId: string, by: string, options?: StartOptions): Promise<DraftingJob>
  /** @throws NotFoundError */
  find(questionnaireId: string): Promise<DraftingJob | undefined>
  watch(questionnaireId: string, listener: DraftingListener): () => void
  /**
   * Ends a run; one that has ended already stays as it is.
   *
   * @throws NotFoundError
   * @throws DraftingNotStartedError when there was no run yet
   */
  cancel(questionnaireId: string, by: string): Promise<DraftingJob>
  /** Goes on with the runs that the end of a process cut off. */
  resumeAll(): Promise<void>
  /** Stops working without ending the runs: the next opening goes on with them. */
  stop(): Promise<void>
}

/** Without a language model: while some are read here, the models read the others in their thread. */
const QUESTIONS_AT_ONCE = 8

const DONE: DraftingOutcome = { state: 'done', error: null }

/** A run of this process. */
interface ActiveRun {
  readonly abort: AbortController
  readonly ended: Promise<void>
}

export function createDraftingRuns(
  context: WorkspaceContext,
  /** How many questions wait for the language model at once. */
  options: { readonly width: number },
): DraftingRuns {
  const { questionnaires, draftingJobs } = context.store
  const activeRuns = new Map<string, ActiveRun>()
  const listeners = createDraftingListeners()

  /** A run that follows upon another waits for the other's last steps. */
  const launch = (job: DraftingJob) => {
    const { questionnaireId } = job
    const before = activeRuns.get(questionnaireId)?.ended ?? Promise.resolve()
    const abort = new AbortController()
    const ended = before
      .then(() => run(job, abort.signal))
      .finally(() => {
        if (activeRuns.get(questionnaireId) === active) activeRuns.delete(questionnaireId)
      })
    const active: ActiveRun = { abort, ended }
    activeRuns.set(questionnaireId, active)
  }

  const run = async (job: DraftingJob, signal: AbortSignal): Promise<void> => {
    const { questionnaireId } = job
    const rewriter =
      job.languageModel && context.languageModel ? openRewriter(context, job.languageModel) : null
    const width = rewriter ? options.width : QUESTIONS_AT_ONCE
    try {
      const onSaved = listeners.notify
      const queue = { questionnaireId, width, rewriter, signal, onSaved }
      const outcome = await draftQueue(context, queue)
      if (rewriter) await noteUsage(questionnaireId, rewriter.usage())
      if (outcome === 'stopped') return
      await reconcileDrafts(context, questionnaireId)
      const ended = await recordDraftingEnd(context, questionnaireId, DONE)
      listeners.notify(ended ?? cutShort(job, { state: 'cancelled', error: null }))
    } catch (error) {
      await fail(job, error)
    }
  }

  /** What was asked for drafts that were never saved has left the machine all the same. */
  const noteUsage = (questionnaireId: string, languageModel: LanguageModelUsage) =>
    context.store.transaction(async (repositories) => {
      const job = await repositories.draftingJobs.find(questionnaireId)
      if (job?.state === 'running') await repositories.draftingJobs.save({ ...job, languageModel })
    })

  /**
   * A store that takes no more writes can't take the failure either: then the watchers are told, and
   * the run counts as cut off, to be gone on with at the next start or opening.
   */
  const fail = async (job: DraftingJob, error: unknown) => {
    const outcome = { state: 'failed', error: messageOf(error) } as const
    try {
      const ended = await recordDraftingEnd(context, job.questionnaireId, outcome)
      listeners.notify(ended ?? cutShort(job, outcome))
    } catch {
      listeners.notify(cutShort(job, outcome))
    }
  }

  /** A run whose record is gone, with its questionnaire, or can't be written. */
  const cutShort = (job: DraftingJob, outcome: DraftingOutcome): DraftingJob => ({
    ...job,
    ...outcome,
    finishedAt: context.now().toISOString(),
  })

  const find = async (questionnaireId: string) => {
    const job = await draftingJobs.find(questionnaireId)
    if (job === undefined && (await questionnaires.find(questionnaireId)) === undefined) {
      throw new NotFoundError('questionnaire', questionnaireId)
    }
    return job
  }

  const halt = async (questionnaireId: string) => {
    const active = activeRuns.get(questionnaireId)
    active?.abort.abort()
    await active?.ended
  }

  return {
    find,
    watch: listeners.add,

    async start(questionnaireId, by, startOptions) {
      const started = await recordDraftingStart(context, questionnaireId, by, startOptions)
      const { job, isNew } = started
      if (isNew || !activeRuns.has(questionnaireId)) launch(job)
      return job
    },

    async cancel(questionnaireId, name) {
      const by = getPersonName(name)
      const job = await find(questionnaireId)
      if (job === undefined) throw new DraftingNotStartedError(questionnaireId)
      await halt(questionnaireId)
      const outcome = { state: 'cancelled', error: null } as const
      const ended = await recordDraftingEnd(context, questionnaireId, outcome, by)
      if (ended) listeners.notify(ended)
      return ended ?? (await find(questionnaireId)) ?? job
    },

    async resumeAll() {
      for (const job of await draftingJobs.listRunning()) launch(job)
    },

    async stop() {
      await Promise.all([...activeRuns.keys()].map(halt))
    },
  }
}
