import type { Kysely } from 'kysely'

/**
 * One step of the schema. A migration that has been released is never changed: what it left is mended
 * by the next one. It is written against the tables as they were then, hence `unknown`.
 */
export interface Migration {
  /** Counts up from 1 without a gap. */
  readonly version: number
  readonly name: string
  up(database: Kysely<unknown>): Promise<void>
}
