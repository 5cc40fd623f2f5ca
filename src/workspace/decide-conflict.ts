import type { Agreement, Conflict } from '../domain/agreement.ts'
import { NotFoundError } from '../domain/not-found-error.ts'
import { beginDeed } from './begin-deed.ts'
import { isoDateOf } from './iso-date-of.ts'
import { recordLosses } from './record-losses.ts'
import { presentAgreement } from './upkeep.ts'
import type { WorkspaceContext } from './workspace-context.ts'

/** Which statement of a conflict holds; null where both do, of different things. */
export interface ConflictVerdict {
  readonly keptId: string | null
  readonly note: string
}

/** How the facts agree, what has given way, and what is overdue for review. */
export async function readAgreement({
  store,
  upkeep,
  factIndex,
  now,
}: WorkspaceContext): Promise<Agreement> {
  const found = await upkeep.read(factIndex.version)
  return presentAgreement(found, await store.library.list(), isoDateOf(now()))
}

/**
 * Decides which of two conflicting statements holds. The other is cited no more, and approvals that
 * rest on it are void; where both hold, neither is asked about again until one of them changes.
 *
 * @throws UnnamedPersonError when `by` is blank
 * @throws NotFoundError when there is no such conflict, or the kept fact isn't of it
 */
export async function decideConflict(
  context: WorkspaceContext,
  conflictId: string,
  { keptId, note }: ConflictVerdict,
  by: string,
): Promise<Agreement> {
  const { conflict, facts } = await findConflict(context, conflictId)
  if (keptId !== null && !conflict.factIds.includes(keptId)) {
    throw new NotFoundError('fact of this conflict', keptId)
  }
  await context.store.transaction(async (repositories) => {
    const deed = beginDeed(context, by)
    await repositories.upkeep.saveDecision(conflictId, { ...deed, keptId, note: note.trim() })
    const kept = facts.find(({ id }) => id === keptId)
    const losses = facts
      .filter(({ id }) => kept !== undefined && id !== keptId)
      .map((fact) => ({
        fact,
        reason: `${deed.by} decided that “${kept?.text}” (${kept?.sourceName}) holds, and not “${fact.text}” (${fact.sourceName}).`,
        digest: null,
      }))
    const sourceName = losses.map(({ fact }) => fact.sourceName).join(', ')
    await recordLosses(repositories, losses, deed, { action: 'conflict.decided', sourceName })
    await repositories.auditEvents.append([
      {
        ...deed,
        action: 'conflict.decided',
        subjectId: conflictId,
        details: {
          text: kept?.text ?? 'Both hold.',
          source: kept?.sourceName ?? '',
          note: note.trim(),
          keptId,
          factIds: [...conflict.factIds],
        },
      },
    ])
    context.factIndex.markStale()
  })
  return readAgreement(context)
}

/**
 * Takes a decision back: the conflict is open again. Approvals that were voided stay void.
 *
 * @throws as `decideConflict`
 */
export async function reopenConflict(
  context: WorkspaceContext,
  conflictId: string,
  by: string,
): Promise<Agreement> {
  const { conflict } = await findConflict(context, conflictId)
  await context.store.transaction(async (repositories) => {
    const deed = beginDeed(context, by)
    await repositories.upkeep.removeDecision(conflictId)
    await repositories.auditEvents.append([
      {
        ...deed,
        action: 'conflict.reopened',
        subjectId: conflictId,
        details: { factIds: [...conflict.factIds] },
      },
    ])
    context.factIndex.markStale()
  })
  return readAgreement(context)
}

async function findConflict({ upkeep, factIndex }: WorkspaceContext, conflictId: string) {
  const { conflicts, factsById } = await upkeep.read(factIndex.version)
  const conflict = conflicts.find(({ id }: Conflict) => id === conflictId)
  if (conflict === undefined) throw new NotFoundError('conflict', conflictId)
  return { conflict, facts: conflict.factIds.flatMap((id) => factsById.get(id) ?? []) }
}
