import { Fragment } from 'react'
import type { Objection } from '../../../domain/objection.ts'
import classes from './MarkedText.module.css'
import { markText } from './mark-text.ts'

interface MarkedTextProps {
  readonly text: string
  readonly objections: readonly Objection[]
}

/** A text with a wavy line under each sentence that nothing cited supports. */
export function MarkedText({ text, objections }: MarkedTextProps) {
  return markText(text, objections).map(({ start, text: words, mark }) =>
    mark === 'none' ? (
      <Fragment key={start}>{words}</Fragment>
    ) : (
      <mark key={start} className={classes.mark} data-mark={mark}>
        {words}
      </mark>
    ),
  )
}
