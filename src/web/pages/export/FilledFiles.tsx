import { Button, Title } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconDownload, IconSend } from '@tabler/icons-react'
import { useState } from 'react'
import type { ExportRecord } from '../../../domain/fill-report.ts'
import { links } from '../../api/client.ts'
import { countOf } from '../../components/count-of.ts'
import { Timestamp } from '../../components/Timestamp.tsx'
import classes from './FilledFiles.module.css'
import { MarkSentDialog } from './MarkSentDialog.tsx'
import { SentLine } from './SentLine.tsx'

interface FilledFilesProps {
  readonly records: readonly ExportRecord[]
  readonly customer: string | null
}

/** Earlier files are seldom asked for; the list stays short until they are. */
const SHOWN_AT_FIRST = 3

/** Each file that was filled, when, by whom, and to whom it went; kept as it was. */
export function FilledFiles({ records, customer }: FilledFilesProps) {
  const [isWhole, setWhole] = useState(false)
  const [opened, dialog] = useDisclosure(false)
  const [marking, setMarking] = useState<ExportRecord | null>(null)
  const newestFirst = records.toSorted((a, b) => b.exportedAt.localeCompare(a.exportedAt))
  const shown = newestFirst.filter(
    ({ sent }, index) => isWhole || index < SHOWN_AT_FIRST || sent.length > 0,
  )
  return (
    <section aria-label="Filled files" className={classes.files}>
      <div className={classes.head}>
        <Title order={2}>Filled files</Title>
        <p className={classes.note}>
          Nothing is sent from here. Say to whom you sent which file, so that it can be told later
          what the customer has.
        </p>
      </div>
      <ul className={classes.list}>
        {shown.map((record) => (
          <li key={record.id} className={classes.record}>
            <div className={classes.words}>
              <div className={classes.name}>{record.fileName}</div>
              <div className={classes.note}>
                <Timestamp at={record.exportedAt} /> by {record.exportedBy} ·{' '}
                {countOf(record.report.written.length, 'cell')} written,{' '}
                {record.report.blank.filter(({ extent }) => extent === 'whole').length} left blank
                {record.report.partsTotal > 1 &&
                  `, ${record.report.partsUnchanged} of ${record.report.partsTotal} parts unchanged`}
              </div>
              <code className={classes.hash}>SHA-256 {record.contentHash}</code>
            </div>
            <div className={classes.deeds}>
              <Button
                component="a"
                href={links.exportFile(record.id)}
                download
                size="xs"
                variant="default"
                leftSection={<IconDownload size={15} stroke={1.7} aria-hidden />}
                aria-label={`Download ${record.fileName} of ${record.exportedAt}`}
              >
                Download
              </Button>
              <Button
                size="xs"
                variant="default"
                leftSection={<IconSend size={15} stroke={1.7} aria-hidden />}
                onClick={() => {
                  setMarking(record)
                  dialog.open()
                }}
              >
                Mark as sent…
              </Button>
            </div>
            {record.sent.length > 0 && (
              <ul className={classes.sent}>
                {record.sent.map((sent) => (
                  <SentLine key={sent.id} record={sent} questionnaireId={record.questionnaireId} />
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
      {shown.length < records.length && (
        <Button
          className={classes.more}
          variant="subtle"
          color="gray"
          size="xs"
          onClick={() => setWhole(true)}
        >
          Show {records.length - shown.length} more
        </Button>
      )}
      {marking !== null && (
        <MarkSentDialog
          key={marking.id}
          record={marking}
          customer={customer}
          opened={opened}
          onClose={dialog.close}
        />
      )}
    </section>
  )
}
