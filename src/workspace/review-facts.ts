import type { Agreement } from '../domain/agreement.ts'
import { addDays } from '../domain/review-date.ts'
import { beginDeed } from './begin-deed.ts'
import { readAgreement } from './decide-conflict.ts'
import type { WorkspaceContext } from './workspace-context.ts'

/**
 * Says of facts that they are still so, and when to look again.
 *
 * @param reviewBy - ISO day; left out, the usual period from today.
 * @throws UnnamedPersonError when `by` is blank
 * @throws NotFoundError when one isn't there; then none is changed
 */
export async function reviewFacts(
  context: WorkspaceContext,
  factIds: readonly string[],
  reviewBy: string | undefined,
  by: string,
): Promise<Agreement> {
  await context.store.transaction(async (repositories) => {
    const deed = beginDeed(context, by)
    const facts = await repositories.facts.getMany(factIds)
    const day = reviewBy ?? addDays(deed.at, context.reviewPeriodDays)
    await repositories.upkeep.setReviewDay(factIds, day, deed)
    await repositories.auditEvents.append(
      facts.map(({ id, text, sourceName }) => ({
        ...deed,
        action: 'fact.reviewed' as const,
        subjectId: id,
        details: { source: sourceName, text, reviewBy: day },
      })),
    )
    context.factIndex.markStale()
  })
  return readAgreement(context)
}
