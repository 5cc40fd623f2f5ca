import { DEFAULT_DISCLOSURE, type Disclosure } from '../domain/disclosure.ts'
import type { Draft } from '../domain/draft.ts'
import { questionOutsideFiles } from '../domain/question-outside-files.ts'
import { beginDeed } from './begin-deed.ts'
import { isoDateOf } from './iso-date-of.ts'
import { NoVerifiedFactsError } from './no-verified-facts-error.ts'
import { offerLibraryFirst } from './offer-library.ts'
import { openRewriter, usageEvents, wordDraftsOf } from './word-draft.ts'
import type { WorkspaceContext } from './workspace-context.ts'

/** How a question is asked. */
export interface AskOptions {
  /** Whom the answer is for. */
  readonly audience?: Disclosure | undefined
  /** Have the language model word the answer: the question and the cited facts leave for it. */
  readonly languageModel?: boolean | undefined
  /** Who asks; needed where the language model is asked, since that is logged. */
  readonly by?: string | undefined
}

/**
 * Drafts an answer to one question that stands in no file. Nothing is kept.
 *
 * @throws NoVerifiedFactsError when there is nothing to answer from
 * @throws LanguageModelNotConfiguredError, and UnnamedPersonError when the model is asked by nobody
 */
export async function ask(
  context: WorkspaceContext,
  question: string,
  { audience = DEFAULT_DISCLOSURE, languageModel = false, by = '' }: AskOptions = {},
): Promise<Draft> {
  const { store, factIndex, now } = context
  const rewriter = languageModel ? openRewriter(context) : null
  const deed = rewriter && beginDeed(context, by)
  if ((await store.facts.count()).verified === 0) throw new NoVerifiedFactsError()
  const { drafter: plain } = await factIndex.getDrafter(audience)
  const wording = rewriter ? wordDraftsOf(context, plain, { rewriter }) : plain
  const recipient = { audience, customer: null, fileName: null }
  const drafter = await offerLibraryFirst(context, wording, recipient)
  const draft = await drafter.draft(questionOutsideFiles(question), isoDateOf(now()))
  if (rewriter && deed) {
    await store.auditEvents.append(usageEvents(rewriter.usage(), { ...deed, subjectId: 'ask' }))
  }
  return draft
}
