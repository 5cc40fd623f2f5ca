import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useLocation } from 'wouter'
import type { OpenWork } from '../../domain/open-work.ts'
import { openWorkQuery } from '../api/queries.ts'
import { queryKeys } from '../api/query-keys.ts'

/** How much waits where, asked for again with every page; undefined until it is known. */
export function useOpenWork(): OpenWork | undefined {
  const [path] = useLocation()
  const queryClient = useQueryClient()
  // biome-ignore lint/correctness/useExhaustiveDependencies: another page is the reason to ask again
  useEffect(() => {
    void queryClient.invalidateQueries({ queryKey: queryKeys.openWork })
  }, [path, queryClient])
  return useQuery(openWorkQuery()).data
}
