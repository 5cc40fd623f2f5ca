import type { Answer } from '../domain/answer.ts'
import type { Deed } from '../domain/deed.ts'
import { NotFoundError } from '../domain/not-found-error.ts'
import { NothingToUndoError } from '../review/nothing-to-undo-error.ts'
import { restoreAnswer } from '../review/restore-answer.ts'
import type { Repositories } from '../store/repositories.ts'
import { answerEvent, approvalVoidedEvent } from './answer-events.ts'
import { beginDeed } from './begin-deed.ts'
import { unflagFollowUps } from './flag-follow-ups.ts'
import { dropFromLibrary, keepApproved } from './keep-approved.ts'
import type { SeenAnswer } from './workspace.ts'
import type { WorkspaceContext } from './workspace-context.ts'

/**
 * Takes a person's latest deed on each of some answers back, with all that followed from it. It is a
 * deed itself: the trail keeps both. All answers, or none.
 *
 * The step before can be taken back next, as if the deed had never been.
 *
 * @throws UnnamedPersonError, NotFoundError
 * @throws StaleRevisionError when anybody changed one of the answers since
 * @throws NothingToUndoError when the latest change of one is no deed of this person
 */
export async function undoDeeds(
  context: WorkspaceContext,
  seen: readonly SeenAnswer[],
  by: string,
): Promise<readonly Answer[]> {
  const deed = beginDeed(context, by)
  return context.store.transaction(async (repositories) => {
    const answers: Answer[] = []
    for (const each of seen) {
      answers.push(await undoDeed(repositories, each, deed, context.reviewPeriodDays))
    }
    return answers
  })
}

async function undoDeed(
  repositories: Repositories,
  { answerId, revision }: SeenAnswer,
  deed: Deed,
  periodDays: number,
): Promise<Answer> {
  const { answers, answerSteps, facts, questionnaires, auditEvents } = repositories
  const present = await answers.getAtRevision(answerId, revision)
  const step = await answerSteps.find(answerId, revision)
  if (step?.by !== deed.by) throw new NothingToUndoError(present, step?.by)
  const audience = await questionnaires.findAudience(present.questionnaireId)
  if (audience === undefined) throw new NotFoundError('questionnaire', present.questionnaireId)
  const citedIds = step.before.draft?.citations.map(({ factId }) => factId) ?? []
  const citedFacts = await facts.findMany(citedIds)
  const restored = restoreAnswer(present, step.before, { ...deed, citedFacts, audience })
  await answers.replace(restored, revision)
  const earlier = await answerSteps.find(answerId, step.before.revision)
  if (earlier) await answerSteps.add({ ...earlier, revision: restored.revision })
  if (restored.draft?.decision !== present.draft?.decision) {
    await unflagFollowUps(repositories, present)
  }
  const isVoid = step.before.approval !== null && restored.approval === null
  await auditEvents.append([
    answerEvent('answer.undone', restored, deed, { undid: step.action }),
    ...(isVoid ? [approvalVoidedEvent(restored, deed)] : []),
  ])
  if (present.approval !== null && restored.approval === null) {
    await dropFromLibrary(repositories, { answerIds: [answerId], factIds: [] }, deed)
  }
  await keepApproved(repositories, restored, periodDays)
  return restored
}
