import type { Answer } from '../domain/answer.ts'
import type { DraftingJob } from '../domain/drafting-job.ts'
import { NotFoundError } from '../domain/not-found-error.ts'
import { isOpenToDrafting } from '../review/record-draft.ts'
import { beginDeed } from './begin-deed.ts'
import { NoVerifiedFactsError } from './no-verified-facts-error.ts'
import { beginUsage, usageEvents } from './word-draft.ts'
import type { WorkspaceContext } from './workspace-context.ts'

/** How a run is started. */
export interface StartOptions {
  /** Have the language model word the drafts: questions and cited facts leave for it. Off unless said. */
  readonly languageModel?: boolean | undefined
}

/** How a run ended. */
export interface DraftingOutcome {
  readonly state: 'done' | 'cancelled' | 'failed'
  /** What went wrong and what to do, when it failed. */
  readonly error: string | null
}

/**
 * Writes down a new run and its queue, or finds the one under way.
 *
 * The queue holds the pending answers and the drafts whose approval a changed source voided; where there
 * are none, every draft that no person has written or decided on, so that new sources can be drawn on.
 * It is kept with the run: what a crash leaves in it is the work left.
 *
 * @param options.languageModel - whether the language model words the drafts.
 * @throws UnnamedPersonError when `by` is blank
 * @throws LanguageModelNotConfiguredError
 * @throws NotFoundError
 * @throws NoVerifiedFactsError when there is nothing to answer from
 */
export function recordDraftingStart(
  context: WorkspaceContext,
  questionnaireId: string,
  by: string,
  options: StartOptions = {},
): Promise<{ readonly job: DraftingJob; readonly isNew: boolean }> {
  return context.store.transaction(async (repositories) => {
    const { answers, auditEvents, draftingJobs, facts, questionnaires } = repositories
    const deed = beginDeed(context, by)
    const languageModel = options.languageModel ? beginUsage(context) : null
    const questionnaire = await questionnaires.find(questionnaireId)
    if (questionnaire === undefined) throw new NotFoundError('questionnaire', questionnaireId)
    const present = await draftingJobs.find(questionnaireId)
    if (present?.state === 'running') return { job: present, isNew: false }
    if ((await facts.count()).verified === 0) throw new NoVerifiedFactsError()

    const targets = chooseTargets(await answers.listOf(questionnaireId))
    const job: DraftingJob = {
      questionnaireId,
      state: 'running',
      total: targets.length,
      done: 0,
      startedAt: deed.at,
      startedBy: deed.by,
      finishedAt: null,
      error: null,
      languageModel,
    }
    await draftingJobs.save(job)
    await draftingJobs.clearQueue(questionnaireId)
    await draftingJobs.enqueue(
      questionnaireId,
      targets.map((answer) => answer.id),
    )
    await auditEvents.append([
      {
        ...deed,
        action: 'drafting.started',
        subjectId: questionnaireId,
        details: {
          fileName: questionnaire.fileName,
          questions: targets.length,
          ...(languageModel && { model: languageModel.model, host: languageModel.host }),
        },
      },
    ])
    return { job, isNew: true }
  })
}

/**
 * Writes down that a run is over, with an event in the name of the person who ended it.
 *
 * @param by - who ended it; left out where it came to its end, which is the starter's deed.
 * @returns the run as it is then; undefined where there was none to end.
 */
export function recordDraftingEnd(
  { store, now }: WorkspaceContext,
  questionnaireId: string,
  end: DraftingOutcome,
  by?: string,
): Promise<DraftingJob | undefined> {
  return store.transaction(async ({ auditEvents, draftingJobs }) => {
    const job = await draftingJobs.find(questionnaireId)
    if (job?.state !== 'running') return undefined
    const at = now().toISOString()
    const ended = { ...job, ...end, finishedAt: at }
    await draftingJobs.save(ended)
    await draftingJobs.clearQueue(questionnaireId)
    await auditEvents.append([
      {
        at,
        by: by ?? job.startedBy,
        action: 'drafting.finished',
        subjectId: questionnaireId,
        details: { state: end.state, done: job.done, total: job.total, error: end.error },
      },
      ...usageEvents(job.languageModel, { at, by: job.startedBy, subjectId: questionnaireId }),
    ])
    return ended
  })
}

/** What a run drafts: what is due, or else all that no person has touched. */
export function chooseTargets(answers: readonly Answer[]): readonly Answer[] {
  const open = answers.filter(isOpenToDrafting)
  const due = open.filter(
    ({ state, draft }) => state === 'pending' || draft?.flags.includes('source-changed'),
  )
  return due.length > 0 ? due : open
}
