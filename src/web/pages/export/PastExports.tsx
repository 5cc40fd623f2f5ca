import { Button, Title } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import type { ExportRecord } from '../../../domain/fill-report.ts'
import { links } from '../../api/client.ts'
import { countOf } from '../../components/count-of.ts'
import { Timestamp } from '../../components/Timestamp.tsx'
import classes from './PastExports.module.css'

/** Each file that went out, when, by whom, and with what in it; kept as it was. */
export function PastExports({ records }: { readonly records: readonly ExportRecord[] }) {
  const newestFirst = records.toSorted((a, b) => b.exportedAt.localeCompare(a.exportedAt))
  return (
    <section aria-label="Past exports">
      <Title order={2} mb="sm">
        Past exports
      </Title>
      <ul className={classes.list}>
        {newestFirst.map((record) => (
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
            </div>
            <code className={classes.hash} title={`SHA-256 ${record.contentHash}`}>
              {record.contentHash.slice(0, 12)}
            </code>
            <Button
              component="a"
              href={links.exportFile(record.id)}
              download
              size="xs"
              variant="default"
              leftSection={<IconDownload size={15} stroke={1.7} />}
              aria-label={`Download ${record.fileName} of ${record.exportedAt}`}
            >
              Download
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
