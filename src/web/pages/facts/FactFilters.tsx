import { Select, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import type { Ref } from 'react'
import { sourcesQuery, topicsQuery } from '../../api/queries.ts'
import type { FactFilter } from '../../api/replies.ts'
import { countOf } from '../../components/count-of.ts'
import { DISCLOSURE_CHOICES } from '../../components/DisclosureTag.tsx'
import { STATUS_LOOKS } from '../../components/FactTags.tsx'
import classes from './FactFilters.module.css'

const STATUSES = Object.entries(STATUS_LOOKS).map(([value, { label }]) => ({ value, label }))

const STANDINGS = [
  { value: 'verified', label: 'Verified' },
  { value: 'waiting', label: 'Not verified' },
  { value: 'out-of-use', label: 'Out of use' },
]

interface FactFiltersProps {
  readonly filter: FactFilter
  readonly onFilter: (filter: FactFilter) => void
  readonly total: number | undefined
  readonly searchRef: Ref<HTMLInputElement>
}

export function FactFilters({ filter, onFilter, total, searchRef }: FactFiltersProps) {
  const { data: sources } = useQuery(sourcesQuery())
  const { data: topics } = useQuery(topicsQuery())
  const stated = (topics ?? []).filter(({ facts }) => facts > 0)
  const choose = (name: keyof FactFilter) => (value: string | null) => {
    const { [name]: _, ...others } = filter
    onFilter(value === null ? others : { ...others, [name]: value })
  }
  return (
    <div className={classes.filters}>
      <TextInput
        ref={searchRef}
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
        onChange={choose('sourceId')}
        clearable
        clearButtonProps={{ 'aria-label': 'Show all sources' }}
      />
      <Select
        aria-label="Topic"
        placeholder="Any topic"
        searchable
        data={stated.map(({ id, label, facts }) => ({ value: id, label: `${label} (${facts})` }))}
        value={filter.topic ?? null}
        onChange={choose('topic')}
        clearable
        clearButtonProps={{ 'aria-label': 'Show any topic' }}
      />
      <Select
        aria-label="Status"
        placeholder="Any status"
        data={STATUSES}
        value={filter.status ?? null}
        onChange={choose('status')}
        clearable
        clearButtonProps={{ 'aria-label': 'Show any status' }}
      />
      <Select
        aria-label="Verification"
        placeholder="Verified or not"
        data={STANDINGS}
        value={filter.standing ?? null}
        onChange={choose('standing')}
        clearable
        clearButtonProps={{ 'aria-label': 'Show verified or not' }}
      />
      <Select
        aria-label="May go to"
        placeholder="Any audience"
        data={DISCLOSURE_CHOICES}
        value={filter.disclosure ?? null}
        onChange={choose('disclosure')}
        clearable
        clearButtonProps={{ 'aria-label': 'Show any audience' }}
      />
      <span className={classes.total} aria-live="polite">
        {total === undefined ? '' : countOf(total, 'fact')}
      </span>
    </div>
  )
}
