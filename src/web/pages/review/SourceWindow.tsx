import { Skeleton } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useLayoutEffect, useRef } from 'react'
import type { Fact } from '../../../domain/fact.ts'
import { sourceQuery, sourcesQuery } from '../../api/queries.ts'
import { ProblemNotice } from '../../components/ProblemNotice.tsx'
import { Quote } from '../../components/Quote.tsx'
import classes from './SourceWindow.module.css'
import { type Surroundings, surroundingsOf } from './surroundings-of.ts'

interface SourceWindowProps {
  readonly sourceName: string
  /** Null where the sources no longer hold it, undefined while it loads. */
  readonly fact: Fact | null | undefined
  /** The words as they were cited. */
  readonly quote: string
}

/** A statement marked where it stands in its source, with about a page around it to scroll through. */
export function SourceWindow({ sourceName, fact, quote }: SourceWindowProps) {
  const { data: sources } = useQuery(sourcesQuery())
  const sourceId = sources?.find(({ name }) => name === sourceName)?.id
  const { data, error, refetch } = useQuery({
    ...sourceQuery(sourceId ?? ''),
    enabled: sourceId !== undefined,
  })
  if (error !== null) return <ProblemNotice error={error} onRetry={() => void refetch()} />
  if (fact === null) return <Quote>{quote}</Quote>
  if (data === undefined || fact === undefined) return <Skeleton className={classes.waiting} />
  return <Excerpt sourceName={sourceName} around={surroundingsOf(data.visibleText, fact)} />
}

interface ExcerptProps {
  readonly sourceName: string
  readonly around: Surroundings
}

function Excerpt({ sourceName, around: { before, words, after } }: ExcerptProps) {
  const frame = useRef<HTMLElement>(null)
  const mark = useRef<HTMLElement>(null)
  // Before the first paint, and without moving anything but this frame.
  // biome-ignore lint/correctness/useExhaustiveDependencies: other words stand elsewhere
  useLayoutEffect(() => {
    if (frame.current === null || mark.current === null) return
    const { offsetTop, offsetHeight } = mark.current
    const room = Math.max(24, (frame.current.clientHeight - offsetHeight) / 2)
    frame.current.scrollTop = offsetTop - room
  }, [words, before])
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keys
    <section ref={frame} className={classes.frame} tabIndex={0} aria-label={`In ${sourceName}`}>
      <blockquote className={classes.text}>
        {closeUp(before)}
        <mark ref={mark} className={classes.fact}>
          {words}
        </mark>
        {closeUp(after)}
      </blockquote>
    </section>
  )
}

/** Without the empty lines of a list or a table: room is short here. */
function closeUp(text: string): string {
  return text.replace(/\n\s*\n/g, '\n')
}
