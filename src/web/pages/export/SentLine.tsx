import { ActionIcon, Tooltip } from '@mantine/core'
import { IconArrowBackUp, IconMailCheck } from '@tabler/icons-react'
import type { SentRecord } from '../../../domain/sent-record.ts'
import { collaborationClient } from '../../api/collaboration-client.ts'
import { queryKeys } from '../../api/query-keys.ts'
import { useDeed } from '../../api/use-deed.ts'
import { usePerson } from '../../app/person-context.ts'
import { Timestamp } from '../../components/Timestamp.tsx'
import classes from './SentLine.module.css'

interface SentLineProps {
  readonly record: SentRecord
  readonly questionnaireId: string
}

/** To whom a file went, when, and who says so. */
export function SentLine({ record, questionnaireId }: SentLineProps) {
  const { name } = usePerson()
  const withdraw = useDeed<void, void>({
    run: () => collaborationClient.withdrawSending(record.id, name),
    touches: [queryKeys.exports(questionnaireId), queryKeys.auditEvents],
  })
  return (
    <li className={classes.line}>
      <IconMailCheck size={16} stroke={1.8} aria-hidden />
      <span className={classes.words}>
        Sent to <b>{record.to}</b> on <Timestamp at={`${record.sentOn}T12:00:00`} show="day" />
        <span className={classes.by}>, noted by {record.by}</span>
        {record.note !== '' && <span className={classes.note}>{record.note}</span>}
      </span>
      <Tooltip label="It wasn’t sent: take this back">
        <ActionIcon
          size="sm"
          variant="subtle"
          color="gray"
          aria-label={`Take back that it was sent to ${record.to}`}
          loading={withdraw.isPending}
          onClick={() => withdraw.mutate()}
        >
          <IconArrowBackUp size={15} stroke={1.7} />
        </ActionIcon>
      </Tooltip>
    </li>
  )
}
