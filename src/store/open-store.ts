import BetterSqlite3 from 'better-sqlite3'
import { Kysely, SqliteDialect } from 'kysely'
import { AppError } from '../domain/app-error.ts'
import type { NewAuditEvent } from './audit-event-repository.ts'
import type { Database } from './database.ts'
import { migrate } from './migrate.ts'
import { createRepositories, type Repositories } from './repositories.ts'
import { StoreInUseError } from './store-in-use-error.ts'
import { UnreadableStoreError } from './unreadable-store-error.ts'

/** All that the workspace keeps. */
export interface Store extends Repositories {
  /**
   * Does all of the work or none of it. What it has returned from survives the death of the process
   * and, as far as the disk keeps its promises, of the machine.
   *
   * Inside, use the repositories that are handed in: the store's own wait until the work is done.
   */
  transaction<T>(work: (repositories: Repositories) => Promise<T>): Promise<T>
  /**
   * Calls back with the events of the audit trail once they are there for good, those of one
   * transaction at once; returns how to stop.
   */
  watchEvents(listener: EventListener): () => void
  close(): Promise<void>
}

type EventListener = (events: readonly NewAuditEvent[]) => void

/** How long opening waits for another process to let go, such as the one that is being restarted. */
const LOCK_TIMEOUT_MS = 1_000

/**
 * Opens the database, makes it if it isn't there, and brings its schema up to date.
 *
 * One process at a time: the lock is SQLite's own, so the operating system lets go of it however the
 * process ends, and no stale lock file is left to clean up. Two processes on one data directory
 * would each draft with an index that knows nothing of the other's imports.
 *
 * @param options.path - a file, or ":memory:" for a run that leaves nothing behind.
 * @throws StoreInUseError when another process has it open
 * @throws NewerStoreError when a later release has written it
 * @throws UnreadableStoreError when it can't be opened or isn't a database
 */
export async function openStore(options: { readonly path: string }): Promise<Store> {
  const connection = connect(options.path)
  const dialect = new SqliteDialect({ database: connection })
  try {
    await migrate(new Kysely<unknown>({ dialect }), options.path)
  } catch (error) {
    connection.close()
    throw error instanceof AppError ? error : new UnreadableStoreError(options.path, error)
  }
  const database = new Kysely<Database>({ dialect })
  const listeners = new Set<EventListener>()
  const notify: EventListener = (events) => {
    for (const listener of listeners) listener(events)
  }
  return {
    ...createRepositories(database, notify),
    async transaction(work) {
      const written: NewAuditEvent[] = []
      const note: EventListener = (events) => void written.push(...events)
      const result = await database
        .transaction()
        .execute((transaction) => work(createRepositories(transaction, note)))
      if (written.length > 0) notify(written)
      return result
    },
    watchEvents(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    close: async () => {
      await database.destroy()
      // Kysely leaves a connection open that it never used.
      connection.close()
    },
  }
}

function connect(path: string): BetterSqlite3.Database {
  let connection: BetterSqlite3.Database | undefined
  try {
    connection = new BetterSqlite3(path, { timeout: LOCK_TIMEOUT_MS })
    connection.pragma('locking_mode = EXCLUSIVE')
    connection.pragma('journal_mode = WAL')
    // NORMAL would lose the last transactions, though never the file, when the power fails.
    connection.pragma('synchronous = FULL')
    connection.pragma('foreign_keys = ON')
    // A document that a person removes is gone from the file too, not only from the lists.
    connection.pragma('secure_delete = ON')
    connection.exec('BEGIN EXCLUSIVE; COMMIT')
    return connection
  } catch (error) {
    connection?.close()
    throw isBusy(error) ? new StoreInUseError(path, error) : new UnreadableStoreError(path, error)
  }
}

function isBusy(error: unknown): boolean {
  return error instanceof BetterSqlite3.SqliteError && error.code.startsWith('SQLITE_BUSY')
}
