import { Progress } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { workspaceQuery } from '../api/queries.ts'
import classes from './IndexingNotice.module.css'

/** Often enough to see it move. */
const EVERY_MS = 1_000

interface IndexingNoticeProps {
  /** Somebody waits for what needs the index, so that it may begin any moment. */
  readonly isWaiting?: boolean
}

/** How many facts of a large library are made findable, while that goes on; else nothing. */
export function IndexingNotice({ isWaiting = false }: IndexingNoticeProps) {
  const { data } = useQuery({
    ...workspaceQuery(),
    refetchInterval: ({ state }) => (isWaiting || state.data?.indexing ? EVERY_MS : false),
  })
  const indexing = data?.indexing ?? null
  if (indexing === null) return null
  const { done, total } = indexing
  return (
    <div className={classes.notice} role="status">
      <span>
        Making facts findable: {done.toLocaleString('en')} of {total.toLocaleString('en')}
      </span>
      <Progress
        value={total === 0 ? 0 : (done / total) * 100}
        size={6}
        radius="xl"
        aria-label="Making facts findable"
      />
    </div>
  )
}
