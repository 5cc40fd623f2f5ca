import { randomUUID } from 'node:crypto'
import type { Comment } from '../domain/comment.ts'
import { findMentions } from '../domain/find-mentions.ts'
import { NotFoundError } from '../domain/not-found-error.ts'
import { answerPlace } from './answer-events.ts'
import { beginDeed } from './begin-deed.ts'
import { CommentOfAnotherError } from './comment-of-another-error.ts'
import type { WorkspaceContext } from './workspace-context.ts'

/** What somebody says about an answer. */
export interface NewComment {
  readonly answerId: string
  readonly text: string
  /** The names that can be called, besides those that the store knows. */
  readonly present: readonly string[]
}

/**
 * Says something about an answer, and calls the people whom it names.
 *
 * The audit trail, which never forgets, holds that somebody spoke and whom they called; the words
 * themselves can be taken back.
 *
 * @throws UnnamedPersonError when `by` is blank
 * @throws NotFoundError when the answer isn't there
 */
export function addComment(
  context: WorkspaceContext,
  { answerId, text, present }: NewComment,
  by: string,
): Promise<Comment> {
  return context.store.transaction(async ({ answers, auditEvents, comments, people }) => {
    const deed = beginDeed(context, by)
    const answer = await answers.find(answerId)
    if (answer === undefined) throw new NotFoundError('answer', answerId)
    const names = new Set([...(await people.list()).map(({ name }) => name), ...present])
    const called = findMentions(text, [...names]).map(({ name }) => name)
    const mentions = [...new Set(called)].filter((name) => name !== deed.by).sort()
    const comment: Comment = {
      ...{ id: `m_${randomUUID()}`, answerId, questionnaireId: answer.questionnaireId },
      ...{ ...deed, text, mentions },
    }
    await comments.add(comment)
    await auditEvents.append([
      {
        ...deed,
        action: 'comment.added',
        subjectId: answerId,
        details: { ...answerPlace(answer), commentId: comment.id, mentions },
      },
    ])
    return comment
  })
}

/**
 * Takes back what somebody said, and their calls with it.
 *
 * @throws UnnamedPersonError when `by` is blank
 * @throws NotFoundError
 * @throws CommentOfAnotherError when another person wrote it
 */
export function removeComment(
  context: WorkspaceContext,
  commentId: string,
  by: string,
): Promise<void> {
  return context.store.transaction(async ({ answers, auditEvents, comments }) => {
    const deed = beginDeed(context, by)
    const comment = await comments.find(commentId)
    const answer = comment && (await answers.find(comment.answerId))
    if (!comment || !answer) throw new NotFoundError('comment', commentId)
    if (comment.by !== deed.by) throw new CommentOfAnotherError(commentId, comment.by)
    await comments.remove(commentId)
    await auditEvents.append([
      {
        ...deed,
        action: 'comment.removed',
        subjectId: answer.id,
        details: { ...answerPlace(answer), commentId },
      },
    ])
  })
}
