import type { Migration } from './migration.ts'

/** When a questionnaire is due, whose it is, and who said that it is done. */
export const plans: Migration = {
  version: 8,
  name: 'plans',
  async up(database) {
    const columns = ['due_on', 'owner', 'finished_at', 'finished_by']
    for (const column of columns) {
      await database.schema.alterTable('questionnaires').addColumn(column, 'text').execute()
    }
  },
}
