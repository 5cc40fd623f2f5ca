import type { BandOutcome } from '../../../domain/overview.ts'
import classes from './FalseStarts.module.css'

/** From so many decided drafts on a share says something; below, one more would swing it by far. */
const ENOUGH_TO_TELL = 20

const BAND_WORDS: Readonly<Record<BandOutcome['band'], string>> = {
  ready: 'Ready',
  look: 'Look',
  'needs-person': 'Needs a person',
}

interface BandBarProps {
  readonly outcome: BandOutcome
  readonly isChosen: boolean
  readonly onChoose: () => void
}

/** What became of the drafts of one band; a click lists those that people didn't let stand. */
export function BandBar({ outcome, isChosen, onChoose }: BandBarProps) {
  const { band, kept, changed, rejected } = outcome
  const decided = kept + changed + rejected
  const parts = [
    { part: 'kept', count: kept },
    { part: 'changed', count: changed },
    { part: 'rejected', count: rejected },
  ].filter(({ count }) => count > 0)
  return (
    <button type="button" className={classes.band} aria-pressed={isChosen} onClick={onChoose}>
      <span className={classes.head}>
        <b>{BAND_WORDS[band]}</b>
        <span className={classes.verdict}>{verdictOf(kept, decided)}</span>
      </span>
      <span className={classes.track} data-few={decided < ENOUGH_TO_TELL} aria-hidden="true">
        {parts.map(({ part, count }) => (
          <span key={part} className={classes.part} data-part={part} style={{ flexGrow: count }} />
        ))}
      </span>
      <span className={classes.counts}>
        {decided === 0
          ? 'None decided yet'
          : parts.map(({ part, count }) => `${count} ${part}`).join(', ')}
      </span>
    </button>
  )
}

function verdictOf(kept: number, decided: number): string {
  if (decided === 0) return ''
  if (decided < ENOUGH_TO_TELL) return `too few to tell (${decided} of ${ENOUGH_TO_TELL})`
  return `${Math.round((kept / decided) * 100)} % kept`
}
