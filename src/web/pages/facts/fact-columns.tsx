import { Checkbox } from '@mantine/core'
import { createColumnHelper } from '@tanstack/react-table'
import { Link } from 'wouter'
import type { Fact } from '../../../domain/fact.ts'
import { DisclosureTag } from '../../components/DisclosureTag.tsx'
import { FactStatusTag, nameOfSubject, VerificationTag } from '../../components/FactTags.tsx'
import classes from './FactTable.module.css'

const column = createColumnHelper<Fact>()

/** The columns of the fact table; the widths are set in its stylesheet. */
export const FACT_COLUMNS = [
  column.display({
    id: 'tick',
    header: ({ table }) => (
      <Checkbox
        aria-label="Tick all that are loaded"
        checked={table.getIsAllRowsSelected()}
        indeterminate={table.getIsSomeRowsSelected()}
        onChange={table.getToggleAllRowsSelectedHandler()}
      />
    ),
    cell: ({ row }) => (
      <Checkbox
        aria-label={`Tick “${row.original.text.slice(0, 60)}”`}
        checked={row.getIsSelected()}
        onChange={row.getToggleSelectedHandler()}
      />
    ),
  }),
  column.accessor('text', {
    header: 'Statement',
    cell: ({ row: { original: fact } }) => (
      <Link href={`/sources/${fact.sourceId}?fact=${fact.id}`} className={classes.statement}>
        <span className={classes.text}>{fact.text}</span>
        <span className={classes.place}>{placeOf(fact)}</span>
      </Link>
    ),
  }),
  column.accessor('status', {
    header: 'Status',
    cell: ({ row: { original: fact } }) => (
      <span className={classes.stack}>
        <FactStatusTag status={fact.status} />
        {fact.dates.length > 0 && (
          <span className={classes.limits} title={fact.dates.map(({ text }) => text).join(', ')}>
            {fact.dates.map(({ text }) => text).join(', ')}
          </span>
        )}
      </span>
    ),
  }),
  column.accessor('subject', {
    header: 'About',
    cell: ({ row: { original: fact } }) => (
      <span className={classes.subject}>
        {nameOfSubject(fact.subject)}
        {fact.qualifiers.length > 0 && (
          <span className={classes.limits} title={fact.qualifiers.join(', ')}>
            “{fact.qualifiers.join('”, “')}”
          </span>
        )}
      </span>
    ),
  }),
  column.accessor('disclosure', {
    header: 'May go to',
    cell: ({ getValue }) => <DisclosureTag disclosure={getValue()} />,
  }),
  column.accessor('verification', {
    header: 'Verified',
    cell: ({ row: { original: fact } }) => <VerificationTag {...standingOf(fact)} />,
  }),
]

function standingOf({ verification, retirement, mergedInto }: Fact) {
  return { verification, retirement, mergedInto }
}

/** The source and the nearest two headings: the outer ones repeat on every row. */
function placeOf({ sourceName, headingPath }: Fact): string {
  const nearest = headingPath.slice(-2)
  return [sourceName, ...(headingPath.length > 2 ? ['…'] : []), ...nearest].join(' › ')
}
