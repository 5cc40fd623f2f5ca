import type { Answer } from '../domain/answer.ts'
import { sha256 } from '../domain/content-id.ts'
import type { Draft } from '../domain/draft.ts'
import type { DraftingJob } from '../domain/drafting-job.ts'
import type { Questionnaire } from '../domain/questionnaire.ts'
import type { NewQuestionnaire, Workspace } from '../workspace/workspace.ts'
import { countOf } from './count-of.ts'
import { DraftingFailedError } from './drafting-failed-error.ts'
import type { Progress } from './progress.ts'

/** An answer that has a draft, as all have once drafting is done. */
export type DraftedAnswer = Answer & { readonly draft: Draft }

/** A questionnaire drafted to the end, and the run that did it. */
export interface DraftedQuestionnaire {
  readonly answers: readonly DraftedAnswer[]
  readonly job: DraftingJob
}

/**
 * Takes a questionnaire into the workspace, or finds the same file there.
 *
 * A workspace that is kept may hold the file from an earlier run, with people's approvals and edits;
 * adding it again would part them from this run. A given layout is kept for it then, and
 * so are a given audience, customer and due date.
 *
 * @throws MappingDropsSignedError when the given layout would take away signed answers
 */
export async function openQuestionnaireOnce(
  workspace: Pick<
    Workspace,
    | 'listQuestionnaires'
    | 'addQuestionnaire'
    | 'changeQuestionnaire'
    | 'getMapping'
    | 'saveMapping'
    | 'getQuestionnaire'
  >,
  file: Omit<NewQuestionnaire, 'by'>,
  by: string,
  progress: Progress,
): Promise<Questionnaire> {
  const contentHash = sha256(file.bytes)
  const known = (await workspace.listQuestionnaires()).find(
    (each) => each.fileName === file.fileName && each.contentHash === contentHash,
  )
  if (!known) return workspace.addQuestionnaire({ ...file, by })
  progress.note(
    `${file.fileName} is in this workspace already: its drafts and approvals are kept, ` +
      'and what has no draft yet is drafted.',
  )
  const { audience, customer, dueOn } = file
  const isAddressedAnew =
    (audience !== undefined && audience !== known.audience) ||
    (customer !== undefined && customer !== known.customer)
  const isDueAnew = dueOn !== undefined && dueOn !== known.dueOn
  if (isAddressedAnew) await workspace.changeQuestionnaire(known.id, { audience, customer }, by)
  if (isDueAnew) await workspace.changeQuestionnaire(known.id, { dueOn }, by)
  if (!file.given) return (await workspace.getQuestionnaire(known.id)).questionnaire
  const { revision } = await workspace.getMapping(known.id)
  const { mapping } = file.given
  await workspace.saveMapping(known.id, mapping, { by, revision, dropSigned: false })
  return (await workspace.getQuestionnaire(known.id)).questionnaire
}

/**
 * Drafts what has no draft yet, and waits until it is done.
 *
 * @throws DraftingFailedError when the run ends early
 */
export async function draftQuestionnaire(
  workspace: Pick<Workspace, 'startDrafting' | 'findDraftingJob' | 'watchDrafting' | 'listAnswers'>,
  questionnaireId: string,
  by: string,
  progress: Progress,
  options: { readonly languageModel: boolean },
): Promise<DraftedQuestionnaire> {
  const started = await workspace.startDrafting(questionnaireId, by, options)
  progress.start('Drafting', started.total)
  const job = await waitForEnd(workspace, questionnaireId, progress)
  const { state, done, total, error } = job
  if (state !== 'done') {
    throw new DraftingFailedError(error ?? 'it was stopped from elsewhere.', { done, total })
  }
  progress.finish(`Drafted ${done} of ${countOf(total, 'question')}.`)
  const answers = (await workspace.listAnswers(questionnaireId)).filter(hasDraft)
  return { answers, job }
}

async function waitForEnd(
  workspace: Pick<Workspace, 'findDraftingJob' | 'watchDrafting'>,
  questionnaireId: string,
  progress: Progress,
): Promise<DraftingJob> {
  let stopWatching: () => void = () => undefined
  try {
    return await new Promise<DraftingJob>((resolve, reject) => {
      const look = (job: DraftingJob) => {
        progress.reach(job.done)
        if (job.state !== 'running') resolve(job)
      }
      stopWatching = workspace.watchDrafting(questionnaireId, look)
      // A short run may have ended before anybody watched.
      workspace.findDraftingJob(questionnaireId).then((job) => job && look(job), reject)
    })
  } finally {
    stopWatching()
  }
}

function hasDraft(answer: Answer): answer is DraftedAnswer {
  return answer.draft !== null
}
