import { SegmentedControl, Select } from '@mantine/core'
import { IconClipboardCheck, IconSignature } from '@tabler/icons-react'
import { useState } from 'react'
import type { FillReport } from '../../../domain/fill-report.ts'
import { EmptyState } from '../../components/EmptyState.tsx'
import { BlankTable } from './BlankTable.tsx'
import classes from './FillPreview.module.css'
import { WrittenTable } from './WrittenTable.tsx'

type Side = 'written' | 'whole' | 'part'

/** Sheet by sheet and cell by cell, what an export would write, and what it would leave blank and why. */
export function FillPreview({ report }: { readonly report: FillReport }) {
  const [side, setSide] = useState<Side>(report.written.length > 0 ? 'written' : 'whole')
  const [chosenSheet, chooseSheet] = useState<string | null>(null)
  const rows = {
    written: report.written,
    whole: report.blank.filter(({ extent }) => extent === 'whole'),
    part: report.blank.filter(({ extent }) => extent === 'part'),
  }
  const sheets = countBySheet(rows[side])
  const sheet = chosenSheet !== null && sheets.has(chosenSheet) ? chosenSheet : firstOf(sheets)
  const onSheet = ({ sheet: name }: { readonly sheet: string }) => name === sheet
  return (
    <section className={classes.preview} aria-label="Preview">
      <div className={classes.head}>
        <SegmentedControl
          aria-label="Preview of"
          value={side}
          onChange={(value) => setSide(value as Side)}
          data={[
            { value: 'written', label: `Will be written (${rows.written.length})` },
            { value: 'whole', label: `Stays blank (${rows.whole.length})` },
            ...(rows.part.length > 0
              ? [{ value: 'part', label: `In part (${rows.part.length})` }]
              : []),
          ]}
        />
        {sheets.size > 1 && (
          <Select
            className={classes.sheets}
            aria-label="Sheet"
            allowDeselect={false}
            value={sheet}
            onChange={chooseSheet}
            data={[...sheets].map(([name, count]) => ({
              value: name,
              label: `${name} (${count})`,
            }))}
          />
        )}
      </div>
      {side === 'written' && rows.written.length === 0 && (
        <EmptyState
          icon={IconSignature}
          title="Nothing is approved yet"
          hint="Approve answers in the review; they appear here, cell by cell."
        />
      )}
      {side === 'written' && rows.written.length > 0 && (
        <WrittenTable cells={rows.written.filter(onSheet)} />
      )}
      {side === 'whole' && rows.whole.length === 0 && (
        <EmptyState
          icon={IconClipboardCheck}
          title="Nothing stays blank"
          hint="Every question carries a signed answer."
        />
      )}
      {side === 'whole' && rows.whole.length > 0 && (
        <BlankTable
          blanks={rows.whole.filter(onSheet)}
          label="Questions that stay blank"
          reasonHead="Why it stays blank"
        />
      )}
      {side === 'part' && rows.part.length > 0 && (
        <BlankTable
          blanks={rows.part.filter(onSheet)}
          label="Questions that are answered in part"
          reasonHead="What is left out, and why"
        />
      )}
    </section>
  )
}

function countBySheet(rows: readonly { readonly sheet: string }[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { sheet } of rows) counts.set(sheet, (counts.get(sheet) ?? 0) + 1)
  return counts
}

function firstOf(sheets: ReadonlyMap<string, number>): string | null {
  return [...sheets.keys()][0] ?? null
}
