import { Button, Skeleton } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { IconListSearch } from '@tabler/icons-react'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Link } from 'wouter'
import { type FactFilter, factsQuery } from '../../api/queries.ts'
import { EmptyState } from '../../components/EmptyState.tsx'
import { Page } from '../../components/Page.tsx'
import { ProblemNotice } from '../../components/ProblemNotice.tsx'
import { FactFilters } from './FactFilters.tsx'
import classes from './FactsPage.module.css'
import { FactTable } from './FactTable.tsx'
import { VerifySelected } from './VerifySelected.tsx'

/** Every fact of every source: searched as one types, filtered, and vouched for. */
export function FactsPage() {
  const [filter, setFilter] = useState<FactFilter>({})
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set())
  const [search] = useDebouncedValue(filter.search, 180)
  const facts = useInfiniteQuery(factsQuery({ ...filter, search }))
  const list = facts.data?.pages.flatMap((page) => page.facts) ?? []
  const isFiltered = Object.values(filter).some(Boolean)
  const total = facts.data?.pages.at(-1)?.total
  return (
    <Page
      title="Facts"
      lead="One verbatim statement each. Only verified facts are cited in answers."
    >
      <FactFilters filter={filter} onFilter={setFilter} total={total} />
      <section className={classes.frame} aria-label="Facts">
        <VerifySelected facts={list} selected={selected} onDone={() => setSelected(new Set())} />
        {facts.error !== null && (
          <ProblemNotice error={facts.error} onRetry={() => void facts.refetch()} />
        )}
        {facts.isPending && <Skeleton height={480} radius={0} />}
        {total === 0 && !isFiltered && (
          <EmptyState
            icon={IconListSearch}
            title="No facts yet"
            hint="Facts are the statements of your sources, word for word."
          >
            <Button component={Link} href="/sources">
              Add sources
            </Button>
          </EmptyState>
        )}
        {total === 0 && isFiltered && (
          <EmptyState
            icon={IconListSearch}
            title="No fact matches"
            hint="Search with fewer words, or choose another source or status."
          />
        )}
        {list.length > 0 && (
          <FactTable
            facts={list}
            selected={selected}
            onSelected={setSelected}
            onNearEnd={() => {
              if (facts.hasNextPage && !facts.isFetching) void facts.fetchNextPage()
            }}
          />
        )}
      </section>
    </Page>
  )
}
