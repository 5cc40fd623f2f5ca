import type { ReactNode } from 'react'
import classes from './UpkeepPage.module.css'

interface UpkeepSectionProps {
  readonly title: string
  readonly count: number
  /** What is listed here, and what becomes of it. */
  readonly lead: string
  /** What is said where there is nothing to list. */
  readonly none: string
  readonly children: ReactNode
}

/** One list of what waits for people, with how many there are. */
export function UpkeepSection({ title, count, lead, none, children }: UpkeepSectionProps) {
  return (
    <section className={classes.section} aria-label={title}>
      <h2 className={classes.title}>
        {title} <span className={classes.count}>{count}</span>
      </h2>
      <p className={classes.lead}>{lead}</p>
      {count === 0 ? (
        <p className={classes.none}>{none}</p>
      ) : (
        <ul className={classes.list}>{children}</ul>
      )}
    </section>
  )
}
