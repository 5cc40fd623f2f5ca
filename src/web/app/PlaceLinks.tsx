import { Link, useLocation } from 'wouter'
import type { OpenWork } from '../../domain/open-work.ts'
import classes from './PlaceLinks.module.css'
import type { Place } from './places.ts'

interface PlaceLinksProps {
  readonly places: readonly Place[]
  /** How much waits where; undefined until it is known. */
  readonly work: OpenWork | undefined
  /** How a place looks in the bar that it stands in. */
  readonly placeClass: string | undefined
}

/** Links to places, each with how much waits there, where something does. */
export function PlaceLinks({ places, work, placeClass }: PlaceLinksProps) {
  const [path] = useLocation()
  return places.map(({ href, label, isHere, waiting }) => {
    const count = work === undefined ? 0 : (waiting?.(work) ?? 0)
    return (
      <Link
        key={label}
        href={href}
        className={placeClass}
        aria-current={isHere(path) ? 'page' : undefined}
      >
        {label}
        {count > 0 && (
          <span className={classes.count}>
            {count > 99 ? '99+' : count}
            <span className="cs-visually-hidden"> to look at</span>
          </span>
        )}
      </Link>
    )
  })
}
