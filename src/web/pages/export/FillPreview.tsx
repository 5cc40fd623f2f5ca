import { SegmentedControl } from '@mantine/core'
import { IconClipboardCheck, IconSignature } from '@tabler/icons-react'
import { useState } from 'react'
import type { FillReport } from '../../../domain/fill-report.ts'
import { EmptyState } from '../../components/EmptyState.tsx'
import { BlankTable } from './BlankTable.tsx'
import classes from './FillPreview.module.css'
import { WrittenTable } from './WrittenTable.tsx'

type Side = 'written' | 'blank'

/** Cell by cell, what an export would write, and question by question, what it would leave blank. */
export function FillPreview({ report }: { readonly report: FillReport }) {
  const [side, setSide] = useState<Side>(report.written.length > 0 ? 'written' : 'blank')
  return (
    <section className={classes.preview} aria-label="Preview">
      <div className={classes.head}>
        <SegmentedControl
          aria-label="Preview of"
          value={side}
          onChange={(value) => setSide(value as Side)}
          data={[
            { value: 'written', label: `Will be written (${report.written.length})` },
            { value: 'blank', label: `Stays blank (${report.blank.length})` },
          ]}
        />
      </div>
      {side === 'written' && report.written.length === 0 && (
        <EmptyState
          icon={IconSignature}
          title="Nothing is approved yet"
          hint="Approve answers in the review; they appear here, cell by cell."
        />
      )}
      {side === 'written' && report.written.length > 0 && <WrittenTable cells={report.written} />}
      {side === 'blank' && report.blank.length === 0 && (
        <EmptyState
          icon={IconClipboardCheck}
          title="Nothing stays blank"
          hint="Every question carries a signed answer."
        />
      )}
      {side === 'blank' && report.blank.length > 0 && <BlankTable blanks={report.blank} />}
    </section>
  )
}
