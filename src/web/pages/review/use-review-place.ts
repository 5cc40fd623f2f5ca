import { useEffect, useMemo, useState } from 'react'
import { useSearchParams } from 'wouter'
import type { Answer } from '../../../domain/answer.ts'
import { type FilterName, filterAnswers, isFilterName, isToReview } from './answer-filters.ts'

/** Browsers allow only so many changes of the address: whoever holds `j` makes one at the end. */
const ADDRESS_DELAY_MS = 200

/**
 * Where the reviewer is: the filter, the search and the chosen answer.
 *
 * Filter and answer are written to the address, so that a reload or a shared link leads back to them.
 */
export function useReviewPlace(answers: readonly Answer[]) {
  const [params, setParams] = useSearchParams()
  const [filter, setFilter] = useState<FilterName>(() => {
    const named = params.get('show')
    if (isFilterName(named)) return named
    return answers.some(isToReview) ? 'to-review' : 'all'
  })
  const [selectedId, select] = useState(() => params.get('answer'))
  const [search, setSearch] = useState('')
  const shown = useMemo(() => filterAnswers(answers, filter, search), [answers, filter, search])
  const selected = shown.find((answer) => answer.id === selectedId) ?? shown[0]

  const address = new URLSearchParams({
    show: filter,
    ...(selected === undefined ? {} : { answer: selected.id }),
  }).toString()
  useEffect(() => {
    const timer = setTimeout(() => {
      if (address !== params.toString()) setParams(new URLSearchParams(address), { replace: true })
    }, ADDRESS_DELAY_MS)
    return () => clearTimeout(timer)
  }, [address, params, setParams])

  return {
    filter,
    search,
    shown,
    selected,
    setSearch,
    setFilter: (name: FilterName) => {
      setFilter(name)
      select(selected?.id ?? null)
    },
    select,
    /** The answer so many rows below (or above, when negative) the chosen one. */
    neighbour: (step: number): Answer | undefined =>
      selected === undefined ? undefined : shown[shown.indexOf(selected) + step],
  }
}
