import type { Drafter, RootAnswer } from '../answer/drafter.ts'
import { createRewriter, nothingAsked, type Rewriter } from '../answer/write/rewriter.ts'
import type { LanguageModelUsage } from '../domain/language-model-usage.ts'
import type { Question } from '../domain/questionnaire.ts'
import type { NewAuditEvent } from '../store/audit-event-repository.ts'
import { LanguageModelNotConfiguredError } from './language-model-not-configured-error.ts'
import type { ConfiguredLanguageModel, WorkspaceContext } from './workspace-context.ts'

/** @throws LanguageModelNotConfiguredError */
export function getLanguageModel({
  languageModel,
}: Pick<WorkspaceContext, 'languageModel'>): ConfiguredLanguageModel {
  if (languageModel === null) throw new LanguageModelNotConfiguredError()
  return languageModel
}

/** The count of a run that begins to ask the language model. @throws LanguageModelNotConfiguredError */
export function beginUsage(context: Pick<WorkspaceContext, 'languageModel'>): LanguageModelUsage {
  const { model, prices } = getLanguageModel(context)
  return nothingAsked(model, prices)
}

/** What words the drafts of one run. @throws LanguageModelNotConfiguredError */
export function openRewriter(context: WorkspaceContext, before?: LanguageModelUsage): Rewriter {
  const { model, prices } = getLanguageModel(context)
  return createRewriter({ model, prices, cache: context.store.modelReplies, before })
}

/** A drafter whose drafts are worded: the model is given the question and the facts that each cites. */
export function wordDraftsOf(
  { store }: Pick<WorkspaceContext, 'store'>,
  drafter: Drafter,
  { rewriter, signal }: { readonly rewriter: Rewriter; readonly signal?: AbortSignal },
): Drafter {
  return {
    async draft(question, today, root) {
      const draft = await drafter.draft(question, today, root)
      const facts = await store.facts.findMany(draft.citations.map(({ factId }) => factId))
      return rewriter.rewrite(questionSent({ question, root }), draft, facts, signal)
    },
  }
}

/** A follow-up names its topic in its root, so both go. */
export function questionSent({
  question,
  root,
}: {
  readonly question: Pick<Question, 'text'>
  readonly root?: RootAnswer | undefined
}): string {
  return root ? `${root.question.text} ${question.text}` : question.text
}

/** What left the machine, for the trail; none where nothing was sent or taken from earlier replies. */
export function usageEvents(
  usage: LanguageModelUsage | null,
  { by, at, subjectId }: Pick<NewAuditEvent, 'by' | 'at' | 'subjectId'>,
): readonly NewAuditEvent[] {
  if (usage === null || usage.asked + usage.cached === 0) return []
  return [{ at, by, action: 'language-model.used', subjectId, details: { ...usage } }]
}
