import { ActionIcon, Button, Fieldset, Select, TextInput } from '@mantine/core'
import { IconPlus, IconX } from '@tabler/icons-react'
import type { FactDate } from '../../domain/fact.ts'
import classes from './DateFields.module.css'

const KINDS: readonly { readonly value: FactDate['kind']; readonly label: string }[] = [
  { value: 'as-of', label: 'as of' },
  { value: 'since', label: 'since' },
  { value: 'from', label: 'from' },
  { value: 'by', label: 'by' },
  { value: 'until', label: 'until' },
  { value: 'reviewed', label: 'reviewed' },
  { value: 'in', label: 'in' },
]

/** A date of a fact while it is edited; `key` tells rows apart that say the same. */
export interface DateRow {
  readonly key: number
  readonly kind: FactDate['kind']
  readonly first: string
  /** As it was read; null where a person gives or changes the date. */
  readonly read: FactDate | null
}

export function rowsOf(dates: readonly FactDate[]): readonly DateRow[] {
  return dates.map((date, key) => ({ key, kind: date.kind, first: date.first, read: date }))
}

/** The dates that rows stand for; what wasn't touched stays as it was read. */
export function readDates(rows: readonly DateRow[]): readonly FactDate[] {
  return rows.flatMap(({ kind, first, read }) => {
    if (first === '') return []
    if (read !== null && read.kind === kind && read.first === first) return [read]
    const label = KINDS.find(({ value }) => value === kind)?.label ?? kind
    return [{ kind, text: `${label} ${first}`, first, last: first }]
  })
}

interface DateFieldsProps {
  readonly rows: readonly DateRow[]
  readonly onRows: (rows: readonly DateRow[]) => void
}

/** The dates of a fact: each what it says (since, by, until) and its day. */
export function DateFields({ rows, onRows }: DateFieldsProps) {
  const change = (key: number, part: Partial<DateRow>) =>
    onRows(rows.map((row) => (row.key === key ? { ...row, ...part } : row)))
  const nextKey = Math.max(-1, ...rows.map(({ key }) => key)) + 1
  return (
    <Fieldset variant="unstyled" legend="Dates" className={classes.dates}>
      {rows.map((row) => (
        <div key={row.key} className={classes.row}>
          <Select
            aria-label="What the date says"
            data={[...KINDS]}
            value={row.kind}
            onChange={(kind) => kind !== null && change(row.key, { kind: kind as DateRow['kind'] })}
            allowDeselect={false}
          />
          <TextInput
            type="date"
            aria-label="Day"
            value={row.first}
            onChange={(event) => change(row.key, { first: event.currentTarget.value })}
          />
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label="Remove the date"
            onClick={() => onRows(rows.filter(({ key }) => key !== row.key))}
          >
            <IconX size={15} />
          </ActionIcon>
        </div>
      ))}
      <Button
        size="compact-sm"
        variant="subtle"
        leftSection={<IconPlus size={14} />}
        onClick={() => onRows([...rows, { key: nextKey, kind: 'as-of', first: '', read: null }])}
      >
        Add a date
      </Button>
    </Fieldset>
  )
}
