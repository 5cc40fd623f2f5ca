import type { Kysely } from 'kysely'
import type { Migration } from './migration.ts'

/** What people give each other to do, say to each other, and say that they have sent. */
export const together: Migration = {
  version: 10,
  name: 'together',
  async up(database) {
    await database.schema.alterTable('answers').addColumn('assignee', 'text').execute()
    await createComments(database)
    await createSentRecords(database)
    // The names of those who did something are asked for whenever somebody types one.
    await database.schema
      .createIndex('audit_events_by_person')
      .on('audit_events')
      .columns(['by', 'at'])
      .execute()
  },
}

async function createComments(database: Kysely<unknown>): Promise<void> {
  await database.schema
    .createTable('comments')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('answer_id', 'text', (column) =>
      column.notNull().references('answers.id').onDelete('cascade'),
    )
    .addColumn('by', 'text', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('text', 'text', (column) => column.notNull())
    .execute()
  await database.schema
    .createIndex('comments_by_answer')
    .on('comments')
    .column('answer_id')
    .execute()
  await database.schema
    .createTable('mentions')
    .addColumn('comment_id', 'text', (column) =>
      column.notNull().references('comments.id').onDelete('cascade'),
    )
    .addColumn('person', 'text', (column) => column.notNull())
    .addColumn('read_at', 'text')
    .addPrimaryKeyConstraint('mentions_key', ['comment_id', 'person'])
    .execute()
  await database.schema.createIndex('mentions_by_person').on('mentions').column('person').execute()
}

async function createSentRecords(database: Kysely<unknown>): Promise<void> {
  await database.schema
    .createTable('sent_records')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('export_id', 'text', (column) =>
      column.notNull().references('exports.id').onDelete('cascade'),
    )
    .addColumn('recipient', 'text', (column) => column.notNull())
    .addColumn('sent_on', 'text', (column) => column.notNull())
    .addColumn('note', 'text', (column) => column.notNull())
    .addColumn('by', 'text', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .execute()
  await database.schema
    .createIndex('sent_records_by_export')
    .on('sent_records')
    .column('export_id')
    .execute()
}
