import type { Kysely, Selectable } from 'kysely'
import { type SentRecord, sentRecordSchema } from '../domain/sent-record.ts'
import type { Database, SentRecordTable } from './database.ts'
import { CHUNK_SIZE, inChunks } from './in-chunks.ts'

/** Which filled files went to whom, as people say. */
export interface SentRecordRepository {
  /** Of an export that is kept. */
  add(record: SentRecord): Promise<void>
  find(recordId: string): Promise<SentRecord | undefined>
  remove(recordId: string): Promise<void>
}

export function createSentRecordRepository(database: Kysely<Database>): SentRecordRepository {
  return {
    async add({ exportId, to, sentOn, ...record }) {
      await database
        .insertInto('sent_records')
        .values({ ...record, export_id: exportId, recipient: to, sent_on: sentOn })
        .execute()
    },

    async find(recordId) {
      const row = await database
        .selectFrom('sent_records')
        .selectAll()
        .where('id', '=', recordId)
        .executeTakeFirst()
      return row && toRecord(row)
    },

    async remove(recordId) {
      await database.deleteFrom('sent_records').where('id', '=', recordId).execute()
    },
  }
}

/** The records of each of some exports, the first first. */
export async function readSentRecords(
  database: Kysely<Database>,
  exportIds: readonly string[],
): Promise<ReadonlyMap<string, readonly SentRecord[]>> {
  const recordsById = new Map<string, SentRecord[]>()
  for (const chunk of inChunks([...new Set(exportIds)], CHUNK_SIZE)) {
    const rows = await database
      .selectFrom('sent_records')
      .selectAll()
      .where('export_id', 'in', chunk)
      .orderBy('sent_on')
      .orderBy('at')
      .orderBy('id')
      .execute()
    for (const record of rows.map(toRecord)) {
      recordsById.set(record.exportId, [...(recordsById.get(record.exportId) ?? []), record])
    }
  }
  return recordsById
}

function toRecord({ export_id, recipient, sent_on, ...row }: Selectable<SentRecordTable>) {
  return sentRecordSchema.parse({ ...row, exportId: export_id, to: recipient, sentOn: sent_on })
}
