import type { Kysely } from 'kysely'
import type { Person } from '../domain/person.ts'
import type { Database } from './database.ts'

/** Whom the store knows by name. */
export interface PeopleRepository {
  /** Who did something, was given something to do or was called, the latest deed first. */
  list(): Promise<readonly Omit<Person, 'isHere'>[]>
}

export function createPeopleRepository(database: Kysely<Database>): PeopleRepository {
  return {
    async list() {
      const doers = await database
        .selectFrom('audit_events')
        .select(({ fn }) => ['by', fn.max('at').as('at')])
        .groupBy('by')
        .execute()
      const assignees = await database
        .selectFrom('answers')
        .select('assignee as name')
        .distinct()
        .where('assignee', 'is not', null)
        .execute()
      const called = await database
        .selectFrom('mentions')
        .select('person as name')
        .distinct()
        .execute()
      const lastDeeds = new Map<string, string | null>()
      for (const { name } of [...assignees, ...called]) if (name !== null) lastDeeds.set(name, null)
      for (const { by, at } of doers) lastDeeds.set(by, at)
      return [...lastDeeds]
        .map(([name, lastDeedAt]) => ({ name, lastDeedAt }))
        .sort(
          (a, b) =>
            (b.lastDeedAt ?? '').localeCompare(a.lastDeedAt ?? '') || a.name.localeCompare(b.name),
        )
    },
  }
}
