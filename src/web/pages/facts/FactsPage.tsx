import { Button, SegmentedControl, Skeleton } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { IconListSearch } from '@tabler/icons-react'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useMemo, useRef, useState } from 'react'
import { Link } from 'wouter'
import { factsQuery } from '../../api/queries.ts'
import type { FactFilter } from '../../api/replies.ts'
import { EmptyState } from '../../components/EmptyState.tsx'
import { Page } from '../../components/Page.tsx'
import { ProblemNotice } from '../../components/ProblemNotice.tsx'
import { FactDeedBar } from './FactDeedBar.tsx'
import { FactFilters } from './FactFilters.tsx'
import { FactsBySource, FactsByTopic } from './FactGroups.tsx'
import { FactKeys } from './FactKeys.tsx'
import classes from './FactsPage.module.css'
import { FactTable } from './FactTable.tsx'
import { useChosenFacts } from './use-chosen-facts.ts'
import { useFactKeys } from './use-fact-keys.ts'
import { FACT_VIEWS, type FactView, useFactView } from './use-fact-view.ts'

const NONE: ReadonlySet<string> = new Set()

/** Every fact of every source: searched as one types, filtered, vouched for, corrected and retired. */
export function FactsPage() {
  const { filter, setFilter, view, setView } = useFactView()
  const [selected, setSelected] = useState<ReadonlySet<string>>(NONE)
  const [activeIndex, setActiveIndex] = useState(-1)
  const searchBox = useRef<HTMLInputElement>(null)
  const [search] = useDebouncedValue(filter.search, 180)
  const facts = useInfiniteQuery(factsQuery({ ...filter, ...(search && { search }) }))
  const list = useMemo(() => facts.data?.pages.flatMap((page) => page.facts) ?? [], [facts.data])
  const active = list[activeIndex]
  const ticked = list.filter(({ id }) => selected.has(id))
  const untick = () => setSelected(NONE)
  // The keys act on the row that they are at where nothing is ticked.
  const chosen = useChosenFacts(ticked.length > 0 || !active ? ticked : [active], untick)

  const move = (by: number) =>
    setActiveIndex((index) => Math.max(0, Math.min(list.length - 1, index + by)))
  const tick = (index: number, isOn?: boolean) => {
    const fact = list[index]
    if (!fact) return
    const next = new Set(selected)
    if (isOn ?? !next.has(fact.id)) next.add(fact.id)
    else next.delete(fact.id)
    setSelected(next)
  }
  const extend = (by: number) => {
    const target = Math.max(0, Math.min(list.length - 1, activeIndex + by))
    setSelected(new Set([...selected, ...[active, list[target]].flatMap((fact) => fact?.id ?? [])]))
    setActiveIndex(target)
  }
  useFactKeys({
    next: () => move(1),
    previous: () => move(-1),
    extendDown: () => extend(1),
    extendUp: () => extend(-1),
    tick: () => tick(activeIndex),
    verify: chosen.verify,
    correct: () => chosen.open('correct'),
    retire: () => chosen.open('retire'),
    merge: () => chosen.open('merge'),
    restore: chosen.restore,
    search: () => searchBox.current?.focus(),
  })

  const isFiltered = Object.values(filter).some(Boolean)
  const total = facts.data?.pages.at(-1)?.total
  const changeFilter = (next: FactFilter) => {
    setFilter(next)
    setActiveIndex(-1)
  }
  return (
    <Page
      title="Facts"
      lead="One verbatim statement each. Only verified facts in use are cited, and only where they may go."
      actions={
        <SegmentedControl
          aria-label="How to show the facts"
          value={view}
          onChange={(value) => setView(value as FactView)}
          data={FACT_VIEWS}
        />
      }
    >
      {view === 'topics' && <FactsByTopic onChoose={changeFilter} />}
      {view === 'sources' && <FactsBySource onChoose={changeFilter} />}
      {view === 'list' && (
        <>
          <FactFilters
            filter={filter}
            onFilter={changeFilter}
            total={total}
            searchRef={searchBox}
          />
          <section className={classes.frame} aria-label="Facts">
            <FactDeedBar chosen={chosen} onUntick={ticked.length > 0 ? untick : null} />
            {facts.error !== null && (
              <ProblemNotice error={facts.error} onRetry={() => void facts.refetch()} />
            )}
            {facts.isPending && <Skeleton height={480} radius={0} />}
            {total === 0 && <NoFacts isFiltered={isFiltered} />}
            {list.length > 0 && (
              <FactTable
                facts={list}
                selected={selected}
                onSelected={setSelected}
                activeIndex={activeIndex}
                onNearEnd={() => {
                  if (facts.hasNextPage && !facts.isFetching) void facts.fetchNextPage()
                }}
              />
            )}
          </section>
          <FactKeys />
        </>
      )}
    </Page>
  )
}

function NoFacts({ isFiltered }: { readonly isFiltered: boolean }) {
  if (isFiltered) {
    return (
      <EmptyState
        icon={IconListSearch}
        title="No fact matches"
        hint="Search with fewer words, or choose other filters."
      />
    )
  }
  return (
    <EmptyState
      icon={IconListSearch}
      title="No facts yet"
      hint="Facts are the statements of your sources, word for word."
    >
      <Button component={Link} href="/sources">
        Add sources
      </Button>
    </EmptyState>
  )
}
