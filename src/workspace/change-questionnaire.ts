import { NotFoundError } from '../domain/not-found-error.ts'
import type { Questionnaire } from '../domain/questionnaire.ts'
import { addressQuestionnaire } from './address-questionnaire.ts'
import { beginDeed } from './begin-deed.ts'
import { finishQuestionnaire, planQuestionnaire } from './plan-questionnaire.ts'
import type { QuestionnaireChange } from './questionnaire-change.ts'
import type { WorkspaceContext } from './workspace-context.ts'

/**
 * Changes what a person says of a questionnaire: whom it is for, when it is due, whose it is, and whether
 * it is done; all of it, or nothing.
 *
 * @throws UnnamedPersonError when `by` is blank
 * @throws NotFoundError
 */
export function changeQuestionnaire(
  context: WorkspaceContext,
  questionnaireId: string,
  change: QuestionnaireChange,
  by: string,
): Promise<{ readonly questionnaire: Questionnaire; readonly voidedAnswers: readonly string[] }> {
  return context.store.transaction(async (repositories) => {
    const deed = beginDeed(context, by)
    const get = async () => {
      const questionnaire = await repositories.questionnaires.find(questionnaireId)
      if (questionnaire === undefined) throw new NotFoundError('questionnaire', questionnaireId)
      return questionnaire
    }
    const before = await get()
    const isAddressed = change.audience !== undefined || change.customer !== undefined
    const voidedAnswers = isAddressed
      ? await addressQuestionnaire(repositories, before, change, deed)
      : []
    await planQuestionnaire(repositories, before, change, deed)
    if (change.isFinished !== undefined) {
      await finishQuestionnaire(repositories, before, change.isFinished, deed)
    }
    return { questionnaire: await get(), voidedAnswers }
  })
}
