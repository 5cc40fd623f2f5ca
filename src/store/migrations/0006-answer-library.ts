import type { Kysely } from 'kysely'
import type { Migration } from './migration.ts'

/** Approved answers as facts of their own kind. */
export const answerLibrary: Migration = {
  version: 6,
  name: 'answer library',
  async up(database: Kysely<unknown>) {
    // No foreign keys: an approved answer outlives its questionnaire.
    await database.schema
      .createTable('library_answers')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('answer_id', 'text', (column) => column.notNull())
      .addColumn('approved_at', 'text', (column) => column.notNull())
      .addColumn('content', 'text', (column) => column.notNull())
      .execute()
    await database.schema
      .createIndex('library_answers_by_answer')
      .on('library_answers')
      .column('answer_id')
      .execute()
    await database.schema
      .createTable('library_citations')
      .addColumn('library_id', 'text', (column) =>
        column.notNull().references('library_answers.id').onDelete('cascade'),
      )
      .addColumn('fact_id', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('library_citations_key', ['fact_id', 'library_id'])
      .execute()
  },
}
