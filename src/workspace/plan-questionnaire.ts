import type { Deed } from '../domain/deed.ts'
import type { Plan, Questionnaire } from '../domain/questionnaire.ts'
import type { Repositories } from '../store/repositories.ts'
import type { QuestionnaireChange } from './questionnaire-change.ts'

type Planning = Pick<Repositories, 'questionnaires' | 'auditEvents'>

/**
 * Says when a questionnaire is due and whose it is.
 *
 * @param change - what is left out stays; a blank owner gives it back to who uploaded it.
 */
export async function planQuestionnaire(
  { questionnaires, auditEvents }: Planning,
  before: Questionnaire,
  change: Pick<QuestionnaireChange, 'dueOn' | 'owner'>,
  deed: Deed,
): Promise<void> {
  const after: Plan = {
    dueOn: change.dueOn === undefined ? before.dueOn : change.dueOn,
    owner: change.owner === undefined ? before.owner : change.owner.trim() || before.uploadedBy,
  }
  const isSame = after.dueOn === before.dueOn && after.owner === before.owner
  if (isSame) return
  await questionnaires.plan(before.id, after)
  const { fileName, dueOn, owner } = before
  await auditEvents.append([
    {
      ...deed,
      action: 'questionnaire.planned',
      subjectId: before.id,
      details: { fileName, before: { dueOn, owner }, ...after },
    },
  ])
}

/**
 * Says that a questionnaire is done, or takes that back. Work on one of its answers takes it back by
 * itself: see `Questionnaire.finished`.
 */
export async function finishQuestionnaire(
  { questionnaires, auditEvents }: Planning,
  before: Questionnaire,
  isFinished: boolean,
  deed: Deed,
): Promise<void> {
  if (isFinished === (before.finished !== null)) return
  await questionnaires.finish(before.id, isFinished ? deed : null)
  await auditEvents.append([
    {
      ...deed,
      action: isFinished ? 'questionnaire.finished' : 'questionnaire.resumed',
      subjectId: before.id,
      details: { fileName: before.fileName },
    },
  ])
}
