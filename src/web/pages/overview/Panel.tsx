import { type ReactNode, useId } from 'react'
import classes from './Panel.module.css'

interface PanelProps {
  readonly title: string
  /** What the picture shows, and how to read it. */
  readonly lead?: ReactNode
  readonly isWide?: boolean
  readonly children: ReactNode
}

/** One picture of the overview under its title. */
export function Panel({ title, lead, isWide = false, children }: PanelProps) {
  const id = useId()
  return (
    <section className={classes.panel} data-wide={isWide} aria-labelledby={id}>
      <h2 id={id} className={classes.title}>
        {title}
      </h2>
      {lead !== undefined && <p className={classes.lead}>{lead}</p>}
      {children}
    </section>
  )
}
