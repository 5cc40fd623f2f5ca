import type { Kysely } from 'kysely'
import { type LibraryAnswer, libraryAnswerSchema } from '../domain/library-answer.ts'
import type { Database } from './database.ts'
import { CHUNK_SIZE, inChunks } from './in-chunks.ts'

/** Approved answers, to be offered when the same is asked again. */
export interface LibraryRepository {
  /** Adds an approved answer, or puts it in the place of the one with its id. */
  save(entry: LibraryAnswer): Promise<void>
  find(libraryId: string): Promise<LibraryAnswer | undefined>
  /** The latest approval first. */
  list(): Promise<readonly LibraryAnswer[]>
  /** Those that come from one of the answers, or rest on one of the facts. */
  listConcerned(concern: {
    readonly answerIds: readonly string[]
    readonly factIds: readonly string[]
  }): Promise<readonly LibraryAnswer[]>
  remove(libraryIds: readonly string[]): Promise<void>
}

export function createLibraryRepository(database: Kysely<Database>): LibraryRepository {
  const entries = () => database.selectFrom('library_answers').select('content')
  return {
    async save(entry) {
      const columns = {
        answer_id: entry.answerId,
        approved_at: entry.approvedAt,
        content: JSON.stringify(entry),
      }
      await database
        .insertInto('library_answers')
        .values({ id: entry.id, ...columns })
        .onConflict((conflict) => conflict.column('id').doUpdateSet(columns))
        .execute()
      await database.deleteFrom('library_citations').where('library_id', '=', entry.id).execute()
      const factIds = [...new Set(entry.citations.map(({ factId }) => factId))]
      if (factIds.length === 0) return
      await database
        .insertInto('library_citations')
        .values(factIds.map((fact_id) => ({ fact_id, library_id: entry.id })))
        .execute()
    },

    async find(libraryId) {
      const row = await entries().where('id', '=', libraryId).executeTakeFirst()
      return row && toEntry(row)
    },

    async list() {
      const rows = await entries().orderBy('approved_at', 'desc').orderBy('id').execute()
      return rows.map(toEntry)
    },

    async listConcerned({ answerIds, factIds }) {
      const found = new Map<string, LibraryAnswer>()
      for (const chunk of inChunks(answerIds, CHUNK_SIZE)) {
        const rows = await entries().where('answer_id', 'in', chunk).execute()
        for (const entry of rows.map(toEntry)) found.set(entry.id, entry)
      }
      for (const chunk of inChunks(factIds, CHUNK_SIZE)) {
        const rows = await entries()
          .where('id', 'in', ({ selectFrom }) =>
            selectFrom('library_citations').select('library_id').where('fact_id', 'in', chunk),
          )
          .execute()
        for (const entry of rows.map(toEntry)) found.set(entry.id, entry)
      }
      return [...found.values()]
    },

    async remove(libraryIds) {
      for (const chunk of inChunks(libraryIds, CHUNK_SIZE)) {
        await database.deleteFrom('library_answers').where('id', 'in', chunk).execute()
      }
    },
  }
}

function toEntry({ content }: { readonly content: string }): LibraryAnswer {
  return libraryAnswerSchema.parse(JSON.parse(content))
}
