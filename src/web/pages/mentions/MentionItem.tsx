import { Link } from 'wouter'
import type { Mention } from '../../../domain/comment.ts'
import { Initials } from '../../components/Initials.tsx'
import { Timestamp } from '../../components/Timestamp.tsx'
import { CommentText } from '../../together/CommentText.tsx'
import classes from './MentionsPage.module.css'

/** One comment that calls the person; it leads to the answer that it is about. */
export function MentionItem({ mention }: { readonly mention: Mention }) {
  const { comment, fileName, question, readAt } = mention
  const { questionnaireId, answerId } = comment
  return (
    <li className={classes.item} data-unread={readAt === null}>
      <Initials name={comment.by} />
      <div className={classes.words}>
        <div className={classes.who}>
          <b>{comment.by}</b>
          <span className={classes.quiet}>
            <Timestamp at={comment.at} />
            {readAt === null && <span className="cs-visually-hidden">, unread</span>}
          </span>
        </div>
        <CommentText comment={comment} />
        <Link
          className={classes.way}
          href={`/questionnaires/${questionnaireId}/review?show=all&answer=${answerId}`}
        >
          <span className={classes.place}>
            {question.id ?? `${question.sheet}, row ${question.row}`}
          </span>
          <span className={classes.question}>{question.text}</span>
          <span className={classes.file}>{fileName}</span>
        </Link>
      </div>
    </li>
  )
}
