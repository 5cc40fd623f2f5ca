import { type Disclosure, mayGoTo } from '../domain/disclosure.ts'
import { NotFoundError } from '../domain/not-found-error.ts'
import type { Source } from '../domain/source.ts'
import { beginDeed } from './begin-deed.ts'
import { disclosureLoss } from './compare-versions.ts'
import { recordLosses } from './record-losses.ts'
import type { RemovalReport } from './remove-source.ts'
import type { WorkspaceContext } from './workspace-context.ts'

/**
 * Says how far the facts of a source may go, where none is said of a fact itself. Approvals in
 * questionnaires where they may no longer go are void.
 *
 * @throws UnnamedPersonError when `by` is blank
 * @throws NotFoundError
 */
export function discloseSource(
  context: WorkspaceContext,
  sourceId: string,
  disclosure: Disclosure,
  by: string,
): Promise<RemovalReport & { readonly source: Source }> {
  return context.store.transaction(async (repositories) => {
    const deed = beginDeed(context, by)
    const before = await repositories.sources.find(sourceId)
    if (before === undefined) throw new NotFoundError('source', sourceId)
    const facts = await repositories.facts.listFactsOf(sourceId)
    const losses = facts
      .filter((fact) => fact.ownDisclosure === null && !mayGoTo(disclosure, fact.disclosure))
      .map((fact) => disclosureLoss(fact, { ...fact, disclosure }))
    await repositories.sources.setDisclosure(sourceId, disclosure)
    const cause = { action: 'source.disclosed', sourceName: before.name } as const
    const { voided, withdrawn, ...sent } = await recordLosses(repositories, losses, deed, cause)
    await repositories.auditEvents.append([
      {
        ...deed,
        action: cause.action,
        subjectId: sourceId,
        details: {
          name: before.name,
          ...{ before: { disclosure: before.disclosure }, after: { disclosure } },
          voidedApprovals: voided.length,
          withdrawnDrafts: withdrawn.length,
          ...sent,
        },
      },
    ])
    context.factIndex.markStale()
    return { source: { ...before, disclosure }, voidedAnswers: voided, ...sent }
  })
}
