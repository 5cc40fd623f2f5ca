import type { Kysely } from 'kysely'
import { type SavedMapping, savedMappingSchema } from '../domain/mapping.ts'
import type { Database } from './database.ts'

/** Mappings that people saved, for forms that come again. */
export interface SavedMappingRepository {
  /** Keeps one for each questionnaire: a later one takes the place of an earlier. */
  save(mapping: SavedMapping): Promise<void>
  /** The latest first. */
  list(): Promise<readonly SavedMapping[]>
  /** @returns whether there was one. */
  removeOf(questionnaireId: string): Promise<boolean>
}

export function createSavedMappingRepository(database: Kysely<Database>): SavedMappingRepository {
  const removeOf = async (questionnaireId: string) => {
    const { numDeletedRows } = await database
      .deleteFrom('saved_mappings')
      .where('questionnaire_id', '=', questionnaireId)
      .executeTakeFirst()
    return numDeletedRows > 0n
  }

  return {
    removeOf,

    async save(mapping) {
      await removeOf(mapping.questionnaireId)
      await database
        .insertInto('saved_mappings')
        .values({
          id: mapping.id,
          questionnaire_id: mapping.questionnaireId,
          file_name: mapping.fileName,
          saved_by: mapping.savedBy,
          saved_at: mapping.savedAt,
          fingerprint: JSON.stringify(mapping.fingerprint),
          mapping: JSON.stringify(mapping.mapping),
        })
        .execute()
    },

    async list() {
      const rows = await database
        .selectFrom('saved_mappings')
        .selectAll()
        .orderBy('saved_at', 'desc')
        .orderBy('id')
        .execute()
      return rows.map((row) =>
        savedMappingSchema.parse({
          id: row.id,
          questionnaireId: row.questionnaire_id,
          fileName: row.file_name,
          savedBy: row.saved_by,
          savedAt: row.saved_at,
          fingerprint: JSON.parse(row.fingerprint),
          mapping: JSON.parse(row.mapping),
        }),
      )
    },
  }
}
