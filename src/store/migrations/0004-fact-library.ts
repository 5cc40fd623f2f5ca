import type { Kysely } from 'kysely'
import type { Migration } from './migration.ts'

/** What people decide about facts, how far each may go, and what rests on what changed. */
export const factLibrary: Migration = {
  version: 4,
  name: 'fact library',
  async up(database) {
    await addDisclosure(database)
    await addDecisionsOnFacts(database)
    await createSentAnswers(database)
    await createAffectedAnswers(database)
  },
}

/** What was there before gets the safe default: for those under NDA, and from such a customer. */
async function addDisclosure(database: Kysely<unknown>): Promise<void> {
  await database.schema
    .alterTable('sources')
    .addColumn('disclosure', 'text', (column) => column.notNull().defaultTo('nda'))
    .execute()
  await database.schema
    .alterTable('questionnaires')
    .addColumn('audience', 'text', (column) => column.notNull().defaultTo('nda'))
    .execute()
  await database.schema.alterTable('questionnaires').addColumn('customer', 'text').execute()
  await database.schema.alterTable('facts').addColumn('own_disclosure', 'text').execute()
}

async function addDecisionsOnFacts(database: Kysely<unknown>): Promise<void> {
  for (const name of [
    ...['classified_by', 'classified_at', 'reading'],
    ...['retired_by', 'retired_at', 'retired_reason', 'merged_into'],
  ]) {
    await database.schema.alterTable('facts').addColumn(name, 'text').execute()
  }
  await database.schema.createIndex('facts_by_survivor').on('facts').column('merged_into').execute()
}

// Neither names an answer or a fact by foreign key: both may go, and what was sent was sent.

async function createSentAnswers(database: Kysely<unknown>): Promise<void> {
  await database.schema
    .createTable('sent_answers')
    .addColumn('export_id', 'text', (column) =>
      column.notNull().references('exports.id').onDelete('cascade'),
    )
    .addColumn('answer_id', 'text', (column) => column.notNull())
    .addColumn('decision', 'text', (column) => column.notNull())
    .addColumn('question', 'text', (column) => column.notNull())
    .addColumn('answer', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('sent_answers_key', ['answer_id', 'export_id'])
    .execute()
  await database.schema
    .createTable('sent_citations')
    .addColumn('fact_id', 'text', (column) => column.notNull())
    .addColumn('answer_id', 'text', (column) => column.notNull())
    .addColumn('export_id', 'text', (column) =>
      column.notNull().references('exports.id').onDelete('cascade'),
    )
    .addColumn('digest', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('sent_citations_key', ['fact_id', 'answer_id', 'export_id'])
    .execute()
  for (const table of ['sent_answers', 'sent_citations']) {
    await database.schema.createIndex(`${table}_by_export`).on(table).column('export_id').execute()
  }
}

async function createAffectedAnswers(database: Kysely<unknown>): Promise<void> {
  await database.schema
    .createTable('affected_answers')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('by', 'text', (column) => column.notNull())
    .addColumn('answer_id', 'text', (column) => column.notNull())
    .addColumn('questionnaire_id', 'text', (column) =>
      column.notNull().references('questionnaires.id').onDelete('cascade'),
    )
    .addColumn('settled_by', 'text')
    .addColumn('settled_at', 'text')
    .addColumn('settled_note', 'text')
    .addColumn('is_voided', 'integer', (column) => column.notNull())
    .addColumn('cause', 'text', (column) => column.notNull())
    .addColumn('question', 'text', (column) => column.notNull())
    .addColumn('statements', 'text', (column) => column.notNull())
    .addColumn('sent', 'text')
    .execute()
  await database.schema
    .createIndex('affected_answers_by_questionnaire')
    .on('affected_answers')
    .column('questionnaire_id')
    .execute()
}
