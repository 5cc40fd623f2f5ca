import type { ReactNode } from 'react'
import type { Comment } from '../../domain/comment.ts'
import { findMentions } from '../../domain/find-mentions.ts'
import classes from './CommentText.module.css'

/** What somebody said, with the names that it calls marked. */
export function CommentText({ comment }: { readonly comment: Pick<Comment, 'text' | 'mentions'> }) {
  const parts: ReactNode[] = []
  let done = 0
  for (const { start, end } of findMentions(comment.text, comment.mentions)) {
    parts.push(comment.text.slice(done, start))
    parts.push(
      <b key={start} className={classes.name}>
        {comment.text.slice(start, end)}
      </b>,
    )
    done = end
  }
  return (
    <p className={classes.text}>
      {parts}
      {comment.text.slice(done)}
    </p>
  )
}
