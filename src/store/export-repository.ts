import type { Kysely, Selectable } from 'kysely'
import { type ExportRecord, exportRecordSchema } from '../domain/fill-report.ts'
import type { SentRecord } from '../domain/sent-record.ts'
import type { Database, ExportTable } from './database.ts'
import { readSentRecords } from './sent-record-repository.ts'
import { toBytes } from './to-bytes.ts'

/** Files as they left, with what was written into them and to whom they went. */
export interface ExportRepository {
  add(record: ExportRecord, bytes: Uint8Array): Promise<void>
  /** The latest first. */
  listOf(questionnaireId: string): Promise<readonly ExportRecord[]>
  findFile(
    exportId: string,
  ): Promise<{ readonly record: ExportRecord; readonly bytes: Uint8Array } | undefined>
}

export function createExportRepository(database: Kysely<Database>): ExportRepository {
  return {
    async add(record, bytes) {
      await database
        .insertInto('exports')
        .values({
          id: record.id,
          questionnaire_id: record.questionnaireId,
          file_name: record.fileName,
          content_hash: record.contentHash,
          exported_at: record.exportedAt,
          exported_by: record.exportedBy,
          report: JSON.stringify(record.report),
          bytes,
        })
        .execute()
    },

    async listOf(questionnaireId) {
      const rows = await database
        .selectFrom('exports')
        .select([
          'id',
          'questionnaire_id',
          'file_name',
          'content_hash',
          'exported_at',
          'exported_by',
          'report',
        ])
        .where('questionnaire_id', '=', questionnaireId)
        .orderBy('exported_at', 'desc')
        .orderBy('id')
        .execute()
      const exportIds = rows.map(({ id }) => id)
      const sent = await readSentRecords(database, exportIds)
      return rows.map((row) => toRecord(row, sent.get(row.id) ?? []))
    },

    async findFile(exportId) {
      const row = await database
        .selectFrom('exports')
        .selectAll()
        .where('id', '=', exportId)
        .executeTakeFirst()
      if (row === undefined) return undefined
      const sent = (await readSentRecords(database, [exportId])).get(exportId) ?? []
      return { record: toRecord(row, sent), bytes: toBytes(row.bytes) }
    },
  }
}

function toRecord(
  row: Omit<Selectable<ExportTable>, 'bytes'>,
  sent: readonly SentRecord[],
): ExportRecord {
  return exportRecordSchema.parse({
    id: row.id,
    questionnaireId: row.questionnaire_id,
    fileName: row.file_name,
    contentHash: row.content_hash,
    exportedAt: row.exported_at,
    exportedBy: row.exported_by,
    report: JSON.parse(row.report),
    sent,
  })
}
