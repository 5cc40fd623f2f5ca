import { useSearchParams } from 'wouter'
import type { FactFilter } from '../../api/replies.ts'

/** How the page of facts shows them: one by one, or counted by topic or by source. */
export type FactView = 'list' | 'topics' | 'sources'

export const FACT_VIEWS: { readonly value: FactView; readonly label: string }[] = [
  { value: 'list', label: 'List' },
  { value: 'topics', label: 'By topic' },
  { value: 'sources', label: 'By source' },
]

const FILTERS = [
  ...(['sourceId', 'status', 'subject', 'disclosure', 'standing', 'topic', 'search'] as const),
]

/**
 * The filter and the view, kept in the address: other pages lead to some facts, and the way back leads to
 * the same ones.
 */
export function useFactView() {
  const [params, setParams] = useSearchParams()
  const asked = params.get('view')
  const view = FACT_VIEWS.find(({ value }) => value === asked)?.value ?? 'list'
  const filter: FactFilter = Object.fromEntries(
    FILTERS.flatMap((name) => {
      const value = params.get(name)
      return value === null ? [] : [[name, value]]
    }),
  )
  return {
    view,
    filter,
    setView: (next: FactView) => setParams(next === 'list' ? {} : { view: next }),
    /** Shows the list, of what the filter lets through. */
    setFilter: (next: FactFilter) => {
      const pairs = Object.entries(next).filter(([, value]) => value !== undefined && value !== '')
      setParams(Object.fromEntries(pairs), { replace: view === 'list' })
    },
  }
}
