import type { Draft } from '../../../domain/draft.ts'
import type { Question } from '../../../domain/questionnaire.ts'
import classes from './AllowedValues.module.css'

/** More than these nobody compares at a glance; the editor lists them all. */
const MAX_SHOWN = 7
const MAX_SHOWN_CHARS = 26

interface AllowedValuesProps {
  readonly question: Question
  readonly choice: Draft['choice']
}

/** The values that the cell takes, with the one that would be written; nothing where it takes any text. */
export function AllowedValues({ question, choice }: AllowedValuesProps) {
  const { allowed, tickCells } = question
  if (allowed === null && tickCells === null) return null
  const values = allowed ?? Object.keys(tickCells ?? {})
  const isShort =
    values.length <= MAX_SHOWN && values.every(({ length }) => length <= MAX_SHOWN_CHARS)
  if (!isShort) {
    return (
      <span className={classes.values}>
        <span className={classes.label}>List value</span> <b>{choice ?? 'left blank'}</b>
        <span className={classes.label}>of {values.length}</span>
      </span>
    )
  }
  return (
    <span className={classes.values}>
      <span className={classes.label}>
        List value<span className="cs-visually-hidden"> {choice ?? 'left blank'}, of</span>
      </span>
      {values.map((value) => (
        <span key={value} className={classes.value} data-chosen={value === choice}>
          {value}
        </span>
      ))}
      {choice === null && <span className={classes.label}>left blank</span>}
    </span>
  )
}
