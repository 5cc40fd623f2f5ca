import type { LanguageModelPreview } from '../domain/language-model-usage.ts'
import { NotFoundError } from '../domain/not-found-error.ts'
import { readFollowUps } from './follow-ups.ts'
import { isoDateOf } from './iso-date-of.ts'
import { offerLibraryFirst } from './offer-library.ts'
import { chooseTargets } from './record-drafting.ts'
import { getLanguageModel, questionSent } from './word-draft.ts'
import type { WorkspaceContext } from './workspace-context.ts'

/** Questions that are drafted to find one with an answer to show. */
const MAX_TRIED = 12

/**
 * What a run would send if it asked the language model: to whom, how many questions at most, and the
 * first of them whole, as it would go. Sends nothing.
 *
 * @throws LanguageModelNotConfiguredError
 * @throws NotFoundError
 */
export async function previewLanguageModel(
  context: WorkspaceContext,
  questionnaireId: string,
): Promise<LanguageModelPreview> {
  const { store, factIndex, now } = context
  const { model } = getLanguageModel(context)
  const recipient = await store.questionnaires.find(questionnaireId)
  if (recipient === undefined) throw new NotFoundError('questionnaire', questionnaireId)
  const answers = await store.answers.listOf(questionnaireId)
  const targets = chooseTargets(answers)
  const summary = { model: model.model, host: model.host, questions: targets.length }
  if ((await store.facts.count()).verified === 0) return { ...summary, example: null }
  const { drafter: plain } = await factIndex.getDrafter(recipient.audience)
  const drafter = await offerLibraryFirst(context, plain, recipient)
  const followUps = readFollowUps(answers)
  for (const answer of targets.slice(0, MAX_TRIED)) {
    const { question } = answer
    const root = followUps.rootOf(answer)
    const { decision, citations, writer } = await drafter.draft(question, isoDateOf(now()), root)
    if (decision === 'unanswered' || citations.length === 0 || writer === 'library') continue
    const facts = await store.facts.findMany(citations.map(({ factId }) => factId))
    const example = model.describe({ question: questionSent({ question, root }), decision, facts })
    return { ...summary, example }
  }
  return { ...summary, example: null }
}
