import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { Mark } from '../components/Mark.tsx'
import { LineNote } from '../together/LineNote.tsx'
import { MentionsLink } from '../together/MentionsLink.tsx'
import { ColorSchemeToggle } from './ColorSchemeToggle.tsx'
import { LibraryNav } from './LibraryNav.tsx'
import { PersonMenu } from './PersonMenu.tsx'
import { PlaceLinks } from './PlaceLinks.tsx'
import { MAIN_PLACES } from './places.ts'
import classes from './Shell.module.css'
import { TrustNote } from './TrustNote.tsx'
import { useOpenWork } from './use-open-work.ts'

/** The frame around every page: where one can go, what leaves the machine, and who is signing. */
export function Shell({ children }: { readonly children: ReactNode }) {
  const work = useOpenWork()
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
          <PlaceLinks places={MAIN_PLACES} work={work} placeClass={classes.place} />
        </nav>
        <div className={classes.end}>
          <LineNote />
          <TrustNote />
          <MentionsLink />
          <ColorSchemeToggle />
          <PersonMenu />
        </div>
      </header>
      <LibraryNav work={work} />
      <main id="main" tabIndex={-1} className={classes.main}>
        {children}
      </main>
    </>
  )
}
