import { Anchor, CloseButton } from '@mantine/core'
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react'
import { Link } from 'wouter'
import type { ImportReport } from '../../../domain/import-report.ts'
import type { ImportReply } from '../../api/replies.ts'
import { countOf } from '../../components/count-of.ts'
import { tellTakenBack } from '../../components/use-fact-deeds.ts'
import classes from './ImportOutcome.module.css'

interface ImportOutcomeProps {
  readonly outcome: ImportReply
  readonly onClose: () => void
}

/** What an import brought, file by file, and which approvals it voided. */
export function ImportOutcome({ outcome, onClose }: ImportOutcomeProps) {
  const failures = outcome.failures ?? []
  return (
    <section className={classes.outcome} aria-label="What the import did" aria-live="polite">
      <ul className={classes.list}>
        {outcome.imports.map((report) => (
          <li key={report.source.id}>
            <IconCircleCheck size={16} stroke={1.8} className={classes.good} aria-hidden />
            <span>
              <Anchor
                component={Link}
                href={`/sources/${report.source.id}`}
                inherit
                className={classes.name}
              >
                {report.source.name}
              </Anchor>
              : {describe(report)}
            </span>
          </li>
        ))}
        {failures.map((failure) => (
          <li key={failure.detail ?? failure.title}>
            <IconAlertTriangle size={16} stroke={1.8} className={classes.bad} aria-hidden />
            <span>{failure.detail ?? failure.title}</span>
          </li>
        ))}
      </ul>
      <CloseButton aria-label="Close" onClick={onClose} />
    </section>
  )
}

function describe(report: ImportReport): string {
  const { added, changed, removed, unchanged } = report
  const isNothingNew = added.length + changed.length === 0 && unchanged.length > 0
  const parts = [isNothingNew ? 'nothing new' : countOf(added.length, 'new fact')]
  if (changed.length > 0) parts.push(`${changed.length} changed`)
  if (unchanged.length > 0) parts.push(`${countOf(unchanged.length, 'fact')} as before`)
  if (removed.length > 0) parts.push(`${removed.length} gone`)
  return [`${parts.join(', ')}.`, tellTakenBack(report)].join(' ').trim()
}
