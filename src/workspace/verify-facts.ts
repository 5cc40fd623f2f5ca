import type { Fact } from '../domain/fact.ts'
import { beginDeed } from './begin-deed.ts'
import type { WorkspaceContext } from './workspace-context.ts'

/**
 * Vouches for facts in a person's name. A fact that somebody vouches for already keeps that name.
 *
 * @returns the facts, each once, in the order of the ids.
 * @throws UnnamedPersonError when `by` is blank
 * @throws NotFoundError when one isn't there; then none is changed
 */
export function verifyFacts(
  context: WorkspaceContext,
  factIds: readonly string[],
  by: string,
): Promise<readonly Fact[]> {
  return context.store.transaction(async ({ facts, auditEvents }) => {
    const verification = beginDeed(context, by)
    const asked = await facts.getMany(factIds)
    const unverified = asked.filter((fact) => fact.verification === null)
    if (unverified.length > 0) {
      await facts.verify(
        unverified.map((fact) => fact.id),
        verification,
      )
      await auditEvents.append(
        unverified.map((fact) => ({
          ...verification,
          action: 'fact.verified' as const,
          subjectId: fact.id,
          details: { source: fact.sourceName, text: fact.text },
        })),
      )
      context.factIndex.markStale()
    }
    return asked.map((fact) => ({ ...fact, verification: fact.verification ?? verification }))
  })
}
