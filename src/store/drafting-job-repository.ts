import type { Kysely, Selectable } from 'kysely'
import { type DraftingJob, draftingJobSchema } from '../domain/drafting-job.ts'
import type { Database, DraftingJobTable } from './database.ts'
import { CHUNK_SIZE, inChunks } from './in-chunks.ts'

/** Drafting runs and the answers that each has yet to draft. */
export interface DraftingJobRepository {
  /** Adds a run, or replaces the one that the questionnaire had. */
  save(job: DraftingJob): Promise<void>
  find(questionnaireId: string): Promise<DraftingJob | undefined>
  listRunning(): Promise<readonly DraftingJob[]>
  /** The queue of a run that is saved already. */
  enqueue(questionnaireId: string, answerIds: readonly string[]): Promise<void>
  /** The ids of the answers left to draft, in the order of the file. */
  listQueue(questionnaireId: string): Promise<readonly string[]>
  dequeue(answerIds: readonly string[]): Promise<void>
  clearQueue(questionnaireId: string): Promise<void>
}

export function createDraftingJobRepository(database: Kysely<Database>): DraftingJobRepository {
  return {
    async save(job) {
      const { questionnaire_id, ...columns } = toRow(job)
      await database
        .insertInto('drafting_jobs')
        .values({ questionnaire_id, ...columns })
        .onConflict((conflict) => conflict.column('questionnaire_id').doUpdateSet(columns))
        .execute()
    },

    async find(questionnaireId) {
      const row = await database
        .selectFrom('drafting_jobs')
        .selectAll()
        .where('questionnaire_id', '=', questionnaireId)
        .executeTakeFirst()
      return row && toJob(row)
    },

    async listRunning() {
      const rows = await database
        .selectFrom('drafting_jobs')
        .selectAll()
        .where('state', '=', 'running')
        .orderBy('started_at')
        .execute()
      return rows.map(toJob)
    },

    async enqueue(questionnaireId, answerIds) {
      for (const chunk of inChunks(answerIds, CHUNK_SIZE)) {
        await database
          .insertInto('drafting_queue')
          .values(chunk.map((id) => ({ answer_id: id, questionnaire_id: questionnaireId })))
          .execute()
      }
    },

    async listQueue(questionnaireId) {
      const rows = await database
        .selectFrom('drafting_queue')
        .innerJoin('answers', 'answers.id', 'drafting_queue.answer_id')
        .select('drafting_queue.answer_id')
        .where('drafting_queue.questionnaire_id', '=', questionnaireId)
        .orderBy('answers.ordinal')
        .execute()
      return rows.map((row) => row.answer_id)
    },

    async dequeue(answerIds) {
      for (const chunk of inChunks(answerIds, CHUNK_SIZE)) {
        await database.deleteFrom('drafting_queue').where('answer_id', 'in', chunk).execute()
      }
    },

    async clearQueue(questionnaireId) {
      await database
        .deleteFrom('drafting_queue')
        .where('questionnaire_id', '=', questionnaireId)
        .execute()
    },
  }
}

function toRow(job: DraftingJob): DraftingJobTable {
  return {
    questionnaire_id: job.questionnaireId,
    state: job.state,
    total: job.total,
    done: job.done,
    started_at: job.startedAt,
    started_by: job.startedBy,
    finished_at: job.finishedAt,
    error: job.error,
    language_model: job.languageModel && JSON.stringify(job.languageModel),
  }
}

function toJob(row: Selectable<DraftingJobTable>): DraftingJob {
  return draftingJobSchema.parse({
    questionnaireId: row.questionnaire_id,
    state: row.state,
    total: row.total,
    done: row.done,
    startedAt: row.started_at,
    startedBy: row.started_by,
    finishedAt: row.finished_at,
    error: row.error,
    languageModel: row.language_model === null ? null : JSON.parse(row.language_model),
  })
}
