import type { Kysely, Selectable } from 'kysely'
import { type AuditEvent, auditEventSchema } from '../domain/audit-event.ts'
import type { AuditEventTable, Database } from './database.ts'
import { CHUNK_SIZE, inChunks } from './in-chunks.ts'

/** An event before it is written: its number comes with the writing. */
export type NewAuditEvent = Omit<AuditEvent, 'sequence'>

/** Who did what. The table itself refuses to change or lose an event. */
export interface AuditEventRepository {
  append(events: readonly NewAuditEvent[]): Promise<void>
  /** One page, newest first, and how many events there are on all pages. */
  list(query: {
    readonly subjectId?: string | undefined
    readonly limit: number
    readonly offset: number
  }): Promise<{ readonly events: readonly AuditEvent[]; readonly total: number }>
}

/** @param onEvents - told of each event once it is written. */
export function createAuditEventRepository(
  database: Kysely<Database>,
  onEvents: (events: readonly NewAuditEvent[]) => void,
): AuditEventRepository {
  return {
    async append(events) {
      for (const chunk of inChunks(events, CHUNK_SIZE)) {
        await database
          .insertInto('audit_events')
          .values(
            chunk.map((event) => ({
              at: event.at,
              by: event.by,
              action: event.action,
              subject_id: event.subjectId,
              details: JSON.stringify(event.details),
            })),
          )
          .execute()
      }
      if (events.length > 0) onEvents(events)
    },

    async list({ subjectId, limit, offset }) {
      let matching = database.selectFrom('audit_events')
      if (subjectId !== undefined) matching = matching.where('subject_id', '=', subjectId)
      const counted = await matching
        .select(({ fn }) => fn.countAll<number>().as('count'))
        .executeTakeFirstOrThrow()
      const rows = await matching
        .selectAll()
        .orderBy('sequence', 'desc')
        .limit(limit)
        .offset(offset)
        .execute()
      return { events: rows.map(toEvent), total: Number(counted.count) }
    },
  }
}

function toEvent(row: Selectable<AuditEventTable>): AuditEvent {
  return auditEventSchema.parse({
    sequence: row.sequence,
    at: row.at,
    by: row.by,
    action: row.action,
    subjectId: row.subject_id,
    details: JSON.parse(row.details),
  })
}
