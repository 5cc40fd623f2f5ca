import { DEFAULT_DISCLOSURE, type Disclosure } from '../domain/disclosure.ts'
import type { Draft } from '../domain/draft.ts'
import type { Question } from '../domain/questionnaire.ts'
import { isoDateOf } from './iso-date-of.ts'
import { NoVerifiedFactsError } from './no-verified-facts-error.ts'
import { offerLibraryFirst } from './offer-library.ts'
import type { WorkspaceContext } from './workspace-context.ts'

/**
 * Drafts an answer to one question that stands in no file. Nothing is kept.
 *
 * @param audience - whom the answer is for.
 * @throws NoVerifiedFactsError when there is nothing to answer from
 */
export async function ask(
  context: WorkspaceContext,
  question: string,
  audience: Disclosure = DEFAULT_DISCLOSURE,
): Promise<Draft> {
  const { store, factIndex, now } = context
  if ((await store.facts.count()).verified === 0) throw new NoVerifiedFactsError()
  const { drafter } = await factIndex.getDrafter(audience)
  const recipient = { audience, customer: null, fileName: null }
  const first = await offerLibraryFirst(context, drafter, recipient)
  return first.draft(questionOutsideFiles(question), isoDateOf(now()))
}

function questionOutsideFiles(text: string): Question {
  return {
    sheet: 'ask',
    row: 1,
    id: null,
    text,
    section: null,
    choiceCell: null,
    textCell: null,
    commentCell: null,
    allowed: null,
    tickCells: null,
    existingAnswer: null,
  }
}
