import type { Kysely } from 'kysely'
import { z } from 'zod'
import type { Database } from './database.ts'

const replySchema = z.object({
  answer: z.string(),
  citations: z.array(z.object({ factId: z.string(), quote: z.string() })),
})
type ModelReply = z.infer<typeof replySchema>

/** Replies of a language model, by what was asked. They repeat facts, and go when a source does. */
export interface ModelReplyRepository {
  find(key: string): Promise<ModelReply | undefined>
  /** Keeps a reply; one that is there already stays. */
  save(key: string, reply: unknown): Promise<void>
  clear(): Promise<void>
}

export function createModelReplyRepository(database: Kysely<Database>): ModelReplyRepository {
  return {
    async find(key) {
      const row = await database
        .selectFrom('model_replies')
        .select('reply')
        .where('key', '=', key)
        .executeTakeFirst()
      return row && replySchema.parse(JSON.parse(row.reply))
    },
    async save(key, reply) {
      await database
        .insertInto('model_replies')
        .values({ key, reply: JSON.stringify(reply) })
        .onConflict((conflict) => conflict.column('key').doNothing())
        .execute()
    },
    async clear() {
      await database.deleteFrom('model_replies').execute()
    },
  }
}
