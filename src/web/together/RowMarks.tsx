import { IconMessage } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { memo } from 'react'
import type { Comment } from '../../domain/comment.ts'
import { commentsQuery } from '../api/collaboration-queries.ts'
import { Initials } from '../components/Initials.tsx'
import classes from './RowMarks.module.css'

interface RowMarksProps {
  readonly questionnaireId: string
  readonly answerId: string
  readonly assignee: string | null
}

/** In a list of answers: whose it is, and how much was said about it. */
export const RowMarks = memo(function RowMarks(props: RowMarksProps) {
  const { questionnaireId, answerId, assignee } = props
  const count = useCommentCount(questionnaireId, answerId)
  return (
    <>
      {count > 0 && (
        <span className={classes.comments}>
          <IconMessage size={12} stroke={2} aria-hidden />
          {count}
          <span className="cs-visually-hidden">{count === 1 ? ' comment' : ' comments'}</span>
        </span>
      )}
      {assignee !== null && (
        <span title={`Assigned to ${assignee}`}>
          <Initials name={assignee} size="small" />
          <span className="cs-visually-hidden">assigned to {assignee}</span>
        </span>
      )}
    </>
  )
})

/** How much was said about an answer. */
export function useCommentCount(questionnaireId: string, answerId: string): number {
  const { data = 0 } = useQuery({
    ...commentsQuery(questionnaireId),
    select: (comments: readonly Comment[]) =>
      comments.filter((comment) => comment.answerId === answerId).length,
  })
  return data
}
