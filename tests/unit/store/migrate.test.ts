import BetterSqlite3 from 'better-sqlite3'
import { Kysely, SqliteDialect, sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { migrate } from '../../../src/store/migrate.ts'
import type { Migration } from '../../../src/store/migrations/migration.ts'
import { MIGRATIONS } from '../../../src/store/migrations/migrations.ts'

const createTable = (version: number, name: string): Migration => ({
  version,
  name,
  up: (database) => database.schema.createTable(name).addColumn('id', 'text').execute(),
})

function openEmpty() {
  const connection = new BetterSqlite3(':memory:')
  const database = new Kysely<unknown>({ dialect: new SqliteDialect({ database: connection }) })
  const tables = () =>
    connection
      .prepare(`select name from sqlite_master where type = 'table' order by name`)
      .pluck()
      .all()
  return { connection, database, tables }
}

describe('migrate', () => {
  it('runs what is missing, in order, once', async () => {
    const { connection, database } = openEmpty()
    await migrate(database, ':memory:', [createTable(1, 'one')])
    await migrate(database, ':memory:', [createTable(1, 'one'), createTable(2, 'two')])
    await migrate(database, ':memory:', [createTable(1, 'one'), createTable(2, 'two')])
    const rows = connection.prepare('select version, name from schema_migrations').all()
    expect(rows).toEqual([
      { version: 1, name: 'one' },
      { version: 2, name: 'two' },
    ])
  })

  it('leaves nothing behind when a step fails', async () => {
    const { database, tables } = openEmpty()
    const failing: Migration = {
      version: 2,
      name: 'breaks',
      up: async (target) => {
        await target.schema.createTable('half').addColumn('id', 'text').execute()
        await sql`select * from absent`.execute(target)
      },
    }
    await expect(migrate(database, ':memory:', [createTable(1, 'one'), failing])).rejects.toThrow(
      'no such table',
    )
    expect(tables()).toEqual([])
  })

  it('numbers its steps from 1 without a gap', () => {
    expect(MIGRATIONS.map(({ version }) => version)).toEqual(
      MIGRATIONS.map((_, index) => index + 1),
    )
  })
})
