import { UnstyledButton } from '@mantine/core'
import { IconAlertTriangle, IconCircleCheck, IconLoader2, IconWifiOff } from '@tabler/icons-react'
import type { Objection, TextPlace } from '../../../domain/objection.ts'
import classes from './CheckNotes.module.css'
import type { RunningCheck } from './use-check.ts'

interface CheckNotesProps {
  readonly id: string
  readonly check: RunningCheck
  readonly text: string
  /** Shows the words in the field; left out where the text can't be edited. */
  readonly onShow?: (place: TextPlace) => void
}

/** What the check says of an edit: that all holds, or what doesn't and why, each leading to its words. */
export function CheckNotes({ id, check, text, onShow }: CheckNotesProps) {
  const { objections, state } = check
  return (
    <div id={id} className={classes.notes} role="status" aria-label="Check">
      {objections.length === 0 && <Verdict state={state} />}
      {objections.map((objection) => (
        <p key={keyOf(objection)} className={classes.note}>
          <IconAlertTriangle size={14} stroke={1.9} aria-hidden />
          <Reason objection={objection} text={text} {...(onShow && { onShow })} />
        </p>
      ))}
    </div>
  )
}

function Verdict({ state }: Pick<RunningCheck, 'state'>) {
  if (state === 'failed') {
    return (
      <p className={classes.quiet}>
        <IconWifiOff size={14} stroke={1.9} aria-hidden />
        The check gave no reply; it runs again with the next change.
      </p>
    )
  }
  if (state === 'waiting') {
    return (
      <p className={classes.quiet}>
        <IconLoader2 size={14} stroke={1.9} aria-hidden />
        Checking against what is cited…
      </p>
    )
  }
  return (
    <p className={classes.good}>
      <IconCircleCheck size={14} stroke={1.9} aria-hidden />
      What is cited supports this.
    </p>
  )
}

interface ReasonProps {
  readonly objection: Objection
  readonly text: string
  readonly onShow?: (place: TextPlace) => void
}

function Reason({ objection: { reason, sentence, words }, text, onShow }: ReasonProps) {
  const sentenceText = sentence && shorten(cut(text, sentence))
  const because = `${reason.charAt(0).toUpperCase()}${reason.slice(1)}.`
  const place = words ?? sentence
  if (place === null) return <span>{because}</span>
  return (
    <span>
      {because}{' '}
      {onShow === undefined ? (
        <span className={classes.sentence}>“{sentenceText}”</span>
      ) : (
        <UnstyledButton
          className={classes.sentence}
          title="Show it in the text"
          onClick={() => onShow(place)}
        >
          “{sentenceText}”
        </UnstyledButton>
      )}
    </span>
  )
}

function cut(text: string, { start, length }: TextPlace): string {
  return text.slice(start, start + length)
}

function shorten(text: string): string {
  return text.length > 90 ? `${text.slice(0, 89)}…` : text
}

function keyOf({ reason, sentence, words }: Objection): string {
  return `${reason} ${sentence?.start} ${words?.start}`
}
