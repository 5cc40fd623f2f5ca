import type { Kysely, Selectable } from 'kysely'
import { type ExportRecord, exportRecordSchema } from '../domain/fill-report.ts'
import type { Database, ExportTable } from './database.ts'
import { toBytes } from './to-bytes.ts'

/** Files as they left, with what was written into them. */
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
      return rows.map(toRecord)
    },

    async findFile(exportId) {
      const row = await database
        .selectFrom('exports')
        .selectAll()
        .where('id', '=', exportId)
        .executeTakeFirst()
      return row && { record: toRecord(row), bytes: toBytes(row.bytes) }
    },
  }
}

function toRecord(row: Omit<Selectable<ExportTable>, 'bytes'>): ExportRecord {
  return exportRecordSchema.parse({
    id: row.id,
    questionnaireId: row.questionnaire_id,
    fileName: row.file_name,
    contentHash: row.content_hash,
    exportedAt: row.exported_at,
    exportedBy: row.exported_by,
    report: JSON.parse(row.report),
  })
}
