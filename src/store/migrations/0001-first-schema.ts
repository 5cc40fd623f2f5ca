import { type Kysely, sql } from 'kysely'
import type { Migration } from './migration.ts'

/** Sources and facts, questionnaires and answers, drafting runs, exports and the audit trail. */
export const firstSchema: Migration = {
  version: 1,
  name: 'first schema',
  async up(database) {
    await createSourceTables(database)
    await createQuestionnaireTables(database)
    await createDraftingTables(database)
    await createExportTable(database)
    await createAuditTrail(database)
  },
}

// Wide columns (bytes, whole texts) stand last: SQLite reads a row from its start, and a list of
// sources would otherwise page through every document.

async function createSourceTables(database: Kysely<unknown>): Promise<void> {
  await database.schema
    .createTable('sources')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('name', 'text', (column) => column.notNull().unique())
    .addColumn('title', 'text')
    .addColumn('format', 'text', (column) => column.notNull())
    .addColumn('trust', 'text', (column) => column.notNull())
    .addColumn('content_hash', 'text', (column) => column.notNull())
    .addColumn('stated_date', 'text')
    .addColumn('imported_at', 'text', (column) => column.notNull())
    .addColumn('imported_by', 'text', (column) => column.notNull())
    .addColumn('visible_text', 'text', (column) => column.notNull())
    .addColumn('bytes', 'blob', (column) => column.notNull())
    .execute()
  await database.schema
    .createTable('facts')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('source_id', 'text', (column) =>
      column.notNull().references('sources.id').onDelete('cascade'),
    )
    .addColumn('ordinal', 'integer', (column) => column.notNull())
    .addColumn('text', 'text', (column) => column.notNull())
    .addColumn('start_offset', 'integer', (column) => column.notNull())
    .addColumn('end_offset', 'integer', (column) => column.notNull())
    .addColumn('heading_path', 'text', (column) => column.notNull())
    .addColumn('status', 'text', (column) => column.notNull())
    .addColumn('subject', 'text', (column) => column.notNull())
    .addColumn('qualifiers', 'text', (column) => column.notNull())
    .addColumn('verified_by', 'text')
    .addColumn('verified_at', 'text')
    .addColumn('search_text', 'text', (column) => column.notNull())
    .addUniqueConstraint('facts_in_order', ['source_id', 'ordinal'])
    .execute()
}

async function createQuestionnaireTables(database: Kysely<unknown>): Promise<void> {
  await database.schema
    .createTable('questionnaires')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('file_name', 'text', (column) => column.notNull())
    .addColumn('format', 'text', (column) => column.notNull())
    .addColumn('content_hash', 'text', (column) => column.notNull())
    .addColumn('uploaded_at', 'text', (column) => column.notNull())
    .addColumn('uploaded_by', 'text', (column) => column.notNull())
    .addColumn('layout', 'text', (column) => column.notNull())
    .addColumn('bytes', 'blob', (column) => column.notNull())
    .execute()
  await database.schema
    .createTable('answers')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('questionnaire_id', 'text', (column) =>
      column.notNull().references('questionnaires.id').onDelete('cascade'),
    )
    .addColumn('ordinal', 'integer', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('decision', 'text')
    .addColumn('revision', 'integer', (column) => column.notNull())
    .addColumn('question', 'text', (column) => column.notNull())
    .addColumn('draft', 'text')
    .addColumn('approval', 'text')
    .addColumn('voided', 'text')
    .addColumn('rejection_note', 'text')
    .addUniqueConstraint('answers_in_order', ['questionnaire_id', 'ordinal'])
    .execute()
  await database.schema
    .createTable('citations')
    .addColumn('answer_id', 'text', (column) =>
      column.notNull().references('answers.id').onDelete('cascade'),
    )
    .addColumn('fact_id', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('citations_key', ['answer_id', 'fact_id'])
    .execute()
  await database.schema.createIndex('citations_by_fact').on('citations').column('fact_id').execute()
}

async function createDraftingTables(database: Kysely<unknown>): Promise<void> {
  await database.schema
    .createTable('drafting_jobs')
    .addColumn('questionnaire_id', 'text', (column) =>
      column.primaryKey().references('questionnaires.id').onDelete('cascade'),
    )
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('total', 'integer', (column) => column.notNull())
    .addColumn('done', 'integer', (column) => column.notNull())
    .addColumn('started_at', 'text', (column) => column.notNull())
    .addColumn('started_by', 'text', (column) => column.notNull())
    .addColumn('finished_at', 'text')
    .addColumn('error', 'text')
    .execute()
  await database.schema
    .createTable('drafting_queue')
    .addColumn('answer_id', 'text', (column) =>
      column.primaryKey().references('answers.id').onDelete('cascade'),
    )
    .addColumn('questionnaire_id', 'text', (column) =>
      column.notNull().references('drafting_jobs.questionnaire_id').onDelete('cascade'),
    )
    .execute()
  await database.schema
    .createIndex('drafting_queue_by_questionnaire')
    .on('drafting_queue')
    .column('questionnaire_id')
    .execute()
}

async function createExportTable(database: Kysely<unknown>): Promise<void> {
  await database.schema
    .createTable('exports')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('questionnaire_id', 'text', (column) =>
      column.notNull().references('questionnaires.id').onDelete('cascade'),
    )
    .addColumn('file_name', 'text', (column) => column.notNull())
    .addColumn('content_hash', 'text', (column) => column.notNull())
    .addColumn('exported_at', 'text', (column) => column.notNull())
    .addColumn('exported_by', 'text', (column) => column.notNull())
    .addColumn('report', 'text', (column) => column.notNull())
    .addColumn('bytes', 'blob', (column) => column.notNull())
    .execute()
  await database.schema
    .createIndex('exports_by_questionnaire')
    .on('exports')
    .column('questionnaire_id')
    .execute()
}

async function createAuditTrail(database: Kysely<unknown>): Promise<void> {
  await database.schema
    .createTable('audit_events')
    .addColumn('sequence', 'integer', (column) => column.primaryKey().autoIncrement())
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('by', 'text', (column) => column.notNull())
    .addColumn('action', 'text', (column) => column.notNull())
    .addColumn('subject_id', 'text', (column) => column.notNull())
    .addColumn('details', 'text', (column) => column.notNull())
    .execute()
  await database.schema
    .createIndex('audit_events_by_subject')
    .on('audit_events')
    .column('subject_id')
    .execute()
  for (const deed of ['update', 'delete']) {
    await sql`
      create trigger ${sql.id(`audit_events_no_${deed}`)} before ${sql.raw(deed)} on audit_events
      begin select raise(abort, 'Audit events are only ever added.'); end
    `.execute(database)
  }
}
