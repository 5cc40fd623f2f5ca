import { Skeleton } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { Fact } from '../../../domain/fact.ts'
import { sourceQuery } from '../../api/queries.ts'
import { ProblemNotice } from '../../components/ProblemNotice.tsx'
import classes from './FactInPlace.module.css'
import { surroundingsOf } from './surroundings-of.ts'

/** A fact where it stands in its source, with the lines around it. */
export function FactInPlace({ fact }: { readonly fact: Fact }) {
  const { data, error, refetch } = useQuery(sourceQuery(fact.sourceId))
  if (data === undefined) {
    if (error === null) return <Skeleton height={120} />
    return <ProblemNotice error={error} onRetry={() => void refetch()} />
  }
  const { before, words, after } = surroundingsOf(data.visibleText, fact)
  return (
    <blockquote className={classes.text}>
      {closeUp(before)}
      <mark className={classes.fact}>{words}</mark>
      {closeUp(after)}
    </blockquote>
  )
}

/** Without the empty lines of a list or a table: room is short here. */
function closeUp(text: string): string {
  return text.replace(/\n\s*\n/g, '\n')
}
