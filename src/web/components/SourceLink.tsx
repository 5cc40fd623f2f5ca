import { Anchor } from '@mantine/core'
import { IconFileText } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { Link } from 'wouter'
import { sourcesQuery } from '../api/queries.ts'
import classes from './SourceLink.module.css'

interface SourceLinkProps {
  readonly sourceName: string
  readonly factId: string
  readonly section?: string
}

/** Leads from a quotation to its place in the source, where it is marked. */
export function SourceLink({ sourceName, factId, section }: SourceLinkProps) {
  const { data: sources } = useQuery(sourcesQuery())
  const sourceId = sources?.find((source) => source.name === sourceName)?.id
  const words = (
    <>
      <IconFileText size={14} stroke={1.7} className={classes.icon} aria-hidden />
      <span>
        {sourceName}
        {section !== undefined && section !== '' && (
          <span className={classes.section}> › {section}</span>
        )}
      </span>
    </>
  )
  if (sourceId === undefined) return <span className={classes.link}>{words}</span>
  return (
    <Anchor
      component={Link}
      href={`/sources/${sourceId}?fact=${factId}`}
      className={classes.link}
      title="Show it in the source"
    >
      {words}
    </Anchor>
  )
}
