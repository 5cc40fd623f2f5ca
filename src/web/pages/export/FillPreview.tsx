import { SegmentedControl } from '@mantine/core'
import { IconClipboardCheck, IconSignature } from '@tabler/icons-react'
import { useState } from 'react'
import type { FillReport } from '../../../domain/fill-report.ts'
import { EmptyState } from '../../components/EmptyState.tsx'
import { BlankTable } from './BlankTable.tsx'
import classes from './FillPreview.module.css'
import { WrittenTable } from './WrittenTable.tsx'

type Side = 'written' | 'whole' | 'part'

/** Cell by cell, what an export would write, and question by question, what it would leave blank. */
export function FillPreview({ report }: { readonly report: FillReport }) {
  const [side, setSide] = useState<Side>(report.written.length > 0 ? 'written' : 'whole')
  const whole = report.blank.filter(({ extent }) => extent === 'whole')
  const part = report.blank.filter(({ extent }) => extent === 'part')
  return (
    <section className={classes.preview} aria-label="Preview">
      <div className={classes.head}>
        <SegmentedControl
          aria-label="Preview of"
          value={side}
          onChange={(value) => setSide(value as Side)}
          data={[
            { value: 'written', label: `Will be written (${report.written.length})` },
            { value: 'whole', label: `Stays blank (${whole.length})` },
            ...(part.length > 0 ? [{ value: 'part', label: `In part (${part.length})` }] : []),
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
      {side === 'whole' && whole.length === 0 && (
        <EmptyState
          icon={IconClipboardCheck}
          title="Nothing stays blank"
          hint="Every question carries a signed answer."
        />
      )}
      {side === 'whole' && whole.length > 0 && (
        <BlankTable
          blanks={whole}
          label="Questions that stay blank"
          reasonHead="Why it stays blank"
        />
      )}
      {side === 'part' && part.length > 0 && (
        <BlankTable
          blanks={part}
          label="Questions that are answered in part"
          reasonHead="What is left out, and why"
        />
      )}
    </section>
  )
}
