import type { Migration } from './migration.ts'

/** What a run has had of a language model, and the replies that it need not be asked for again. */
export const languageModel: Migration = {
  version: 7,
  name: 'language model',
  async up(database) {
    // Null where a run asks no language model, as all before did that are still kept.
    await database.schema.alterTable('drafting_jobs').addColumn('language_model', 'text').execute()
    await database.schema
      .createTable('model_replies')
      .addColumn('key', 'text', (column) => column.primaryKey())
      .addColumn('reply', 'text', (column) => column.notNull())
      .execute()
  },
}
