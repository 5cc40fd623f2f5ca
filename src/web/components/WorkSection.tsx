import type { ReactNode } from 'react'
import classes from './WorkSection.module.css'

interface WorkSectionProps {
  /** By which a link finds it. */
  readonly id?: string
  readonly title: string
  /** How much there is, beside the title: a number, or a few words. */
  readonly count: ReactNode
  /** What is listed here, and what becomes of it. */
  readonly lead?: string
  /** Said in the place of the lead, where there is nothing to list. */
  readonly none?: string | undefined
  /** What can be done with all of them. */
  readonly actions?: ReactNode
  readonly children: ReactNode
}

/** One list of what waits for people, with how many there are. */
export function WorkSection(props: WorkSectionProps) {
  const { id, title, count, lead, none, actions, children } = props
  return (
    <section id={id} className={classes.section} aria-label={title}>
      <div className={classes.head}>
        <div>
          <h2 className={classes.title}>
            {title} <span className={classes.count}>{count}</span>
          </h2>
          <p className={classes.lead}>{none ?? lead}</p>
        </div>
        {actions}
      </div>
      {none === undefined && <ul className={classes.list}>{children}</ul>}
    </section>
  )
}
