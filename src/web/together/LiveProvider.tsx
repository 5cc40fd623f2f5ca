import { type QueryClient, useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useEffect, useState } from 'react'
import type { Person } from '../../domain/person.ts'
import type { Presence } from '../../domain/workspace-change.ts'
import { queryKeys } from '../api/query-keys.ts'
import { usePerson } from '../app/person-context.ts'
import { followChanges } from './follow-changes.ts'
import { type Live, LiveContext } from './live-context.ts'
import { openLiveStream } from './open-live-stream.ts'

const SILENT: Live = { visitId: null, present: [], isHeard: true }

/** Keeps what is on the screen true while others work: what they change is fetched as they do. */
export function LiveProvider({ children }: { readonly children: ReactNode }) {
  const { name } = usePerson()
  const queryClient = useQueryClient()
  const [live, setLive] = useState(SILENT)
  useEffect(
    () =>
      openLiveStream(name, {
        onWelcome: (visitId, present) => {
          meet(queryClient, present)
          setLive({ visitId, present, isHeard: true })
        },
        onPresence: (present) => {
          meet(queryClient, present)
          setLive((old) => ({ ...old, present }))
        },
        onChanges: (changes) => void followChanges(queryClient, changes),
        onMissed: () => void queryClient.invalidateQueries(),
        onLost: () => setLive({ ...SILENT, isHeard: false }),
      }),
    [name, queryClient],
  )
  return <LiveContext value={live}>{children}</LiveContext>
}

/** Whoever has just come can be called and given something to do. */
function meet(queryClient: QueryClient, present: readonly Presence[]): void {
  const known = queryClient.getQueryData<readonly Person[]>(queryKeys.people)
  if (known === undefined) return
  const names = new Set(known.map(({ name }) => name))
  if (present.some(({ name }) => !names.has(name))) {
    void queryClient.invalidateQueries({ queryKey: queryKeys.people })
  }
}
