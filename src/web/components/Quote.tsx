import type { ReactNode } from 'react'
import classes from './Quote.module.css'

/** Verbatim words of a source. Set in a book face, so that a quotation looks like one. */
export function Quote({ children }: { readonly children: ReactNode }) {
  return <blockquote className={classes.quote}>{children}</blockquote>
}
