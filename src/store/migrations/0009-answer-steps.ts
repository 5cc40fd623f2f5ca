import type { Migration } from './migration.ts'

/** How answers stood before what people did to them, so that a deed can be taken back. */
export const answerSteps: Migration = {
  version: 9,
  name: 'answer steps',
  async up(database) {
    await database.schema
      .createTable('answer_steps')
      .addColumn('answer_id', 'text', (column) =>
        column.notNull().references('answers.id').onDelete('cascade'),
      )
      // The revision that the deed led to: a step is open to be taken back while this is the present one.
      .addColumn('revision', 'integer', (column) => column.notNull())
      .addColumn('action', 'text', (column) => column.notNull())
      .addColumn('by', 'text', (column) => column.notNull())
      .addColumn('before', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('answer_steps_key', ['answer_id', 'revision'])
      .execute()
  },
}
