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
  if (found === undefined) return { changes, conflicts: null, overdue: null }
  const library = await store.library.list()
  const today = isoDateOf(context.now())
  const agreement = presentAgreement(found, library, today)
  return {
    changes,
    conflicts: agreement.conflicts.filter(({ decision }) => decision === null).length,
    overdue: agreement.overdue.length + agreement.overdueAnswers.length,
  }
}
