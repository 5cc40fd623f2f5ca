import { Anchor, Button, Switch, Title } from '@mantine/core'
import { IconDownload, IconFileCertificate } from '@tabler/icons-react'
import { Link } from 'wouter'
import type { BlankAnswer, ExportRecord, FillReport } from '../../../domain/fill-report.ts'
import type { Questionnaire } from '../../../domain/questionnaire.ts'
import { client, links } from '../../api/client.ts'
import { queryKeys } from '../../api/query-keys.ts'
import { useDeed } from '../../api/use-deed.ts'
import { notifyDone } from '../../app/notify.ts'
import { usePerson } from '../../app/person-context.ts'
import { countOf } from '../../components/count-of.ts'
import classes from './ExportPanel.module.css'
import { SignedBy } from './SignedBy.tsx'
import { startDownload } from './start-download.ts'

interface ExportPanelProps {
  readonly questionnaire: Questionnaire
  readonly report: FillReport
  /** Rows that the customer's file answers already. */
  readonly answeredRows: number
  readonly overwrite: boolean
  readonly onOverwrite: (overwrite: boolean) => void
}

/** The numbers of an export, and the two files to take away. */
export function ExportPanel(props: ExportPanelProps) {
  const { questionnaire, report, answeredRows, overwrite, onOverwrite } = props
  const { name } = usePerson()
  const { id, counts, fileName } = questionnaire
  const fill = useDeed<void, ExportRecord>({
    run: () => client.exportQuestionnaire(id, name, overwrite),
    touches: [queryKeys.exports(id), queryKeys.auditEvents],
    onDone: (record) => {
      startDownload(links.exportFile(record.id))
      notifyDone(`${record.fileName} is filled and on its way to your downloads.`)
    },
  })
  const isDrafted = counts.drafted + counts.approved + counts.rejected > 0
  const figures = [
    { value: counts.approved, label: 'answers approved' },
    { value: report.written.length, label: 'cells to write' },
    { value: blankOf(report, 'whole'), label: 'questions stay blank' },
    ...(blankOf(report, 'part') > 0
      ? [{ value: blankOf(report, 'part'), label: 'answered in part' }]
      : []),
    ...(report.partsTotal > 1 ? [untouchedParts(report)] : []),
  ]
  return (
    <section className={classes.panel} aria-label="Export">
      <div className={classes.head}>
        <div>
          <Title order={2}>Fill the customer’s file</Title>
          <p className={classes.note}>
            Only approved answers are written, into the answer cells alone. Everything else of{' '}
            {fileName} stays as the customer sent it.
            {report.written.length === 0 && (
              <>
                {' '}
                {isDrafted ? 'Nothing is approved yet: ' : 'Nothing is drafted yet: '}
                <Anchor
                  component={Link}
                  href={`/questionnaires/${id}${isDrafted ? '/review' : ''}`}
                  inherit
                  underline="always"
                >
                  {isDrafted ? 'review the drafts' : 'start drafting'}
                </Anchor>{' '}
                first.
              </>
            )}
          </p>
        </div>
        <div className={classes.deeds}>
          <Button
            component="a"
            href={links.evidencePack(id)}
            download
            variant="default"
            leftSection={<IconFileCertificate size={17} stroke={1.7} />}
          >
            Evidence pack
          </Button>
          <Button
            leftSection={<IconDownload size={17} stroke={1.7} />}
            loading={fill.isPending}
            disabled={report.written.length === 0}
            onClick={() => fill.mutate()}
          >
            Download the filled file
          </Button>
        </div>
      </div>
      {answeredRows > 0 && (
        <div className={classes.option}>
          <Switch
            checked={overwrite}
            onChange={(event) => onOverwrite(event.currentTarget.checked)}
            label="Replace answers that the file holds already"
            description={`${countOf(answeredRows, 'row')} of the file ${answeredRows === 1 ? 'is' : 'are'} answered. Only rows with an approved answer are replaced; formulas always stay.`}
          />
        </div>
      )}
      <dl className={classes.figures}>
        {figures.map(({ value, label }) => (
          <div key={label}>
            <dd>{value}</dd>
            <dt>{label}</dt>
          </div>
        ))}
      </dl>
      <SignedBy written={report.written} />
    </section>
  )
}

function blankOf({ blank }: FillReport, wanted: BlankAnswer['extent']): number {
  return blank.filter(({ extent }) => extent === wanted).length
}

/** A workbook is an archive of parts, of which filling changes the sheets with answers alone. */
function untouchedParts({ partsUnchanged, partsTotal }: FillReport) {
  return {
    value: `${partsUnchanged} of ${partsTotal}`,
    label: 'parts of the file unchanged, byte for byte',
  }
}
