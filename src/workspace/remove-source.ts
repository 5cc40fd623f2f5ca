import { NotFoundError } from '../domain/not-found-error.ts'
import { beginDeed } from './begin-deed.ts'
import { describeFactLoss } from './describe-fact-change.ts'
import { voidAnswersCiting } from './void-answers-citing.ts'
import type { WorkspaceContext } from './workspace-context.ts'

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
): Promise<{ readonly voidedAnswers: readonly string[] }> {
  return context.store.transaction(async (repositories) => {
    const deed = beginDeed(context, by)
    const source = await repositories.sources.find(sourceId)
    if (source === undefined) throw new NotFoundError('source', sourceId)
    const facts = await repositories.facts.listFactsOf(sourceId)
    const lost = new Map(facts.map((fact) => [fact.id, describeFactLoss(fact)]))
    await repositories.sources.remove(sourceId)
    const { voided, withdrawn } = await voidAnswersCiting(repositories, lost, deed)
    await repositories.auditEvents.append([
      {
        ...deed,
        action: 'source.removed',
        subjectId: sourceId,
        details: {
          name: source.name,
          removed: facts.length,
          voidedApprovals: voided.length,
          withdrawnDrafts: withdrawn.length,
        },
      },
    ])
    context.factIndex.markStale()
    return { voidedAnswers: voided }
  })
}
