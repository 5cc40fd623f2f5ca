import type { Kysely } from 'kysely'
import { type Comment, commentSchema, type Mention, mentionSchema } from '../domain/comment.ts'
import { questionSchema } from '../domain/questionnaire.ts'
import type { Database } from './database.ts'
import { CHUNK_SIZE, inChunks } from './in-chunks.ts'

/** What people say about answers, and whom they call. */
export interface CommentRepository {
  /** Of an answer that is there. */
  add(comment: Comment): Promise<void>
  find(commentId: string): Promise<Comment | undefined>
  remove(commentId: string): Promise<void>
  /** Of all answers of a questionnaire, the first first. */
  listOf(questionnaireId: string): Promise<readonly Comment[]>
  /** The comments that call a person, the latest first. */
  listMentions(query: {
    readonly person: string
    readonly isUnread: boolean
    readonly limit: number
  }): Promise<readonly Mention[]>
  /** Notes that a person has read what calls them; what was read before stays as it is. */
  markRead(commentIds: readonly string[], person: string, at: string): Promise<void>
}

export function createCommentRepository(database: Kysely<Database>): CommentRepository {
  const selectComments = () =>
    database
      .selectFrom('comments')
      .innerJoin('answers', 'answers.id', 'comments.answer_id')
      .select([
        ...(['comments.id', 'comments.answer_id', 'answers.questionnaire_id'] as const),
        ...(['comments.by', 'comments.at', 'comments.text'] as const),
      ])

  const withMentions = async (rows: readonly CommentRow[]): Promise<readonly Comment[]> => {
    const names = new Map<string, string[]>()
    for (const chunk of inChunks(rows, CHUNK_SIZE)) {
      const ids = chunk.map(({ id }) => id)
      const mentions = await database
        .selectFrom('mentions')
        .select(['comment_id', 'person'])
        .where('comment_id', 'in', ids)
        .orderBy('person')
        .execute()
      for (const { comment_id, person } of mentions) {
        names.set(comment_id, [...(names.get(comment_id) ?? []), person])
      }
    }
    return rows.map((row) =>
      commentSchema.parse({
        ...{ id: row.id, answerId: row.answer_id, questionnaireId: row.questionnaire_id },
        ...{ by: row.by, at: row.at, text: row.text, mentions: names.get(row.id) ?? [] },
      }),
    )
  }

  return {
    async add({ id, answerId, by, at, text, mentions }) {
      await database
        .insertInto('comments')
        .values({ id, answer_id: answerId, by, at, text })
        .execute()
      for (const chunk of inChunks(mentions, CHUNK_SIZE)) {
        await database
          .insertInto('mentions')
          .values(chunk.map((person) => ({ comment_id: id, person, read_at: null })))
          .execute()
      }
    },

    async find(commentId) {
      const rows = await selectComments().where('comments.id', '=', commentId).execute()
      return (await withMentions(rows))[0]
    },

    async remove(commentId) {
      await database.deleteFrom('comments').where('id', '=', commentId).execute()
    },

    async listOf(questionnaireId) {
      const rows = await selectComments()
        .where('answers.questionnaire_id', '=', questionnaireId)
        .orderBy('comments.at')
        .orderBy('comments.id')
        .execute()
      return withMentions(rows)
    },

    async listMentions({ person, isUnread, limit }) {
      let matching = selectComments()
        .innerJoin('mentions', 'mentions.comment_id', 'comments.id')
        .innerJoin('questionnaires', 'questionnaires.id', 'answers.questionnaire_id')
        .select(['mentions.read_at', 'questionnaires.file_name', 'answers.question'])
        .where('mentions.person', '=', person)
      if (isUnread) matching = matching.where('mentions.read_at', 'is', null)
      const rows = await matching
        .orderBy('comments.at', 'desc')
        .orderBy('comments.id')
        .limit(limit)
        .execute()
      const comments = await withMentions(rows)
      return rows.map((row, index) => {
        const { sheet, row: rowNumber, id, text } = questionSchema.parse(JSON.parse(row.question))
        return mentionSchema.parse({
          comment: comments[index],
          fileName: row.file_name,
          question: { sheet, row: rowNumber, id, text },
          readAt: row.read_at,
        })
      })
    },

    async markRead(commentIds, person, at) {
      for (const chunk of inChunks(commentIds, CHUNK_SIZE)) {
        await database
          .updateTable('mentions')
          .set({ read_at: at })
          .where('comment_id', 'in', chunk)
          .where('person', '=', person)
          .where('read_at', 'is', null)
          .execute()
      }
    },
  }
}

interface CommentRow {
  readonly id: string
  readonly answer_id: string
  readonly questionnaire_id: string
  readonly by: string
  readonly at: string
  readonly text: string
}
