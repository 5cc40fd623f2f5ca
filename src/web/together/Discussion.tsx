import { ActionIcon, Tooltip } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import type { Comment } from '../../domain/comment.ts'
import { collaborationClient } from '../api/collaboration-client.ts'
import { commentsQuery, mentionsQuery } from '../api/collaboration-queries.ts'
import { queryKeys } from '../api/query-keys.ts'
import { useDeed } from '../api/use-deed.ts'
import { usePerson } from '../app/person-context.ts'
import { Initials } from '../components/Initials.tsx'
import { Timestamp } from '../components/Timestamp.tsx'
import { CommentForm } from './CommentForm.tsx'
import { CommentText } from './CommentText.tsx'
import classes from './Discussion.module.css'
import { useReadMentions } from './use-read-mentions.ts'

interface DiscussionProps {
  readonly questionnaireId: string
  readonly answerId: string
}

/** What people say about an answer among themselves, and a line to say more. It never leaves with a file. */
export function Discussion({ questionnaireId, answerId }: DiscussionProps) {
  const { name } = usePerson()
  const { data: all = [] } = useQuery(commentsQuery(questionnaireId))
  const comments = all.filter((comment) => comment.answerId === answerId)
  useReadHere(answerId)
  const remove = useDeed<Comment, void>({
    run: ({ id }) => collaborationClient.removeComment(id, name),
    touches: [queryKeys.comments(questionnaireId), queryKeys.auditEvents],
  })
  return (
    <section aria-labelledby="discussion" className={classes.discussion}>
      <div className={classes.head}>
        <h3 id="discussion">Discussion</h3>
        <span className={classes.note}>Stays here: nothing of it goes to the customer.</span>
      </div>
      {comments.length > 0 && (
        <ol className={classes.list}>
          {comments.map((comment) => (
            <li key={comment.id} className={classes.comment}>
              <Initials name={comment.by} />
              <div className={classes.words}>
                <div className={classes.who}>
                  <b>{comment.by}</b>
                  <span className={classes.when}>
                    <Timestamp at={comment.at} />
                  </span>
                  {comment.by === name && (
                    <Tooltip label="Take it back">
                      <ActionIcon
                        className={classes.remove}
                        size="sm"
                        variant="subtle"
                        color="gray"
                        aria-label={`Take back what you said: ${comment.text}`}
                        disabled={remove.isPending}
                        onClick={() => remove.mutate(comment)}
                      >
                        <IconTrash size={14} stroke={1.7} />
                      </ActionIcon>
                    </Tooltip>
                  )}
                </div>
                <CommentText comment={comment} />
              </div>
            </li>
          ))}
        </ol>
      )}
      <CommentForm questionnaireId={questionnaireId} answerId={answerId} />
    </section>
  )
}

/** Whoever sees the answer has read what calls them beside it. */
function useReadHere(answerId: string): void {
  const { name } = usePerson()
  const { data: unread = [] } = useQuery(mentionsQuery(name, 'unread'))
  const { mutate } = useReadMentions()
  const here = unread.filter(({ comment }) => comment.answerId === answerId)
  const ids = here.map(({ comment }) => comment.id).join(' ')
  useEffect(() => {
    if (ids !== '') mutate(ids.split(' '))
  }, [ids, mutate])
}
