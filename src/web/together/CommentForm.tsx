import { Button } from '@mantine/core'
import { type KeyboardEvent, useState } from 'react'
import type { Comment } from '../../domain/comment.ts'
import { collaborationClient } from '../api/collaboration-client.ts'
import { queryKeys } from '../api/query-keys.ts'
import { useDeed } from '../api/use-deed.ts'
import { usePerson } from '../app/person-context.ts'
import classes from './CommentForm.module.css'
import { MentionTextarea } from './MentionTextarea.tsx'

interface CommentFormProps {
  readonly questionnaireId: string
  readonly answerId: string
}

/** A line to say something beside an answer; Ctrl+Enter says it. */
export function CommentForm({ questionnaireId, answerId }: CommentFormProps) {
  const { name } = usePerson()
  const [text, setText] = useState('')
  const say = useDeed<string, Comment>({
    run: (said) => collaborationClient.addComment(answerId, said, name),
    touches: [queryKeys.comments(questionnaireId), queryKeys.people, queryKeys.auditEvents],
    onDone: () => setText(''),
  })
  const isBlank = text.trim() === ''
  const submit = () => {
    if (!isBlank && !say.isPending) say.mutate(text.trim())
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    submit()
  }
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      <MentionTextarea
        label="Comment"
        placeholder="Say something; @ calls a person"
        value={text}
        onChange={setText}
        onKeyDown={onKeyDown}
      />
      {!isBlank && (
        <div className={classes.deeds}>
          <span className={classes.hint}>Ctrl+Enter</span>
          <Button type="submit" size="xs" loading={say.isPending}>
            Comment
          </Button>
        </div>
      )}
    </form>
  )
}
