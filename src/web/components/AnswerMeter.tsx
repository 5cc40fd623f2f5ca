import type { Questionnaire } from '../../domain/questionnaire.ts'
import classes from './AnswerMeter.module.css'
import { countOf } from './count-of.ts'

interface AnswerMeterProps {
  readonly counts: Questionnaire['counts']
}

/** How far a questionnaire is, as one bar: signed, to review, without an answer, rejected. */
export function AnswerMeter({ counts }: AnswerMeterProps) {
  const parts = [
    { name: 'approved', label: 'approved', count: counts.approved },
    { name: 'review', label: 'to review', count: counts.toReview },
    { name: 'unanswered', label: 'unanswered', count: counts.unanswered },
    { name: 'rejected', label: 'rejected', count: counts.rejected },
  ].filter((part) => part.count > 0)
  const label = parts.map((part) => `${part.count} ${part.label}`).join(', ')
  const rest = counts.questions - parts.reduce((sum, part) => sum + part.count, 0)
  return (
    <div
      className={classes.meter}
      role="img"
      aria-label={`Of ${countOf(counts.questions, 'question')}: ${label === '' ? 'none drafted yet' : label}`}
    >
      {parts.map((part) => (
        <span
          key={part.name}
          className={classes.part}
          data-part={part.name}
          style={{ flexGrow: part.count }}
        />
      ))}
      {rest > 0 && <span className={classes.rest} style={{ flexGrow: rest }} />}
    </div>
  )
}
