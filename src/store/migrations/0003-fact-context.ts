import type { Migration } from './migration.ts'

/** What the titles around a fact say, and the dates and figures that it names. */
export const factContext: Migration = {
  version: 3,
  name: 'fact context',
  async up(database) {
    // Facts of before keep these empty until their source is imported again.
    for (const [name, empty] of [
      ['context', ''],
      ['dates', '[]'],
      ['quantities', '[]'],
    ] as const) {
      await database.schema
        .alterTable('facts')
        .addColumn(name, 'text', (column) => column.notNull().defaultTo(empty))
        .execute()
    }
  },
}
