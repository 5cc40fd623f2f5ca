import type { OpenWork } from '../domain/open-work.ts'
import { isoDateOf } from './iso-date-of.ts'
import { presentAgreement } from './upkeep.ts'
import type { WorkspaceContext } from './workspace-context.ts'

/**
 * Counts what waits in the library. Comparing ten thousand facts takes seconds, which no page should
 * wait for: what that would tell is null until drafting or somebody's visit has had it done.
 */
export async function readOpenWork(context: WorkspaceContext): Promise<OpenWork> {
  const { store, factIndex, upkeep } = context
  const changes = await store.affectedAnswers.countOpen()
  const found = upkeep.peek(factIndex.version)
  if (found === undefined) return { changes, conflicts: null, overdueFacts: null }
  const { conflicts, overdue } = presentAgreement(found, isoDateOf(context.now()))
  return {
    changes,
    conflicts: conflicts.filter(({ decision }) => decision === null).length,
    overdueFacts: overdue.length,
  }
}
