import type { Kysely } from 'kysely'
import type { SentAnswer } from '../domain/affected-answer.ts'
import { type Decision, decisionSchema } from '../domain/decision.ts'
import { type Question, questionSchema } from '../domain/questionnaire.ts'
import type { Database } from './database.ts'
import { CHUNK_SIZE, inChunks } from './in-chunks.ts'
import { readSentRecords } from './sent-record-repository.ts'

/** An answer as it leaves with a file, and the digests of the facts that it rests on. */
export interface LeavingAnswer {
  readonly answerId: string
  readonly question: Question
  readonly decision: Decision
  readonly answer: string
  readonly digestsByFactId: ReadonlyMap<string, string>
}

/** An answer that left, with the file that it left in: the one that the customer has, as far as known. */
export interface FoundSentAnswer {
  readonly answerId: string
  readonly questionnaireId: string
  readonly question: Question
  readonly sent: SentAnswer
  /** The facts that were asked for, of those that it rests on, with their digests then. */
  readonly digestsByFactId: ReadonlyMap<string, string>
}

/** Which answers have left, in which files, resting on what. */
export interface SentAnswerRepository {
  /** Of an export that is kept already. */
  add(exportId: string, answers: readonly LeavingAnswer[]): Promise<void>
  /**
   * The answers that rest on one of the facts in the latest file that they left in, or in the latest
   * that somebody says was sent. What a later file corrected isn't among them, unless only the file
   * before that went to the customer.
   */
  listCiting(factIds: readonly string[]): Promise<readonly FoundSentAnswer[]>
}

export function createSentAnswerRepository(database: Kysely<Database>): SentAnswerRepository {
  const listFiles = (answerIds: readonly string[]) =>
    database
      .selectFrom('sent_answers')
      .innerJoin('exports', 'exports.id', 'sent_answers.export_id')
      .select([
        ...(['sent_answers.answer_id', 'decision', 'question', 'answer'] as const),
        ...(['exports.id as export_id', 'questionnaire_id', 'file_name'] as const),
        ...(['exported_at', 'exported_by'] as const),
      ])
      .where('sent_answers.answer_id', 'in', answerIds)
      .orderBy('exported_at')
      .orderBy('exports.id')
      .execute()

  return {
    async add(exportId, answers) {
      const rows = answers.map((each) => ({
        export_id: exportId,
        answer_id: each.answerId,
        decision: each.decision,
        question: JSON.stringify(each.question),
        answer: each.answer,
      }))
      const citations = answers.flatMap(({ answerId, digestsByFactId }) =>
        [...digestsByFactId].map(([fact_id, digest]) => ({
          ...{ fact_id, digest, answer_id: answerId },
          export_id: exportId,
        })),
      )
      for (const chunk of inChunks(rows, CHUNK_SIZE)) {
        await database.insertInto('sent_answers').values(chunk).execute()
      }
      for (const chunk of inChunks(citations, CHUNK_SIZE)) {
        await database.insertInto('sent_citations').values(chunk).execute()
      }
    },

    async listCiting(factIds) {
      const digests = new Map<string, Map<string, string>>()
      const answerIds = new Set<string>()
      for (const chunk of inChunks(factIds, CHUNK_SIZE)) {
        const rows = await database
          .selectFrom('sent_citations')
          .selectAll()
          .where('fact_id', 'in', chunk)
          .execute()
        for (const row of rows) {
          const key = keyOf(row)
          digests.set(key, (digests.get(key) ?? new Map()).set(row.fact_id, row.digest))
          answerIds.add(row.answer_id)
        }
      }
      const found: FoundSentAnswer[] = []
      for (const chunk of inChunks([...answerIds], CHUNK_SIZE)) {
        const rows = await listFiles(chunk)
        const sent = await readSentRecords(
          database,
          rows.map(({ export_id }) => export_id),
        )
        const latest = new Map(rows.map((row) => [row.answer_id, row]))
        const latestSent = new Map(
          rows.filter(({ export_id }) => sent.has(export_id)).map((row) => [row.answer_id, row]),
        )
        for (const [answerId, last] of latest) {
          const row = [latestSent.get(answerId), last].find(
            (each) => each && digests.has(keyOf(each)),
          )
          const digestsByFactId = row && digests.get(keyOf(row))
          if (row && digestsByFactId) found.push({ ...toFound(row), digestsByFactId })
        }
      }
      return found
    },
  }

  function toFound(row: Awaited<ReturnType<typeof listFiles>>[number]) {
    return {
      answerId: row.answer_id,
      questionnaireId: row.questionnaire_id,
      question: questionSchema.parse(JSON.parse(row.question)),
      sent: {
        exportId: row.export_id,
        fileName: row.file_name,
        at: row.exported_at,
        by: row.exported_by,
        decision: decisionSchema.parse(row.decision),
        answer: row.answer,
        sentTo: [],
      },
    }
  }
}

function keyOf({ answer_id, export_id }: { answer_id: string; export_id: string }): string {
  return JSON.stringify([answer_id, export_id])
}
