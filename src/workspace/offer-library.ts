import type { Drafter } from '../answer/drafter.ts'
import { type ApprovedAnswers, prepareApproved } from '../answer/library/offer-approved.ts'
import { type Disclosure, mayGoTo } from '../domain/disclosure.ts'
import type { LibraryAnswer } from '../domain/library-answer.ts'
import type { WorkspaceContext } from './workspace-context.ts'

/** For whom answers are drafted. */
export interface Recipient {
  readonly audience: Disclosure
  readonly customer: string | null
  /** The questionnaire's file, whose name may name a product; null outside files. */
  readonly fileName: string | null
}

/**
 * The approved answers that may be offered to a recipient: made for anybody or for this one, allowed to
 * go there with every fact that they rest on, and each of those facts still standing.
 */
async function openLibraryFor(
  { store, factIndex, upkeep }: WorkspaceContext,
  recipient: Recipient,
): Promise<ApprovedAnswers> {
  const entries = (await store.library.list()).filter((entry) => isFor(entry, recipient))
  if (entries.length === 0) return prepareApproved([])
  const { factsById, givenWay } = await upkeep.read(factIndex.version)
  const stands = (factId: string) => {
    const fact = factsById.get(factId)
    return (
      fact !== undefined && !givenWay.has(factId) && mayGoTo(fact.disclosure, recipient.audience)
    )
  }
  return prepareApproved(
    entries.filter(({ citations }) => citations.every(({ factId }) => stands(factId))),
  )
}

/** A drafter that repeats what was approved before, where the same is asked again, and else drafts. */
export async function offerLibraryFirst(
  context: WorkspaceContext,
  drafter: Drafter,
  recipient: Recipient,
): Promise<Drafter> {
  const library = await openLibraryFor(context, recipient)
  return {
    async draft(question, today, root) {
      // A follow-up depends on its root, so that the same words may ask something else.
      const offered = root === undefined ? library.offer(question, today) : undefined
      if (offered) return context.upkeep.heedDraft(offered, today)
      return drafter.draft(question, today, root)
    },
  }
}

function isFor({ scope, disclosure }: LibraryAnswer, recipient: Recipient): boolean {
  if (!mayGoTo(disclosure, recipient.audience)) return false
  if (scope.kind === 'general') return true
  const name = scope.name.toLowerCase()
  if (scope.kind === 'customer') return recipient.customer?.trim().toLowerCase() === name
  return recipient.fileName?.toLowerCase().includes(name) ?? false
}
