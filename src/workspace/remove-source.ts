import { NotFoundError } from '../domain/not-found-error.ts'
import { beginDeed } from './begin-deed.ts'
import { describeFactLoss } from './describe-fact-change.ts'
import { recordLosses } from './record-losses.ts'
import type { WorkspaceContext } from './workspace-context.ts'

export interface RemovalReport {
  readonly voidedAnswers: readonly string[]
  /** How many answers of files that were sent rest on what is gone, and in how many files. */
  readonly sentAnswers: number
  readonly sentFiles: number
}

/**
 * Removes a source with its facts; approvals that rest on them are void.
 *
 * @throws UnnamedPersonError when `by` is blank
 * @throws NotFoundError
 */
export function removeSource(
  context: WorkspaceContext,
  sourceId: string,
  by: string,
): Promise<RemovalReport> {
  return context.store.transaction(async (repositories) => {
    const deed = beginDeed(context, by)
    const source = await repositories.sources.find(sourceId)
    if (source === undefined) throw new NotFoundError('source', sourceId)
    const facts = await repositories.facts.listFactsOf(sourceId)
    const losses = facts.map((fact) => ({ fact, reason: describeFactLoss(fact), digest: null }))
    await repositories.sources.remove(sourceId)
    await repositories.modelReplies.clear()
    await repositories.facts.freeMergedInto(facts.map(({ id }) => id))
    const cause = { action: 'source.removed', sourceName: source.name } as const
    const { voided, withdrawn, ...sent } = await recordLosses(repositories, losses, deed, cause)
    await repositories.auditEvents.append([
      {
        ...deed,
        action: cause.action,
        subjectId: sourceId,
        details: {
          name: source.name,
          removed: facts.length,
          voidedApprovals: voided.length,
          withdrawnDrafts: withdrawn.length,
          ...sent,
        },
      },
    ])
    context.factIndex.markStale()
    return { voidedAnswers: voided, ...sent }
  })
}
