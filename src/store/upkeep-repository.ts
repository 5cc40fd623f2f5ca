import type { Kysely } from 'kysely'
import type { Conflict } from '../domain/agreement.ts'
import type { Deed } from '../domain/deed.ts'
import type { Database } from './database.ts'
import { CHUNK_SIZE, inChunks } from './in-chunks.ts'

type ConflictDecision = NonNullable<Conflict['decision']>

/** What people decide to keep the library true: which of two facts holds, and when to look again. */
export interface UpkeepRepository {
  /** By the id of the conflict. */
  listDecisions(): Promise<ReadonlyMap<string, ConflictDecision>>
  saveDecision(conflictId: string, decision: ConflictDecision): Promise<void>
  removeDecision(conflictId: string): Promise<void>
  /** The days of review that people set, by the id of the fact. */
  listReviewDays(): Promise<ReadonlyMap<string, string>>
  setReviewDay(factIds: readonly string[], reviewBy: string, deed: Deed): Promise<void>
}

export function createUpkeepRepository(database: Kysely<Database>): UpkeepRepository {
  return {
    async listDecisions() {
      const rows = await database.selectFrom('conflict_decisions').selectAll().execute()
      return new Map(
        rows.map(({ id, kept_id, decided_by, decided_at, note }) => [
          id,
          { keptId: kept_id, by: decided_by, at: decided_at, note },
        ]),
      )
    },

    async saveDecision(id, { keptId, by, at, note }) {
      const columns = { kept_id: keptId, decided_by: by, decided_at: at, note }
      await database
        .insertInto('conflict_decisions')
        .values({ id, ...columns })
        .onConflict((conflict) => conflict.column('id').doUpdateSet(columns))
        .execute()
    },

    async removeDecision(id) {
      await database.deleteFrom('conflict_decisions').where('id', '=', id).execute()
    },

    async listReviewDays() {
      const rows = await database
        .selectFrom('fact_reviews')
        .select(['fact_id', 'review_by'])
        .execute()
      return new Map(rows.map(({ fact_id, review_by }) => [fact_id, review_by]))
    },

    async setReviewDay(factIds, reviewBy, { by, at }) {
      const columns = { review_by: reviewBy, set_by: by, set_at: at }
      for (const chunk of inChunks([...new Set(factIds)], CHUNK_SIZE)) {
        await database
          .insertInto('fact_reviews')
          .values(chunk.map((fact_id) => ({ fact_id, ...columns })))
          .onConflict((conflict) => conflict.column('fact_id').doUpdateSet(columns))
          .execute()
      }
    },
  }
}
