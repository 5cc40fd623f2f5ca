import { type Kysely, type RawBuilder, type Selectable, sql } from 'kysely'
import { type Fact, type FactStatus, factSchema, type Verification } from '../domain/fact.ts'
import { NotFoundError } from '../domain/not-found-error.ts'
import type { Database, FactTable } from './database.ts'
import { CHUNK_SIZE, inChunks } from './in-chunks.ts'

interface FactQuery {
  readonly sourceId?: string | undefined
  readonly status?: FactStatus | undefined
  /** Words that headings or text must all contain, in any case. */
  readonly search?: string | undefined
  readonly limit: number
  readonly offset: number
}

export interface FactRepository {
  /** Puts these facts in the place of those that the source had. */
  replaceFactsOf(sourceId: string, facts: readonly Fact[]): Promise<void>
  /** In the order of the document. */
  listFactsOf(sourceId: string): Promise<readonly Fact[]>
  /** Every fact that may be cited, in the order of their ids. */
  listVerified(): Promise<readonly Fact[]>
  /** Those of the facts that are there; the order is not that of the ids. */
  findMany(factIds: readonly string[]): Promise<readonly Fact[]>
  /** All of the facts, each once, in the order of the ids. @throws NotFoundError where one is missing */
  getMany(factIds: readonly string[]): Promise<readonly Fact[]>
  /** One page by source and place in it, and how many facts match on all pages. */
  search(query: FactQuery): Promise<{ readonly facts: readonly Fact[]; readonly total: number }>
  /** Vouches for those of the facts that nobody vouches for yet. */
  verify(factIds: readonly string[], verification: Verification): Promise<void>
  count(): Promise<{ readonly total: number; readonly verified: number }>
}

export function createFactRepository(database: Kysely<Database>): FactRepository {
  const selectFacts = () =>
    database
      .selectFrom('facts')
      .innerJoin('sources', 'sources.id', 'facts.source_id')
      .selectAll('facts')
      .select('sources.name as source_name')

  const findMany = async (factIds: readonly string[]) => {
    const facts: Fact[] = []
    for (const chunk of inChunks([...new Set(factIds)], CHUNK_SIZE)) {
      const rows = await selectFacts().where('facts.id', 'in', chunk).execute()
      facts.push(...rows.map(toFact))
    }
    return facts
  }

  return {
    findMany,

    async getMany(factIds) {
      const found = new Map((await findMany(factIds)).map((fact) => [fact.id, fact]))
      return [...new Set(factIds)].map((id) => {
        const fact = found.get(id)
        if (fact === undefined) throw new NotFoundError('fact', id)
        return fact
      })
    },

    async replaceFactsOf(sourceId, facts) {
      await database.deleteFrom('facts').where('source_id', '=', sourceId).execute()
      for (const chunk of inChunks(facts, CHUNK_SIZE)) {
        await database.insertInto('facts').values(chunk.map(toRow)).execute()
      }
    },

    async listFactsOf(sourceId) {
      const rows = await selectFacts()
        .where('source_id', '=', sourceId)
        .orderBy('ordinal')
        .execute()
      return rows.map(toFact)
    },

    async listVerified() {
      const rows = await selectFacts()
        .where('verified_at', 'is not', null)
        .orderBy('facts.id')
        .execute()
      return rows.map(toFact)
    },

    async search({ sourceId, status, search, limit, offset }) {
      let matching = selectFacts()
      if (sourceId !== undefined) matching = matching.where('source_id', '=', sourceId)
      if (status !== undefined) matching = matching.where('status', '=', status)
      for (const word of wordsOf(search ?? '')) {
        matching = matching.where(contains(word))
      }
      const counted = await matching
        .clearSelect()
        .select(({ fn }) => fn.countAll<number>().as('count'))
        .executeTakeFirstOrThrow()
      const rows = await matching
        .orderBy('sources.name')
        .orderBy('ordinal')
        .limit(limit)
        .offset(offset)
        .execute()
      return { facts: rows.map(toFact), total: Number(counted.count) }
    },

    async verify(factIds, { by, at }) {
      for (const chunk of inChunks(factIds, CHUNK_SIZE)) {
        await database
          .updateTable('facts')
          .set({ verified_by: by, verified_at: at })
          .where('id', 'in', chunk)
          .where('verified_at', 'is', null)
          .execute()
      }
    },

    async count() {
      const row = await database
        .selectFrom('facts')
        .select(({ fn }) => [
          fn.countAll<number>().as('total'),
          fn.count<number>('verified_at').as('verified'),
        ])
        .executeTakeFirstOrThrow()
      return { total: Number(row.total), verified: Number(row.verified) }
    },
  }
}

function wordsOf(search: string): readonly string[] {
  return [...new Set(search.toLowerCase().split(/\s+/).filter(Boolean))]
}

/** `!` escapes the wildcards: unlike a backslash it means nothing else in either dialect. */
function contains(word: string): RawBuilder<boolean> {
  const pattern = `%${word.replace(/[!%_]/g, '!$&')}%`
  return sql<boolean>`search_text like ${pattern} escape '!'`
}

function toRow(fact: Fact): FactTable {
  return {
    id: fact.id,
    source_id: fact.sourceId,
    ordinal: fact.ordinal,
    text: fact.text,
    start_offset: fact.start,
    end_offset: fact.end,
    heading_path: JSON.stringify(fact.headingPath),
    status: fact.status,
    subject: JSON.stringify(fact.subject),
    qualifiers: JSON.stringify(fact.qualifiers),
    context: fact.context,
    dates: JSON.stringify(fact.dates),
    quantities: JSON.stringify(fact.quantities),
    verified_by: fact.verification?.by ?? null,
    verified_at: fact.verification?.at ?? null,
    search_text: [...fact.headingPath, fact.text].join('\n').toLowerCase(),
  }
}

type FactRow = Selectable<FactTable> & { readonly source_name: string }

function toFact(row: FactRow): Fact {
  return factSchema.parse({
    id: row.id,
    sourceId: row.source_id,
    sourceName: row.source_name,
    ordinal: row.ordinal,
    text: row.text,
    start: row.start_offset,
    end: row.end_offset,
    headingPath: JSON.parse(row.heading_path),
    status: row.status,
    subject: JSON.parse(row.subject),
    qualifiers: JSON.parse(row.qualifiers),
    context: row.context,
    dates: JSON.parse(row.dates),
    quantities: JSON.parse(row.quantities),
    verification:
      row.verified_by === null || row.verified_at === null
        ? null
        : { by: row.verified_by, at: row.verified_at },
  })
}
