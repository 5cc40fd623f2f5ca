import { useQuery } from '@tanstack/react-query'
import type { Citation } from '../../domain/draft.ts'
import type { Fact } from '../../domain/fact.ts'
import { factsOfSourceQuery, sourcesQuery } from '../api/queries.ts'

/**
 * The fact behind a citation as it is now; null where the sources no longer hold it, undefined while it
 * loads.
 *
 * @param isWanted - whether to load it at all.
 */
export function useCitedFact(
  { source, factId }: Pick<Citation, 'source' | 'factId'>,
  isWanted = true,
): Fact | null | undefined {
  const { data: sources } = useQuery(sourcesQuery())
  const sourceId = sources?.find((candidate) => candidate.name === source)?.id
  const { data: facts } = useQuery({
    ...factsOfSourceQuery(sourceId ?? ''),
    enabled: isWanted && sourceId !== undefined,
  })
  if (sources !== undefined && sourceId === undefined) return null
  return facts && (facts.find((fact) => fact.id === factId) ?? null)
}
