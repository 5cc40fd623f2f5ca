import { useLocation } from 'wouter'
import type { OpenWork } from '../../domain/open-work.ts'
import classes from './LibraryNav.module.css'
import { PlaceLinks } from './PlaceLinks.tsx'
import { LIBRARY_PLACES } from './places.ts'

/** The second row of places, shown on the pages of the library. */
export function LibraryNav({ work }: { readonly work: OpenWork | undefined }) {
  const [path] = useLocation()
  if (!LIBRARY_PLACES.some((place) => place.isHere(path))) return null
  return (
    <nav aria-label="Library" className={classes.bar}>
      <PlaceLinks places={LIBRARY_PLACES} work={work} placeClass={classes.place} />
    </nav>
  )
}
