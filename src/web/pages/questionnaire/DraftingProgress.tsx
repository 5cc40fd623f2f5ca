import { Progress } from '@mantine/core'
import type { DraftingJob } from '../../../domain/drafting-job.ts'
import classes from './DraftingProgress.module.css'
import { describeTimeLeft, type Pace } from './drafting-pace.ts'

interface DraftingProgressProps {
  readonly job: Pick<DraftingJob, 'done' | 'total'>
  readonly pace: Pace | undefined
  /** The server doesn't reply at the moment. */
  readonly isCutOff?: boolean
  /** Says what it is that goes on, where no title does. */
  readonly isNamed?: boolean
  /** Named, and without the pace, where there is little room. */
  readonly isCompact?: boolean
}

/** How far a drafting run is, how fast it goes and how long it will take. */
export function DraftingProgress(props: DraftingProgressProps) {
  const { job, pace, isCutOff = false, isCompact = false, isNamed = isCompact } = props
  const percent = job.total === 0 ? 0 : (job.done / job.total) * 100
  return (
    <div className={classes.progress} data-compact={isCompact}>
      <div className={classes.words}>
        <span>
          {isNamed ? 'Drafting ' : ''}
          {job.done} of {job.total}
        </span>
        {!isCompact && (
          <span className={classes.pace} role={isCutOff ? 'status' : undefined}>
            {isCutOff ? 'The server does not reply; it goes on when it is back.' : paceWords(pace)}
          </span>
        )}
      </div>
      <Progress value={percent} size={6} radius="xl" aria-label="Drafting" />
    </div>
  )
}

function paceWords(pace: Pace | undefined): string {
  if (pace === undefined) return 'starting…'
  return `${formatRate(pace.perSecond)} · ${describeTimeLeft(pace.secondsLeft)}`
}

function formatRate(perSecond: number): string {
  return perSecond >= 1
    ? `${Math.round(perSecond)} a second`
    : `${Math.max(1, Math.round(perSecond * 60))} a minute`
}
