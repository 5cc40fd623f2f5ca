import { Checkbox } from '@mantine/core'
import { IconAlertTriangle, IconMailExclamation } from '@tabler/icons-react'
import { Link } from 'wouter'
import type { AffectedAnswer } from '../../../domain/affected-answer.ts'
import { Tag } from '../../components/Tag.tsx'
import { Timestamp } from '../../components/Timestamp.tsx'
import classes from './ChangeCard.module.css'

interface AffectedRowProps {
  readonly affected: AffectedAnswer
  readonly isTicked: boolean
  readonly onTick: () => void
}

/** One answer: where it stands, where it was sent, and what became of the statements under it. */
export function AffectedRow({ affected, isTicked, onTick }: AffectedRowProps) {
  const { question, sent, settled, customer, fileName, questionnaireId, answerId } = affected
  return (
    <li className={classes.row}>
      {settled === null ? (
        <Checkbox
          aria-label={`Tick “${question.text.slice(0, 60)}”`}
          checked={isTicked}
          onChange={onTick}
        />
      ) : (
        <span />
      )}
      <div className={classes.words}>
        <Link
          href={`/questionnaires/${questionnaireId}/review?show=all&answer=${answerId}`}
          className={classes.question}
        >
          {question.text}
        </Link>
        <span className={classes.quiet}>
          {fileName}
          {customer !== null && `, ${customer}`} · {question.sheet}, row {question.row}
        </span>
        {affected.statements.map(({ factId, reason }) => (
          <p key={factId} className={classes.reason}>
            {reason}
          </p>
        ))}
        {settled !== null && (
          <p className={classes.reason}>
            Settled by {settled.by}
            {settled.note !== '' && `: ${settled.note}`}
          </p>
        )}
      </div>
      <div className={classes.marks}>
        {affected.isVoided && (
          <Tag tone="warn" icon={IconAlertTriangle} look="plain">
            Approval void
          </Tag>
        )}
        {sent !== null && (
          <>
            <Tag tone="bad" icon={IconMailExclamation} look="plain">
              {sent.sentTo.length > 0 ? 'Sent' : 'Exported'}
            </Tag>
            {sent.sentTo.map(({ to, sentOn }) => (
              <span key={`${to} ${sentOn}`} className={classes.quiet}>
                to {to}, <Timestamp at={`${sentOn}T12:00:00`} show="day" />
              </span>
            ))}
            {sent.sentTo.length === 0 && (
              <span className={classes.quiet} title="Nobody has marked the file as sent">
                <Timestamp at={sent.at} show="day" /> by {sent.by}
              </span>
            )}
          </>
        )}
      </div>
    </li>
  )
}
