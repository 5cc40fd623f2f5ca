import { useMemo, useState } from 'react'
import { useSearchParams } from 'wouter'
import type { Answer } from '../../../domain/answer.ts'
import { type FilterName, filterAnswers, isFilterName, isToReview } from './answer-filters.ts'

/**
 * Where the reviewer is: the filter, the search and the chosen answer.
 *
 * Filter and answer are part of the address, so that a reload or a shared link leads back to them.
 */
export function useReviewPlace(answers: readonly Answer[]) {
  const [params, setParams] = useSearchParams()
  const [firstFilter] = useState<FilterName>(() => (answers.some(isToReview) ? 'to-review' : 'all'))
  const [search, setSearch] = useState('')
  const named = params.get('show')
  const filter = isFilterName(named) ? named : firstFilter
  const shown = useMemo(() => filterAnswers(answers, filter, search), [answers, filter, search])
  const selectedId = params.get('answer')
  const selected = shown.find((answer) => answer.id === selectedId) ?? shown[0]

  const set = (changes: Readonly<Record<string, string | null>>) =>
    setParams(
      (old) => {
        const next = new URLSearchParams(old)
        for (const [name, value] of Object.entries(changes)) {
          if (value === null) next.delete(name)
          else next.set(name, value)
        }
        return next
      },
      { replace: true },
    )
  return {
    filter,
    search,
    shown,
    selected,
    setSearch,
    setFilter: (name: FilterName) => set({ show: name, answer: selected?.id ?? null }),
    select: (answerId: string) => set({ answer: answerId }),
    /** The answer so many rows below (or above, when negative) the chosen one. */
    neighbour: (step: number): Answer | undefined =>
      selected === undefined ? undefined : shown[shown.indexOf(selected) + step],
  }
}
