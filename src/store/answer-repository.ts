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
  /** Those whose draft cites one of the facts, and that are in one of the states. */
  listCiting(factIds: readonly string[], states: readonly AnswerState[]): Promise<readonly Answer[]>
  /**
   * Writes an answer where it still has the revision that the change was made from.
   *
   * @throws NotFoundError
   * @throws StaleRevisionError when it has another; then nothing is written
   */
  replace(answer: Answer, seenRevision: number): Promise<void>
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

  return {
    find,
    getAtRevision,

    async addMany(answers) {
      for (const chunk of inChunks(answers, CHUNK_SIZE)) {
        await database.insertInto('answers').values(chunk.map(toRow)).execute()
      }
      await insertCitations(answers)
    },

    async listOf(questionnaireId) {
      const rows = await database
        .selectFrom('answers')
        .selectAll()
        .where('questionnaire_id', '=', questionnaireId)
        .orderBy('ordinal')
        .execute()
      return rows.map(toAnswer)
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
      const { id, ...columns } = toRow(answer)
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
    revision: row.revision,
  })
}

function parseNullable(json: string | null): unknown {
  return json === null ? null : JSON.parse(json)
}
