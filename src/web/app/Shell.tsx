import type { ReactNode } from 'react'
import { Link, useLocation } from 'wouter'
import { Mark } from '../components/Mark.tsx'
import { ColorSchemeToggle } from './ColorSchemeToggle.tsx'
import { PersonMenu } from './PersonMenu.tsx'
import classes from './Shell.module.css'
import { TrustNote } from './TrustNote.tsx'

interface Place {
  readonly href: string
  readonly label: string
  readonly isHere: (path: string) => boolean
}

const PLACES: readonly Place[] = [
  {
    href: '/',
    label: 'Questionnaires',
    isHere: (path) => path === '/' || path.startsWith('/questionnaires'),
  },
  { href: '/sources', label: 'Sources', isHere: (path) => path.startsWith('/sources') },
  { href: '/facts', label: 'Facts', isHere: (path) => path === '/facts' },
  { href: '/changes', label: 'Changes', isHere: (path) => path === '/changes' },
  { href: '/upkeep', label: 'Upkeep', isHere: (path) => path === '/upkeep' },
  { href: '/gaps', label: 'Gaps', isHere: (path) => path === '/gaps' },
  { href: '/ask', label: 'Ask', isHere: (path) => path === '/ask' },
  { href: '/activity', label: 'Activity', isHere: (path) => path === '/activity' },
]

/** The frame around every page: where one can go, what leaves the machine, and who is signing. */
export function Shell({ children }: { readonly children: ReactNode }) {
  const [path] = useLocation()
  return (
    <>
      <a href="#main" className={classes.skip}>
        Skip to the page
      </a>
      <header className={classes.header}>
        <Link href="/" className={classes.brand} aria-label="Countersign, to the questionnaires">
          <Mark size={26} />
          <span className={classes.name}>Countersign</span>
        </Link>
        <nav aria-label="Main" className={classes.places}>
          {PLACES.map((place) => (
            <Link
              key={place.href}
              href={place.href}
              className={classes.place}
              aria-current={place.isHere(path) ? 'page' : undefined}
            >
              {place.label}
            </Link>
          ))}
        </nav>
        <div className={classes.end}>
          <TrustNote />
          <ColorSchemeToggle />
          <PersonMenu />
        </div>
      </header>
      <main id="main" tabIndex={-1} className={classes.main}>
        {children}
      </main>
    </>
  )
}
