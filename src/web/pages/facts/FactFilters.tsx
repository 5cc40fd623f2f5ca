import { Select, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import type { FactStatus } from '../../../domain/fact.ts'
import { type FactFilter, sourcesQuery } from '../../api/queries.ts'
import { countOf } from '../../components/count-of.ts'
import { STATUS_LOOKS } from '../../components/FactTags.tsx'
import classes from './FactFilters.module.css'

const STATUSES = Object.entries(STATUS_LOOKS).map(([value, { label }]) => ({ value, label }))

interface FactFiltersProps {
  readonly filter: FactFilter
  readonly onFilter: (filter: FactFilter) => void
  readonly total: number | undefined
}

export function FactFilters({ filter, onFilter, total }: FactFiltersProps) {
  const { data: sources } = useQuery(sourcesQuery())
  return (
    <div className={classes.filters}>
      <TextInput
        className={classes.search}
        aria-label="Search the facts"
        placeholder="Search statements and headings"
        leftSection={<IconSearch size={15} stroke={1.7} />}
        value={filter.search ?? ''}
        onChange={(event) => onFilter({ ...filter, search: event.currentTarget.value })}
      />
      <Select
        aria-label="Source"
        placeholder="All sources"
        data={(sources ?? []).map(({ id, name }) => ({ value: id, label: name }))}
        value={filter.sourceId ?? null}
        onChange={(value) => onFilter({ ...filter, sourceId: value ?? undefined })}
        clearable
        clearButtonProps={{ 'aria-label': 'Show all sources' }}
      />
      <Select
        aria-label="Status"
        placeholder="Any status"
        data={STATUSES}
        value={filter.status ?? null}
        onChange={(value) =>
          onFilter({ ...filter, status: (value as FactStatus | null) ?? undefined })
        }
        clearable
        clearButtonProps={{ 'aria-label': 'Show any status' }}
      />
      <span className={classes.total} aria-live="polite">
        {total === undefined ? '' : countOf(total, 'fact')}
      </span>
    </div>
  )
}
