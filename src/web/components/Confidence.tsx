import { LOOK_CONFIDENCE, READY_CONFIDENCE } from '../../domain/confidence-band.ts'
import classes from './Confidence.module.css'

/** How sure a draft is, as a word and a number; the bars repeat the word. */
export function Confidence({ value }: { readonly value: number }) {
  const band = bandOf(value)
  return (
    <span className={classes.confidence}>
      <span className={classes.bars} data-level={band.level} aria-hidden="true">
        <i />
        <i />
        <i />
      </span>
      {band.label} confidence
      <span className={classes.number}>{Math.round(value * 100)} %</span>
    </span>
  )
}

function bandOf(value: number) {
  if (value >= READY_CONFIDENCE) return { level: 3, label: 'High' }
  if (value >= LOOK_CONFIDENCE) return { level: 2, label: 'Medium' }
  return { level: 1, label: 'Low' }
}
