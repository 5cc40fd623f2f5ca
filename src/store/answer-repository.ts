import type { Insertable, Kysely, Selectable } from 'kysely'
import { type Answer, type AnswerState, answerSchema } from '../domain/answer.ts'
import { NotFoundError } from '../domain/not-found-error.ts'
import type { AnswerTable, Database } from './database.ts'
import { CHUNK_SIZE, inChunks } from './in-chunks.ts'
import { StaleRevisionError } from './stale-revision-error.ts'

export interface AnswerRepository {
  addMany(answers: readonly Answer[]): Promise<void>
  /** In the order of the file. */
  listOf(questionnaireId: string): Promise<readonly Answer[]>
  find(answerId: string): Promise<Answer | undefined>
  /**
   * The answer as somebody saw it.
   *
   * @throws NotFoundError
   * @throws StaleRevisionError when it has changed since
   */
  getAtRevision(answerId: string, revision: number): Promise<Answer>
  /** Makes answers somebody's to bring on, or nobody's. @throws NotFoundError where one is missing */
  assign(answerIds: readonly string[], assignee: string | null): Promise<readonly Answer[]>
  /** Those whose draft cites one of the facts, and that are in one of the states. */
  listCiting(factIds: readonly string[], states: readonly AnswerState[]): Promise<readonly Answer[]>
  /**
   * Writes an answer where it still has the revision that the change was made from.
   *
   * @throws NotFoundError
   * @throws StaleRevisionError when it has another; then nothing is written
   */
  replace(answer: Answer, seenRevision: number): Promise<void>
  /**
   * Puts the answers of a questionnaire in another order, with some gone and some new: `present` are
   * those that stay, each with its new ordinal and no other change than `replace` has written.
   */
  rearrange(
    questionnaireId: string,
    change: {
      readonly present: readonly Answer[]
      readonly added: readonly Answer[]
      readonly removed: readonly Answer[]
    },
  ): Promise<void>
}

export function createAnswerRepository(database: Kysely<Database>): AnswerRepository {
  const find = async (answerId: string) => {
    const row = await database
      .selectFrom('answers')
      .selectAll()
      .where('id', '=', answerId)
      .executeTakeFirst()
    return row && toAnswer(row)
  }

  const getAtRevision = async (answerId: string, revision: number) => {
    const answer = await find(answerId)
    if (answer === undefined) throw new NotFoundError('answer', answerId)
    if (answer.revision !== revision) {
      throw new StaleRevisionError(answerId, revision, answer.revision)
    }
    return answer
  }

  const insertCitations = async (answers: readonly Answer[]) => {
    for (const chunk of inChunks(answers.flatMap(toCitationRows), CHUNK_SIZE)) {
      await database.insertInto('citations').values(chunk).execute()
    }
  }

  /** A new order is reached by way of negative numbers, since no two answers may share one. */
  const renumber = async (questionnaireId: string, present: readonly Answer[]) => {
    await database
      .updateTable('answers')
      .set(({ eb }) => ({ ordinal: eb(eb.neg(eb.ref('ordinal')), '-', 1) }))
      .where('questionnaire_id', '=', questionnaireId)
      .execute()
    for (const { id, ordinal } of present) {
      await database.updateTable('answers').set({ ordinal }).where('id', '=', id).execute()
    }
  }

  const addMany = async (answers: readonly Answer[]) => {
    for (const chunk of inChunks(answers, CHUNK_SIZE)) {
      await database.insertInto('answers').values(chunk.map(toRow)).execute()
    }
    await insertCitations(answers)
  }

  return {
    find,
    getAtRevision,
    addMany,

    async listOf(questionnaireId) {
      const rows = await database
        .selectFrom('answers')
        .selectAll()
        .where('questionnaire_id', '=', questionnaireId)
        .orderBy('ordinal')
        .execute()
      return rows.map(toAnswer)
    },

    async assign(answerIds, assignee) {
      const assigned: Answer[] = []
      for (const chunk of inChunks([...new Set(answerIds)], CHUNK_SIZE)) {
        await database.updateTable('answers').set({ assignee }).where('id', 'in', chunk).execute()
        const rows = await database
          .selectFrom('answers')
          .selectAll()
          .where('id', 'in', chunk)
          .execute()
        assigned.push(...rows.map(toAnswer))
      }
      const found = new Set(assigned.map(({ id }) => id))
      const missing = answerIds.find((id) => !found.has(id))
      if (missing !== undefined) throw new NotFoundError('answer', missing)
      return assigned
    },

    async listCiting(factIds, states) {
      const answersById = new Map<string, Answer>()
      for (const chunk of inChunks(factIds, CHUNK_SIZE)) {
        const rows = await database
          .selectFrom('answers')
          .selectAll()
          .where('state', 'in', states)
          .where('id', 'in', ({ selectFrom }) =>
            selectFrom('citations').select('answer_id').where('fact_id', 'in', chunk),
          )
          .execute()
        for (const row of rows) answersById.set(row.id, toAnswer(row))
      }
      return [...answersById.values()]
    },

    async replace(answer, seenRevision) {
      // Whose it is changes by `assign` alone, and takes no revision.
      const { id, assignee: _, ...columns } = toRow(answer)
      const result = await database
        .updateTable('answers')
        .set(columns)
        .where('id', '=', id)
        .where('revision', '=', seenRevision)
        .executeTakeFirst()
      if (result.numUpdatedRows !== 1n) {
        const present = await find(id)
        if (present === undefined) throw new NotFoundError('answer', id)
        throw new StaleRevisionError(id, seenRevision, present.revision)
      }
      await database.deleteFrom('citations').where('answer_id', '=', id).execute()
      await insertCitations([answer])
    },

    async rearrange(questionnaireId, { present, added, removed }) {
      for (const chunk of inChunks(removed, CHUNK_SIZE)) {
        const ids = chunk.map(({ id }) => id)
        await database.deleteFrom('answers').where('id', 'in', ids).execute()
      }
      await renumber(questionnaireId, present)
      await addMany(added)
    },
  }
}

function toCitationRows(answer: Answer) {
  const factIds = new Set(answer.draft?.citations.map(({ factId }) => factId))
  return [...factIds].map((factId) => ({ answer_id: answer.id, fact_id: factId }))
}

function toRow(answer: Answer): Insertable<AnswerTable> {
  return {
    id: answer.id,
    questionnaire_id: answer.questionnaireId,
    ordinal: answer.ordinal,
    question: JSON.stringify(answer.question),
    state: answer.state,
    decision: answer.draft?.decision ?? null,
    draft: answer.draft && JSON.stringify(answer.draft),
    approval: answer.approval && JSON.stringify(answer.approval),
    voided: answer.voided && JSON.stringify(answer.voided),
    rejection_note: answer.rejectionNote,
    assignee: answer.assignee,
    revision: answer.revision,
  }
}

function toAnswer(row: Selectable<AnswerTable>): Answer {
  return answerSchema.parse({
    id: row.id,
    questionnaireId: row.questionnaire_id,
    ordinal: row.ordinal,
    question: JSON.parse(row.question),
    state: row.state,
    draft: parseNullable(row.draft),
    approval: parseNullable(row.approval),
    voided: parseNullable(row.voided),
    rejectionNote: row.rejection_note,
    assignee: row.assignee,
    revision: row.revision,
  })
}

function parseNullable(json: string | null): unknown {
  return json === null ? null : JSON.parse(json)
}
