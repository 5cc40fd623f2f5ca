import type { OpenWork } from '../../domain/open-work.ts'

/** A page, or a group of pages, that the header leads to. */
export interface Place {
  readonly href: string
  readonly label: string
  readonly isHere: (path: string) => boolean
  /** What waits there for somebody; without it, nothing ever does. */
  readonly waiting?: (work: OpenWork) => number
}

/** The pages of the library: what answers are drawn from, and what keeps it true. */
export const LIBRARY_PLACES: readonly Place[] = [
  { href: '/sources', label: 'Sources', isHere: (path) => isUnder(path, '/sources') },
  { href: '/facts', label: 'Facts', isHere: (path) => isUnder(path, '/facts') },
  {
    href: '/upkeep',
    label: 'Upkeep',
    isHere: (path) => isUnder(path, '/upkeep'),
    waiting: ({ conflicts, overdue }) => (conflicts ?? 0) + (overdue ?? 0),
  },
  {
    href: '/changes',
    label: 'Changes',
    isHere: (path) => isUnder(path, '/changes'),
    waiting: ({ changes }) => changes,
  },
  { href: '/gaps', label: 'Gaps', isHere: (path) => isUnder(path, '/gaps') },
]

/** Where one can go from everywhere. */
export const MAIN_PLACES: readonly Place[] = [
  {
    href: '/',
    label: 'Questionnaires',
    isHere: (path) => path === '/' || isUnder(path, '/questionnaires'),
  },
  { href: '/ask', label: 'Ask', isHere: (path) => isUnder(path, '/ask') },
  {
    href: '/sources',
    label: 'Library',
    isHere: (path) => LIBRARY_PLACES.some((place) => place.isHere(path)),
    waiting: (work) => LIBRARY_PLACES.reduce((sum, { waiting }) => sum + (waiting?.(work) ?? 0), 0),
  },
  { href: '/overview', label: 'Overview', isHere: (path) => isUnder(path, '/overview') },
  { href: '/activity', label: 'Activity', isHere: (path) => isUnder(path, '/activity') },
]

function isUnder(path: string, place: string): boolean {
  return path === place || path.startsWith(`${place}/`)
}
