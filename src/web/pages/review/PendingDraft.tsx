import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from 'wouter'
import { workspaceQuery } from '../../api/queries.ts'
import type { Drafting } from '../questionnaire/use-drafting.ts'
import classes from './PendingDraft.module.css'

/** Stands where a draft will be: it is on its way, drafting can be started, or facts come first. */
export function PendingDraft({ drafting }: { readonly drafting: Drafting }) {
  const { data: workspace } = useQuery(workspaceQuery())
  if (drafting.job?.state === 'running')
    return <p className={classes.pending}>Its draft appears here in a moment.</p>
  if (workspace?.verifiedFacts === 0)
    return (
      <div className={classes.pending}>
        There are no verified facts to answer from.
        <Button component={Link} href="/sources">
          Add sources
        </Button>
      </div>
    )
  return (
    <div className={classes.pending}>
      Not drafted yet.
      <Button loading={drafting.isStarting} onClick={() => drafting.start()}>
        Start drafting
      </Button>
    </div>
  )
}
