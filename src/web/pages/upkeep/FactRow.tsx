import type { ReactNode } from 'react'
import type { Fact } from '../../../domain/fact.ts'
import { Quote } from '../../components/Quote.tsx'
import { SourceLink } from '../../components/SourceLink.tsx'
import classes from '../../components/WorkSection.module.css'

interface FactRowProps {
  readonly fact: Fact | undefined
  readonly note: string
  /** What can be done with it. */
  readonly children?: ReactNode
}

/** A fact in a list of what waits, with what is said of it. */
export function FactRow({ fact, note, children }: FactRowProps) {
  if (!fact) return null
  return (
    <li className={`${classes.item} ${classes.row}`}>
      <div className={classes.words}>
        <FactWords fact={fact} />
        <span className={classes.meta}>{note}</span>
      </div>
      {children}
    </li>
  )
}

/** A statement and where it stands. */
export function FactWords({ fact }: { readonly fact: Fact | undefined }) {
  if (!fact) return null
  return (
    <div>
      <Quote>{fact.text}</Quote>
      <SourceLink
        sourceName={fact.sourceName}
        factId={fact.id}
        section={fact.headingPath.at(-1) ?? ''}
      />
    </div>
  )
}
