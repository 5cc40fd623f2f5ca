import { Button } from '@mantine/core'
import type { Drafting } from '../questionnaire/use-drafting.ts'
import classes from './PendingDraft.module.css'

/** Stands where a draft will be: drafting is on its way here, or can be started. */
export function PendingDraft({ drafting }: { readonly drafting: Drafting }) {
  const isRunning = drafting.job?.state === 'running'
  return (
    <div className={classes.pending}>
      {isRunning ? 'Its draft appears here in a moment.' : 'Not drafted yet.'}
      {!isRunning && (
        <Button loading={drafting.isStarting} onClick={drafting.start}>
          Draft what is left
        </Button>
      )}
    </div>
  )
}
