import type { Kysely, Selectable } from 'kysely'
import { type Fact, factSchema, type Verification } from '../domain/fact.ts'
import { type Reading, readingOf } from '../domain/fact-change.ts'
import { NotFoundError } from '../domain/not-found-error.ts'
import { NO_FACTS, type TopicCounts } from '../domain/topics/topic.ts'
import type { Database, FactTable } from './database.ts'
import { type FactFilter, matchFacts } from './fact-filter.ts'
import { CHUNK_SIZE, inChunks } from './in-chunks.ts'

interface FactQuery extends FactFilter {
  readonly limit: number
  readonly offset: number
}

/** By fact id, how a fact was read that a person has corrected since. */
export type Readings = ReadonlyMap<string, Reading>

/** How facts are sorted by topic, and a name that changes with it. */
export interface Taxonomy {
  readonly version: string
  readonly topicsOf: (fact: Pick<Fact, 'text' | 'headingPath'>) => readonly string[]
}

export interface FactRepository {
  /** Puts these facts in the place of those that the source had. */
  replaceFactsOf(
    sourceId: string,
    facts: readonly Fact[],
    readings?: Readings,
    /** Is told how many are written, and waited for; what it throws ends the writing. */
    onWritten?: (count: number) => Promise<void>,
  ): Promise<void>
  /** Writes facts about which people decided something. */
  saveDecisions(facts: readonly Fact[], readings: Readings): Promise<void>
  /** In the order of the document. */
  listFactsOf(sourceId: string): Promise<readonly Fact[]>
  /** How the facts were read, by id, of those that a person has corrected. */
  findReadings(factIds: readonly string[]): Promise<Readings>
  /** Every fact that new answers may rest on, in the order of their ids. */
  listCitable(): Promise<readonly Fact[]>
  /** The facts that were merged into one of these. */
  listMergedInto(factIds: readonly string[]): Promise<readonly Fact[]>
  /** Those of the facts that are there; the order is not that of the ids. */
  findMany(factIds: readonly string[]): Promise<readonly Fact[]>
  /** All of the facts, each once, in the order of the ids. @throws NotFoundError where one is missing */
  getMany(factIds: readonly string[]): Promise<readonly Fact[]>
  /** Lets facts stand for themselves again that were merged into one of these. */
  freeMergedInto(factIds: readonly string[]): Promise<void>
  /** One page by source and place in it, and how many facts match on all pages. */
  search(query: FactQuery): Promise<{ readonly facts: readonly Fact[]; readonly total: number }>
  /** Vouches for those of the facts that nobody vouches for yet. */
  verify(factIds: readonly string[], verification: Verification): Promise<void>
  /** Sorts all facts anew where the taxonomy isn't the one that they were sorted by. */
  refreshTopics(taxonomy: Taxonomy): Promise<void>
  /** How many facts in use are about each topic. */
  countByTopic(): Promise<ReadonlyMap<string, TopicCounts>>
  /** `verified` counts those that may be cited. */
  count(): Promise<{ readonly total: number; readonly verified: number }>
}

export function createFactRepository(database: Kysely<Database>): FactRepository {
  const selectFacts = () =>
    database
      .selectFrom('facts')
      .innerJoin('sources', 'sources.id', 'facts.source_id')
      .selectAll('facts')
      .select(['sources.name as source_name', 'sources.disclosure as source_disclosure'])

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

    async replaceFactsOf(sourceId, facts, readings = new Map(), onWritten = undefined) {
      await database.deleteFrom('facts').where('source_id', '=', sourceId).execute()
      let written = 0
      for (const chunk of inChunks(facts, CHUNK_SIZE)) {
        await database
          .insertInto('facts')
          .values(chunk.map((fact) => toRow(fact, readings)))
          .execute()
        written += chunk.length
        await onWritten?.(written)
      }
    },

    async listFactsOf(sourceId) {
      const rows = await selectFacts()
        .where('source_id', '=', sourceId)
        .orderBy('ordinal')
        .execute()
      return rows.map(toFact)
    },

    async saveDecisions(facts, readings) {
      for (const fact of facts) {
        const { id, ...row } = toRow(fact, readings)
        await database.updateTable('facts').set(row).where('id', '=', id).execute()
      }
    },

    async findReadings(factIds) {
      const readings = new Map<string, Reading>()
      for (const chunk of inChunks(factIds, CHUNK_SIZE)) {
        const rows = await database
          .selectFrom('facts')
          .select(['id', 'reading'])
          .where('reading', 'is not', null)
          .where('id', 'in', chunk)
          .execute()
        for (const { id, reading } of rows) readings.set(id, JSON.parse(reading ?? 'null'))
      }
      return readings
    },

    async listCitable() {
      const rows = await selectFacts()
        .where('verified_at', 'is not', null)
        .where('retired_at', 'is', null)
        .where('merged_into', 'is', null)
        .orderBy('facts.id')
        .execute()
      return rows.map(toFact)
    },

    async listMergedInto(factIds) {
      const facts: Fact[] = []
      for (const chunk of inChunks(factIds, CHUNK_SIZE)) {
        const rows = await selectFacts().where('merged_into', 'in', chunk).execute()
        facts.push(...rows.map(toFact))
      }
      return facts
    },

    async freeMergedInto(factIds) {
      for (const chunk of inChunks(factIds, CHUNK_SIZE)) {
        await database
          .updateTable('facts')
          .set({ merged_into: null })
          .where('merged_into', 'in', chunk)
          .execute()
      }
    },

    async search({ limit, offset, ...filter }) {
      const matching = selectFacts().where(matchFacts(filter))
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

    async refreshTopics({ version, topicsOf }) {
      const present = await database
        .selectFrom('derivations')
        .select('version')
        .where('name', '=', TOPICS_DERIVATION)
        .executeTakeFirst()
      if (present?.version === version) return
      const rows = await database
        .selectFrom('facts')
        .select(['id', 'text', 'heading_path', 'topics'])
        .execute()
      for (const { id, text, heading_path, topics } of rows) {
        const sorted = toBarred(topicsOf({ text, headingPath: JSON.parse(heading_path) }))
        if (sorted === topics) continue
        await database.updateTable('facts').set({ topics: sorted }).where('id', '=', id).execute()
      }
      await database
        .insertInto('derivations')
        .values({ name: TOPICS_DERIVATION, version })
        .onConflict((conflict) => conflict.column('name').doUpdateSet({ version }))
        .execute()
    },

    async countByTopic() {
      const rows = await database
        .selectFrom('facts')
        .select(({ fn }) => [
          ...(['topics', 'status'] as const),
          fn.countAll<number>().as('count'),
          fn.count<number>('verified_at').as('verified'),
        ])
        .where('retired_at', 'is', null)
        .where('merged_into', 'is', null)
        .groupBy(['topics', 'status'])
        .execute()
      const counts = new Map<string, TopicCounts>()
      for (const { topics, status, count, verified } of rows) {
        const isPlan = status === 'planned' || status === 'in-progress'
        for (const id of topics.split('|').filter(Boolean)) {
          const before = counts.get(id) ?? NO_FACTS
          counts.set(id, {
            facts: before.facts + Number(count),
            verified: before.verified + Number(verified),
            planned: before.planned + (isPlan ? Number(count) : 0),
          })
        }
      }
      return counts
    },

    async count() {
      const row = await database
        .selectFrom('facts')
        .select(({ fn }) => [
          fn.countAll<number>().as('total'),
          fn
            .count<number>('verified_at')
            .filterWhere('retired_at', 'is', null)
            .filterWhere('merged_into', 'is', null)
            .as('verified'),
        ])
        .executeTakeFirstOrThrow()
      return { total: Number(row.total), verified: Number(row.verified) }
    },
  }
}

const TOPICS_DERIVATION = 'facts.topics'

function toRow(fact: Fact, readings: Readings): FactTable {
  const reading = fact.classified && readings.get(fact.id)
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
    topics: toBarred(fact.topics),
    verified_by: fact.verification?.by ?? null,
    verified_at: fact.verification?.at ?? null,
    own_disclosure: fact.ownDisclosure,
    classified_by: fact.classified?.by ?? null,
    classified_at: fact.classified?.at ?? null,
    reading: reading ? JSON.stringify(readingOf(reading)) : null,
    retired_by: fact.retirement?.by ?? null,
    retired_at: fact.retirement?.at ?? null,
    retired_reason: fact.retirement?.reason ?? null,
    merged_into: fact.mergedInto,
    search_text: [...fact.headingPath, fact.text].join('\n').toLowerCase(),
  }
}

type FactRow = Selectable<FactTable> & {
  readonly source_name: string
  readonly source_disclosure: string
}

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
    topics: row.topics.split('|').filter(Boolean),
    verification: deedOf(row.verified_by, row.verified_at),
    disclosure: row.own_disclosure ?? row.source_disclosure,
    ownDisclosure: row.own_disclosure,
    classified: deedOf(row.classified_by, row.classified_at),
    retirement: row.retired_at && {
      by: row.retired_by,
      at: row.retired_at,
      reason: row.retired_reason,
    },
    mergedInto: row.merged_into,
  })
}

function toBarred(topics: readonly string[]): string {
  return topics.length === 0 ? '' : `|${topics.join('|')}|`
}

function deedOf(by: string | null, at: string | null): Verification | null {
  return by === null || at === null ? null : { by, at }
}
