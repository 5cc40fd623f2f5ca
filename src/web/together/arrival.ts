import { skipToken, useQuery } from '@tanstack/react-query'
import type { WorkspaceChange } from '../../domain/workspace-change.ts'
import { queryKeys } from '../api/query-keys.ts'

/** A version of an answer that somebody else's deed brought onto the screen. */
export interface Arrival extends Pick<WorkspaceChange, 'by' | 'action'> {
  readonly revision: number
  readonly atMs: number
}

/** As long as it takes to see that a text has changed. */
const SEEN_AFTER_MS = 800

/** How the version of an answer that is shown came here, where it came while this window was open. */
export function useArrival(answerId: string | undefined): Arrival | undefined {
  return useQuery<Arrival>({
    queryKey: queryKeys.arrival(answerId ?? ''),
    queryFn: skipToken,
    staleTime: Number.POSITIVE_INFINITY,
  }).data
}

/** Whether it came so lately that nobody can have read it: a key that signs was meant for the one before. */
export function isTooFresh(arrival: Arrival | undefined, revision: number): boolean {
  return arrival?.revision === revision && Date.now() - arrival.atMs < SEEN_AFTER_MS
}
