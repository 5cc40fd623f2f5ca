import type { Kysely } from 'kysely'
import type { Migration } from './migrations/migration.ts'
import { MIGRATIONS } from './migrations/migrations.ts'
import { NewerStoreError } from './newer-store-error.ts'

type MigrationTables = {
  schema_migrations: { version: number; name: string; applied_at: string }
}

/**
 * Brings the schema up to date, in one transaction: a step that fails leaves the database as it was.
 *
 * Kysely's own migrator isn't used because on SQLite it runs each step outside a transaction.
 *
 * @param path - names the database in errors.
 * @throws NewerStoreError when a later release has been here; then nothing is changed
 */
export async function migrate(
  database: Kysely<unknown>,
  path: string,
  migrations: readonly Migration[] = MIGRATIONS,
): Promise<void> {
  await database.transaction().execute(async (transaction) => {
    const tables = transaction.withTables<MigrationTables>()
    await tables.schema
      .createTable('schema_migrations')
      .ifNotExists()
      .addColumn('version', 'integer', (column) => column.primaryKey())
      .addColumn('name', 'text', (column) => column.notNull())
      .addColumn('applied_at', 'text', (column) => column.notNull())
      .execute()
    const present = await readSchemaVersion(tables)
    const known = migrations.at(-1)?.version ?? 0
    if (present > known) throw new NewerStoreError(path, present, known)
    for (const migration of migrations.filter(({ version }) => version > present)) {
      await migration.up(transaction)
      await tables
        .insertInto('schema_migrations')
        .values({
          version: migration.version,
          name: migration.name,
          applied_at: new Date().toISOString(),
        })
        .execute()
    }
  })
}

async function readSchemaVersion(database: Kysely<MigrationTables>): Promise<number> {
  const row = await database
    .selectFrom('schema_migrations')
    .select(({ fn }) => fn.max('version').as('version'))
    .executeTakeFirst()
  return row?.version ?? 0
}
