import { IconCheck } from '@tabler/icons-react'
import classes from './StepTrail.module.css'

const STEPS = ['Add sources', 'Upload a questionnaire', 'Review, sign, download']

/** The three steps from an empty workspace to a filled file. */
export function StepTrail({ current }: { readonly current: number }) {
  return (
    <ol className={classes.trail} aria-label="Steps">
      {STEPS.map((step, index) => (
        <li
          key={step}
          className={classes.step}
          data-done={index < current}
          aria-current={index === current ? 'step' : undefined}
        >
          <span className={classes.number}>
            {index < current ? <IconCheck size={13} stroke={2.5} aria-label="done" /> : index + 1}
          </span>
          {step}
        </li>
      ))}
    </ol>
  )
}
