import {
  type Icon,
  IconAlertTriangle,
  IconFileCheck,
  IconSignature,
  IconThumbDown,
} from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { Answer } from '../../../domain/answer.ts'
import { Timestamp } from '../../components/Timestamp.tsx'
import classes from './AnswerHistory.module.css'

/** What people decided about an answer so far, and what the customer's file holds already. */
export function AnswerHistory({ answer }: { readonly answer: Answer }) {
  const { approval, voided, rejectionNote, question } = answer
  return (
    <>
      {approval !== null && (
        <Note tone="good" icon={IconSignature}>
          Signed by <b>{approval.by}</b>, <Timestamp at={approval.at} />.
        </Note>
      )}
      {voided !== null && approval === null && (
        <Note tone="warn" icon={IconAlertTriangle}>
          <b>{voided.by}</b> approved this on <Timestamp at={voided.at} />; since{' '}
          <Timestamp at={voided.voidedAt} /> that no longer holds: {voided.reason}
        </Note>
      )}
      {answer.state === 'rejected' && (
        <Note tone="bad" icon={IconThumbDown}>
          Rejected: {rejectionNote ?? 'no note was left.'}
        </Note>
      )}
      {question.existingAnswer !== null && (
        <Note tone="info" icon={IconFileCheck}>
          The customer’s file already says “{question.existingAnswer}” here. The export keeps it
          unless it is told to replace such answers.
        </Note>
      )}
    </>
  )
}

interface NoteProps {
  readonly tone: 'good' | 'warn' | 'bad' | 'info'
  readonly icon: Icon
  readonly children: ReactNode
}

function Note({ tone, icon: NoteIcon, children }: NoteProps) {
  return (
    <p className={classes.note} data-tone={tone}>
      <NoteIcon size={16} stroke={1.8} aria-hidden />
      <span>{children}</span>
    </p>
  )
}
