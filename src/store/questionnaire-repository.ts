import type { Kysely } from 'kysely'
import type { Deed } from '../domain/deed.ts'
import { type Disclosure, disclosureSchema } from '../domain/disclosure.ts'
import {
  type Mapping,
  type MappingOrigin,
  mappingOriginSchema,
  mappingSchema,
} from '../domain/mapping.ts'
import { NotFoundError } from '../domain/not-found-error.ts'
import {
  type Layout,
  layoutSchema,
  type Plan,
  type Questionnaire,
} from '../domain/questionnaire.ts'
import type { Database } from './database.ts'
import { listCounted } from './list-counted-questionnaires.ts'
import { StaleMappingError } from './stale-mapping-error.ts'
import { toBytes } from './to-bytes.ts'

/** A questionnaire as it is saved; what follows from its answers, runs and events isn't stored. */
export type SavedQuestionnaire = Omit<
  Questionnaire,
  'counts' | 'lastActivity' | 'drafting' | 'finished'
>

/** Whom the answers of a questionnaire are for. */
export type Addressee = Pick<Questionnaire, 'audience' | 'customer'>

interface QuestionnaireContent {
  /** The customer's file as it was uploaded. */
  readonly bytes: Uint8Array
  readonly layout: Layout
}

interface ReadContent extends QuestionnaireContent {
  readonly mapping: Mapping
  readonly origin: MappingOrigin
}

/** How a questionnaire is read; `mapping` is null where it was taken in before mappings were kept. */
export interface KeptMapping {
  readonly mapping: Mapping | null
  readonly origin: MappingOrigin
  readonly revision: number
}

export interface QuestionnaireRepository {
  add(questionnaire: SavedQuestionnaire, content: ReadContent): Promise<void>
  /** The latest upload first. */
  list(): Promise<readonly Questionnaire[]>
  find(questionnaireId: string): Promise<Questionnaire | undefined>
  findAudience(questionnaireId: string): Promise<Disclosure | undefined>
  /** Whom each questionnaire is for, by id. */
  listAudiences(): Promise<ReadonlyMap<string, Disclosure>>
  findLayout(questionnaireId: string): Promise<Layout | undefined>
  findContent(questionnaireId: string): Promise<QuestionnaireContent | undefined>
  findMapping(questionnaireId: string): Promise<KeptMapping | undefined>
  /**
   * Keeps another mapping, and the layout that it gives.
   *
   * @throws NotFoundError
   * @throws StaleMappingError when somebody kept another since; then nothing is written
   */
  replaceMapping(
    questionnaireId: string,
    kept: Omit<ReadContent, 'bytes'>,
    seenRevision: number,
  ): Promise<void>
  /** Says whom the answers are for. */
  address(questionnaireId: string, to: Addressee): Promise<void>
  /** Says when it is due and whose it is. */
  plan(questionnaireId: string, plan: Plan): Promise<void>
  /** Says who finished it, and when; null takes that back. */
  finish(questionnaireId: string, deed: Deed | null): Promise<void>
  /** Removes a questionnaire with its answers, drafting run and exports. */
  remove(questionnaireId: string): Promise<void>
  count(): Promise<number>
}

export function createQuestionnaireRepository(database: Kysely<Database>): QuestionnaireRepository {
  return {
    async add(questionnaire, content) {
      await database
        .insertInto('questionnaires')
        .values({
          id: questionnaire.id,
          file_name: questionnaire.fileName,
          format: questionnaire.format,
          content_hash: questionnaire.contentHash,
          uploaded_at: questionnaire.uploadedAt,
          uploaded_by: questionnaire.uploadedBy,
          audience: questionnaire.audience,
          customer: questionnaire.customer,
          due_on: questionnaire.dueOn,
          owner: questionnaire.owner,
          layout: JSON.stringify(content.layout),
          mapping: JSON.stringify(content.mapping),
          mapping_origin: JSON.stringify(content.origin),
          bytes: content.bytes,
        })
        .execute()
    },

    list: () => listCounted(database),

    async find(questionnaireId) {
      return (await listCounted(database, questionnaireId))[0]
    },

    async findAudience(questionnaireId) {
      const row = await database
        .selectFrom('questionnaires')
        .select('audience')
        .where('id', '=', questionnaireId)
        .executeTakeFirst()
      return row && disclosureSchema.parse(row.audience)
    },

    async listAudiences() {
      const rows = await database.selectFrom('questionnaires').select(['id', 'audience']).execute()
      return new Map(rows.map(({ id, audience }) => [id, disclosureSchema.parse(audience)]))
    },

    async findLayout(questionnaireId) {
      const row = await database
        .selectFrom('questionnaires')
        .select('layout')
        .where('id', '=', questionnaireId)
        .executeTakeFirst()
      return row && layoutSchema.parse(JSON.parse(row.layout))
    },

    async findContent(questionnaireId) {
      const row = await database
        .selectFrom('questionnaires')
        .select(['layout', 'bytes'])
        .where('id', '=', questionnaireId)
        .executeTakeFirst()
      return (
        row && { layout: layoutSchema.parse(JSON.parse(row.layout)), bytes: toBytes(row.bytes) }
      )
    },

    async findMapping(questionnaireId) {
      const row = await database
        .selectFrom('questionnaires')
        .select(['mapping', 'mapping_origin', 'mapping_revision'])
        .where('id', '=', questionnaireId)
        .executeTakeFirst()
      return (
        row && {
          mapping: row.mapping === null ? null : mappingSchema.parse(JSON.parse(row.mapping)),
          origin:
            row.mapping_origin === null
              ? { kind: 'detected' as const }
              : mappingOriginSchema.parse(JSON.parse(row.mapping_origin)),
          revision: row.mapping_revision,
        }
      )
    },

    async replaceMapping(questionnaireId, { layout, mapping, origin }, seenRevision) {
      const { numUpdatedRows } = await database
        .updateTable('questionnaires')
        .set({
          layout: JSON.stringify(layout),
          mapping: JSON.stringify(mapping),
          mapping_origin: JSON.stringify(origin),
          mapping_revision: seenRevision + 1,
        })
        .where('id', '=', questionnaireId)
        .where('mapping_revision', '=', seenRevision)
        .executeTakeFirst()
      if (numUpdatedRows === 1n) return
      const isThere = await database
        .selectFrom('questionnaires')
        .select('id')
        .where('id', '=', questionnaireId)
        .executeTakeFirst()
      if (!isThere) throw new NotFoundError('questionnaire', questionnaireId)
      throw new StaleMappingError(questionnaireId)
    },

    async address(questionnaireId, { audience, customer }) {
      await database
        .updateTable('questionnaires')
        .set({ audience, customer })
        .where('id', '=', questionnaireId)
        .execute()
    },

    async plan(questionnaireId, { dueOn, owner }) {
      await database
        .updateTable('questionnaires')
        .set({ due_on: dueOn, owner })
        .where('id', '=', questionnaireId)
        .execute()
    },

    async finish(questionnaireId, deed) {
      await database
        .updateTable('questionnaires')
        .set({ finished_at: deed?.at ?? null, finished_by: deed?.by ?? null })
        .where('id', '=', questionnaireId)
        .execute()
    },

    async remove(questionnaireId) {
      await database.deleteFrom('questionnaires').where('id', '=', questionnaireId).execute()
    },

    async count() {
      const row = await database
        .selectFrom('questionnaires')
        .select(({ fn }) => fn.countAll<number>().as('count'))
        .executeTakeFirstOrThrow()
      return Number(row.count)
    },
  }
}
