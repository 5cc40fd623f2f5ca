import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import type { DraftingJob } from '../../../domain/drafting-job.ts'
import { client, links } from '../../api/client.ts'
import { draftingQuery } from '../../api/queries.ts'
import { queryKeys } from '../../api/query-keys.ts'
import { useDeed } from '../../api/use-deed.ts'
import { usePerson } from '../../app/person-context.ts'
import { addSample, type Pace, type PaceSample, paceOf } from './drafting-pace.ts'

/** While drafts stream in, the lists that show them are fetched again this often. */
const REFRESH_MS = 1_500

/** Should the stream be cut off for good, the run is still followed, only less closely. */
const POLL_MS = 5_000

export interface Drafting {
  /** The latest run; null before the first; undefined while unknown. */
  readonly job: DraftingJob | null | undefined
  readonly pace: Pace | undefined
  /** The server has stopped telling of the run; as soon as it replies, the run is followed again. */
  readonly isCutOff: boolean
  readonly isStarting: boolean
  /** @param languageModel - whether the language model may be asked; it isn't unless said. */
  readonly start: (languageModel?: boolean) => void
  readonly cancel: () => void
}

/**
 * The drafting run of a questionnaire, live: its state comes from the server, so a reload or a
 * second window sees the same run, and its progress by server-sent events.
 */
export function useDrafting(questionnaireId: string): Drafting {
  const { name } = usePerson()
  const queryClient = useQueryClient()
  const { data: job, dataUpdatedAt } = useQuery({
    ...draftingQuery(questionnaireId),
    refetchInterval: ({ state }) => (state.data?.state === 'running' ? POLL_MS : false),
  })
  const [samples, setSamples] = useState<readonly PaceSample[]>([])
  const [isCutOff, setIsCutOff] = useState(false)
  const refreshedAt = useRef(0)
  const isRunning = job?.state === 'running'

  // biome-ignore lint/correctness/useExhaustiveDependencies: whatever arrives shows that the server replies
  useEffect(() => setIsCutOff(false), [dataUpdatedAt])

  useEffect(() => {
    if (!isRunning) return
    const refresh = () => {
      refreshedAt.current = Date.now()
      for (const queryKey of [
        queryKeys.answers(questionnaireId),
        queryKeys.questionnaires,
        queryKeys.exportPreview(questionnaireId),
      ]) {
        void queryClient.invalidateQueries({ queryKey })
      }
    }
    const stream = new EventSource(links.draftingEvents(questionnaireId))
    stream.addEventListener('error', () => setIsCutOff(true))
    stream.addEventListener('progress', (event: MessageEvent<string>) => {
      const progress = JSON.parse(event.data) as DraftingJob
      queryClient.setQueryData(queryKeys.drafting(questionnaireId), progress)
      setSamples((old) => addSample(old, { atMs: Date.now(), done: progress.done }))
      if (progress.state !== 'running') stream.close()
      else if (Date.now() - refreshedAt.current > REFRESH_MS) refresh()
    })
    return () => {
      stream.close()
      setIsCutOff(false)
      refresh()
    }
  }, [isRunning, questionnaireId, queryClient])

  const keep = (next: DraftingJob) =>
    queryClient.setQueryData(queryKeys.drafting(questionnaireId), next)
  const start = useDeed<boolean, DraftingJob>({
    run: (languageModel) => client.startDrafting(questionnaireId, name, languageModel),
    touches: [queryKeys.answers(questionnaireId), queryKeys.questionnaires],
    onDone: (next) => {
      setSamples([{ atMs: Date.now(), done: next.done }])
      keep(next)
    },
  })
  const cancel = useDeed<void, DraftingJob>({
    run: () => client.cancelDrafting(questionnaireId, name),
    touches: [queryKeys.answers(questionnaireId), queryKeys.questionnaires],
    onDone: keep,
  })
  return {
    job,
    pace: isRunning ? paceOf(samples, job.total) : undefined,
    isCutOff: isRunning && isCutOff,
    isStarting: start.isPending,
    start: (languageModel = false) => start.mutate(languageModel),
    cancel: () => cancel.mutate(),
  }
}
