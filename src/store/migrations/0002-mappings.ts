import type { Migration } from './migration.ts'

/** How each questionnaire is read, and the mappings that people saved to be recognised again. */
export const mappings: Migration = {
  version: 2,
  name: 'mappings',
  async up(database) {
    // Null in questionnaires of before: they are read as detection finds them.
    for (const name of ['mapping', 'mapping_origin']) {
      await database.schema.alterTable('questionnaires').addColumn(name, 'text').execute()
    }
    await database.schema
      .alterTable('questionnaires')
      .addColumn('mapping_revision', 'integer', (column) => column.notNull().defaultTo(0))
      .execute()
    await database.schema
      .createTable('saved_mappings')
      .addColumn('id', 'text', (column) => column.primaryKey())
      // No foreign key: a mapping outlives the questionnaire that it was saved for.
      .addColumn('questionnaire_id', 'text', (column) => column.notNull().unique())
      .addColumn('file_name', 'text', (column) => column.notNull())
      .addColumn('saved_by', 'text', (column) => column.notNull())
      .addColumn('saved_at', 'text', (column) => column.notNull())
      .addColumn('fingerprint', 'text', (column) => column.notNull())
      .addColumn('mapping', 'text', (column) => column.notNull())
      .execute()
  },
}
