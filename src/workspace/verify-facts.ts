import type { Fact } from '../domain/fact.ts'
import { NotFoundError } from '../domain/not-found-error.ts'
import { getPersonName } from '../review/get-person-name.ts'
import type { WorkspaceContext } from './workspace-context.ts'

/**
 * Vouches for facts in a person's name. A fact that somebody vouches for already keeps that name.
 *
 * @returns the facts in the order of the ids.
 * @throws UnnamedPersonError when `by` is blank
 * @throws NotFoundError when one isn't there; then none is changed
 */
export function verifyFacts(
  { store, factIndex, now }: WorkspaceContext,
  factIds: readonly string[],
  by: string,
): Promise<readonly Fact[]> {
  return store.transaction(async ({ facts, auditEvents }) => {
    const verification = { by: getPersonName(by), at: now().toISOString() }
    const found = new Map((await facts.findMany(factIds)).map((fact) => [fact.id, fact]))
    const asked = factIds.map((id) => {
      const fact = found.get(id)
      if (fact === undefined) throw new NotFoundError('fact', id)
      return fact
    })
    const unverified = [...found.values()].filter((fact) => fact.verification === null)
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
      factIndex.markStale()
    }
    return asked.map((fact) => ({ ...fact, verification: fact.verification ?? verification }))
  })
}
