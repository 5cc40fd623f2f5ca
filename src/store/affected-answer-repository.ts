import type { Kysely, Selectable } from 'kysely'
import { type AffectedAnswer, affectedAnswerSchema } from '../domain/affected-answer.ts'
import type { Deed } from '../domain/deed.ts'
import { NotFoundError } from '../domain/not-found-error.ts'
import type { AffectedAnswerTable, Database } from './database.ts'
import { CHUNK_SIZE, inChunks } from './in-chunks.ts'
import { readSentRecords } from './sent-record-repository.ts'

/** An entry before it is written: the questionnaire's name and customer are joined when it is read. */
export type NewAffectedAnswer = Omit<AffectedAnswer, 'fileName' | 'customer' | 'settled'>

export interface AffectedAnswerQuery {
  readonly questionnaireId?: string | undefined
  /** Those that wait for somebody, or those that somebody settled. */
  readonly state: 'open' | 'settled'
}

/** The answers that rest on what has changed, for people to work through. */
export interface AffectedAnswerRepository {
  add(affected: readonly NewAffectedAnswer[]): Promise<void>
  /**
   * The latest change first, and in the order of the file. One whose approval became void is open
   * until somebody has decided on the answer again; one that was sent, until somebody settles it.
   */
  list(query: AffectedAnswerQuery): Promise<readonly AffectedAnswer[]>
  /** How many are open. */
  countOpen(): Promise<number>
  /** @throws NotFoundError where one is missing; then none is settled */
  settle(ids: readonly string[], deed: Deed, note: string): Promise<readonly AffectedAnswer[]>
}

export function createAffectedAnswerRepository(
  database: Kysely<Database>,
): AffectedAnswerRepository {
  const selectAffected = () =>
    database
      .selectFrom('affected_answers')
      .innerJoin('questionnaires', 'questionnaires.id', 'affected_answers.questionnaire_id')
      .leftJoin('answers', 'answers.id', 'affected_answers.answer_id')
      .selectAll('affected_answers')
      .select(['questionnaires.file_name', 'questionnaires.customer'])

  const selectOpen = () =>
    selectAffected()
      .where('settled_at', 'is', null)
      .where((eb) => eb.or([eb('sent', 'is not', null), eb('answers.voided', 'is not', null)]))
  /** Whom people say that a file went to may be known only after the change. */
  const withSentTo = async (rows: readonly AffectedRow[]) => {
    const affected = rows.map(toAffected)
    const exportIds = affected.flatMap(({ sent }) => sent?.exportId ?? [])
    const records = await readSentRecords(database, exportIds)
    return affected.map((each) => {
      if (each.sent === null) return each
      const sentTo = (records.get(each.sent.exportId) ?? []).map(({ to, sentOn }) => ({
        to,
        sentOn,
      }))
      return { ...each, sent: { ...each.sent, sentTo } }
    })
  }

  return {
    async countOpen() {
      const row = await selectOpen()
        .clearSelect()
        .select(({ fn }) => fn.countAll<number>().as('count'))
        .executeTakeFirstOrThrow()
      return Number(row.count)
    },

    async add(affected) {
      for (const chunk of inChunks(affected.map(toRow), CHUNK_SIZE)) {
        await database.insertInto('affected_answers').values(chunk).execute()
      }
    },

    async list({ questionnaireId, state }) {
      let matching =
        state === 'open' ? selectOpen() : selectAffected().where('settled_at', 'is not', null)
      if (questionnaireId !== undefined) {
        matching = matching.where('affected_answers.questionnaire_id', '=', questionnaireId)
      }
      const rows = await matching
        .orderBy('affected_answers.at', 'desc')
        .orderBy('questionnaires.file_name')
        .orderBy('answers.ordinal')
        .orderBy('affected_answers.id')
        .execute()
      return withSentTo(rows)
    },

    async settle(ids, { by, at }, note) {
      const wanted = new Set(ids)
      for (const chunk of inChunks([...wanted], CHUNK_SIZE)) {
        await database
          .updateTable('affected_answers')
          .set({ settled_by: by, settled_at: at, settled_note: note })
          .where('id', 'in', chunk)
          .where('settled_at', 'is', null)
          .execute()
      }
      const settled: AffectedAnswer[] = []
      for (const chunk of inChunks([...wanted], CHUNK_SIZE)) {
        const rows = await selectAffected().where('affected_answers.id', 'in', chunk).execute()
        settled.push(...(await withSentTo(rows)))
      }
      const found = new Set(settled.map(({ id }) => id))
      const missing = [...wanted].find((id) => !found.has(id))
      if (missing !== undefined) throw new NotFoundError('affected answer', missing)
      return settled
    },
  }
}

function toRow(affected: NewAffectedAnswer): AffectedAnswerTable {
  return {
    id: affected.id,
    at: affected.at,
    by: affected.by,
    answer_id: affected.answerId,
    questionnaire_id: affected.questionnaireId,
    settled_by: null,
    settled_at: null,
    settled_note: null,
    is_voided: affected.isVoided ? 1 : 0,
    cause: JSON.stringify(affected.cause),
    question: JSON.stringify(affected.question),
    statements: JSON.stringify(affected.statements),
    sent: affected.sent && JSON.stringify(affected.sent),
  }
}

type AffectedRow = Selectable<AffectedAnswerTable> & {
  readonly file_name: string
  readonly customer: string | null
}

function toAffected(row: AffectedRow): AffectedAnswer {
  return affectedAnswerSchema.parse({
    id: row.id,
    at: row.at,
    by: row.by,
    cause: JSON.parse(row.cause),
    answerId: row.answer_id,
    questionnaireId: row.questionnaire_id,
    fileName: row.file_name,
    customer: row.customer,
    question: JSON.parse(row.question),
    statements: JSON.parse(row.statements),
    isVoided: row.is_voided === 1,
    sent: row.sent === null ? null : { ...JSON.parse(row.sent), sentTo: [] },
    settled: row.settled_at && {
      by: row.settled_by,
      at: row.settled_at,
      note: row.settled_note,
    },
  })
}
