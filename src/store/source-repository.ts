import type { Kysely, Selectable } from 'kysely'
import type { Disclosure } from '../domain/disclosure.ts'
import { type Source, sourceSchema } from '../domain/source.ts'
import type { Database, SourceTable } from './database.ts'
import { toBytes } from './to-bytes.ts'

/** A source as it is saved; the number of its facts is counted, not stored. */
export type SavedSource = Omit<Source, 'factCount'>

interface SourceContent {
  /** The document as it was imported. */
  readonly bytes: Uint8Array
  /** The text that the offsets of the facts count in. */
  readonly visibleText: string
}

export interface SourceRepository {
  /** Adds a source, or replaces the version that was there. */
  save(source: SavedSource, content: SourceContent): Promise<void>
  /** In the order of their names. */
  list(): Promise<readonly Source[]>
  find(sourceId: string): Promise<Source | undefined>
  findContent(sourceId: string): Promise<SourceContent | undefined>
  setDisclosure(sourceId: string, disclosure: Disclosure): Promise<void>
  /** Removes a source with its facts. */
  remove(sourceId: string): Promise<void>
  count(): Promise<number>
}

export function createSourceRepository(database: Kysely<Database>): SourceRepository {
  const selectSources = () =>
    database
      .selectFrom('sources')
      .select(({ selectFrom, fn }) => [
        'id',
        'name',
        'title',
        'format',
        'trust',
        'disclosure',
        'content_hash',
        'stated_date',
        'imported_at',
        'imported_by',
        selectFrom('facts')
          .select(fn.countAll<number>().as('count'))
          .whereRef('facts.source_id', '=', 'sources.id')
          .as('fact_count'),
      ])

  return {
    async save(source, content) {
      const { id, ...columns } = toRow(source, content)
      await database
        .insertInto('sources')
        .values({ id, ...columns })
        .onConflict((conflict) => conflict.column('id').doUpdateSet(columns))
        .execute()
    },

    async list() {
      const rows = await selectSources().orderBy('name').execute()
      return rows.map(toSource)
    },

    async find(sourceId) {
      const row = await selectSources().where('id', '=', sourceId).executeTakeFirst()
      return row && toSource(row)
    },

    async findContent(sourceId) {
      const row = await database
        .selectFrom('sources')
        .select(['bytes', 'visible_text'])
        .where('id', '=', sourceId)
        .executeTakeFirst()
      return row && { bytes: toBytes(row.bytes), visibleText: row.visible_text }
    },

    async setDisclosure(sourceId, disclosure) {
      await database.updateTable('sources').set({ disclosure }).where('id', '=', sourceId).execute()
    },

    async remove(sourceId) {
      await database.deleteFrom('sources').where('id', '=', sourceId).execute()
    },

    async count() {
      const row = await database
        .selectFrom('sources')
        .select(({ fn }) => fn.countAll<number>().as('count'))
        .executeTakeFirstOrThrow()
      return Number(row.count)
    },
  }
}

function toRow(source: SavedSource, content: SourceContent): SourceTable {
  return {
    id: source.id,
    name: source.name,
    title: source.title,
    format: source.format,
    trust: source.trust,
    disclosure: source.disclosure,
    content_hash: source.contentHash,
    stated_date: source.statedDate,
    imported_at: source.importedAt,
    imported_by: source.importedBy,
    visible_text: content.visibleText,
    bytes: content.bytes,
  }
}

type SourceRow = Omit<Selectable<SourceTable>, 'bytes' | 'visible_text'> & {
  readonly fact_count: number | null
}

function toSource(row: SourceRow): Source {
  return sourceSchema.parse({
    id: row.id,
    name: row.name,
    title: row.title,
    format: row.format,
    trust: row.trust,
    disclosure: row.disclosure,
    contentHash: row.content_hash,
    statedDate: row.stated_date,
    importedAt: row.imported_at,
    importedBy: row.imported_by,
    factCount: Number(row.fact_count),
  })
}
