import { changeEach, type FactDeedReport } from './change-facts.ts'
import { NotMergeableError } from './not-mergeable-error.ts'
import type { WorkspaceContext } from './workspace-context.ts'

/** Facts that say the same: which of them stays, and which point to it from now on. */
export interface FactMerge {
  readonly keptId: string
  readonly mergedIds: readonly string[]
}

/**
 * Joins facts of the same statement: new answers cite the one that stays. What rests on the others
 * already goes on resting on them, since their own sources say so as before; when the one that stays is
 * retired or corrected, they go with it.
 *
 * @throws UnnamedPersonError when `by` is blank
 * @throws NotFoundError when one isn't there; then none is changed
 * @throws NotMergeableError when the one to stay isn't cited itself, or is among the others
 */
export function mergeFacts(
  context: WorkspaceContext,
  { keptId, mergedIds }: FactMerge,
  by: string,
): Promise<FactDeedReport> {
  const factIds = [keptId, ...mergedIds]
  return changeEach(context, { factIds, by, action: 'fact.merged' }, async (_deed, facts) => {
    const [kept] = facts
    if (!kept || mergedIds.length === 0 || mergedIds.includes(keptId)) {
      throw new NotMergeableError(keptId, 'a fact is merged into another one')
    }
    if (kept.retirement !== null) throw new NotMergeableError(keptId, 'it is retired')
    if (kept.mergedInto !== null) throw new NotMergeableError(keptId, 'it was merged itself')
    if (kept.verification === null) throw new NotMergeableError(keptId, 'nobody has verified it')
    // Those that were merged into one of these point to the one that stays too.
    return facts.map((fact) => ({
      after: fact.id === keptId ? fact : { ...fact, mergedInto: keptId },
    }))
  })
}
