import type { Answer } from '../domain/answer.ts'
import type { Comment, Mention } from '../domain/comment.ts'
import type { Person } from '../domain/person.ts'
import type { SentRecord } from '../domain/sent-record.ts'
import { assignAnswers } from './assign-answers.ts'
import { beginDeed } from './begin-deed.ts'
import { addComment, type NewComment, removeComment } from './discuss-answers.ts'
import type { LiveFeed } from './live-feed.ts'
import { type NewSentRecord, recordSending, withdrawSending } from './record-sending.ts'
import type { WorkspaceContext } from './workspace-context.ts'

/** How several people work in one workspace. */
export interface Collaboration {
  /** Tells what others change and who is here, as it happens. */
  readonly live: LiveFeed

  /** Everybody whom the workspace knows by name: who is here first, then by the latest deed. */
  listPeople(): Promise<readonly Person[]>
  /** Makes answers somebody's to bring on; null for nobody's. @throws NotFoundError; then none is */
  assignAnswers(
    answerIds: readonly string[],
    assignee: string | null,
    by: string,
  ): Promise<readonly Answer[]>

  /** What was said about the answers of a questionnaire, the first first. */
  listComments(questionnaireId: string): Promise<readonly Comment[]>
  /** Says something about an answer; who is named as `@Name` is called. @throws NotFoundError */
  addComment(comment: Omit<NewComment, 'present'>, by: string): Promise<Comment>
  /** @throws NotFoundError, and CommentOfAnotherError where another person wrote it */
  removeComment(commentId: string, by: string): Promise<void>
  /** The comments that call a person, the latest first. */
  listMentions(query: {
    readonly person: string
    readonly isUnread: boolean
    readonly limit: number
  }): Promise<readonly Mention[]>
  /** Notes that the person has read what calls them. */
  readMentions(commentIds: readonly string[], by: string): Promise<void>

  /** Writes down that a filled file went to somebody. @throws NotFoundError */
  recordSending(exportId: string, sending: NewSentRecord, by: string): Promise<SentRecord>
  /** Takes such a record back. @throws NotFoundError */
  withdrawSending(recordId: string, by: string): Promise<void>
}

export function createCollaboration(context: WorkspaceContext, live: LiveFeed): Collaboration {
  const { store } = context
  return {
    live,

    async listPeople() {
      const here = new Set(live.listPresent().map(({ name }) => name))
      const known = await store.people.list()
      const names = new Set(known.map(({ name }) => name))
      const strangers = live.listMet().filter((name) => !names.has(name))
      const all = [...known, ...strangers.map((name) => ({ name, lastDeedAt: null }))]
      return all
        .map((person) => ({ ...person, isHere: here.has(person.name) }))
        .sort((a, b) => Number(b.isHere) - Number(a.isHere))
    },

    assignAnswers: (answerIds, assignee, by) => assignAnswers(context, answerIds, assignee, by),
    listComments: (questionnaireId) => store.comments.listOf(questionnaireId),
    addComment: (comment, by) => addComment(context, { ...comment, present: live.listMet() }, by),
    removeComment: (commentId, by) => removeComment(context, commentId, by),
    listMentions: (query) => store.comments.listMentions(query),
    readMentions: (commentIds, name) => {
      const { by, at } = beginDeed(context, name)
      return store.comments.markRead(commentIds, by, at)
    },
    recordSending: (exportId, sending, by) => recordSending(context, exportId, sending, by),
    withdrawSending: (recordId, by) => withdrawSending(context, recordId, by),
  }
}
