import { useQuery } from '@tanstack/react-query'
import type { Citation } from '../../domain/draft.ts'
import type { Fact } from '../../domain/fact.ts'
import { factsOfSourceQuery, sourcesQuery } from '../api/queries.ts'

/** The fact behind a citation as it is now; undefined while it loads, or where it is gone. */
export function useCitedFact({ source, factId }: Citation): Fact | undefined {
  const { data: sources } = useQuery(sourcesQuery())
  const sourceId = sources?.find((candidate) => candidate.name === source)?.id
  const { data: facts } = useQuery({
    ...factsOfSourceQuery(sourceId ?? ''),
    enabled: sourceId !== undefined,
  })
  return facts?.find((fact) => fact.id === factId)
}
