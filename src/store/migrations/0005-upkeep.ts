import type { Kysely } from 'kysely'
import type { Migration } from './migration.ts'

/** Topics of facts, what people decide where facts conflict, and when a fact is looked at again. */
export const upkeep: Migration = {
  version: 5,
  name: 'upkeep',
  async up(database: Kysely<unknown>) {
    await database.schema
      .alterTable('facts')
      .addColumn('topics', 'text', (column) => column.notNull().defaultTo(''))
      .execute()
    // None of these names a fact by foreign key: an import writes the facts of its source anew.
    await database.schema
      .createTable('conflict_decisions')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('kept_id', 'text')
      .addColumn('decided_by', 'text', (column) => column.notNull())
      .addColumn('decided_at', 'text', (column) => column.notNull())
      .addColumn('note', 'text', (column) => column.notNull())
      .execute()
    await database.schema
      .createTable('fact_reviews')
      .addColumn('fact_id', 'text', (column) => column.primaryKey())
      .addColumn('review_by', 'text', (column) => column.notNull())
      .addColumn('set_by', 'text', (column) => column.notNull())
      .addColumn('set_at', 'text', (column) => column.notNull())
      .execute()
    await database.schema
      .createTable('derivations')
      .addColumn('name', 'text', (column) => column.primaryKey())
      .addColumn('version', 'text', (column) => column.notNull())
      .execute()
  },
}
