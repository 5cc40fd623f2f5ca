import type { Kysely } from 'kysely'
import { z } from 'zod'
import { answerSchema } from '../domain/answer.ts'
import { type AuditAction, auditActionSchema } from '../domain/audit-event.ts'
import type { Database } from './database.ts'

const { state, draft, approval, voided, rejectionNote, revision } = answerSchema.unwrap().shape
const beforeSchema = z
  .object({ state, draft, approval, voided, rejectionNote, revision })
  .readonly()

/** What a person did to an answer, and how it stood before. */
export interface AnswerStep {
  readonly answerId: string
  /** The revision that the deed led to. */
  readonly revision: number
  readonly action: AuditAction
  readonly by: string
  readonly before: z.infer<typeof beforeSchema>
}

/** The steps of answers from one revision to the next, as far as people made them. */
export interface AnswerStepRepository {
  add(step: AnswerStep): Promise<void>
  /** The step that led to a revision; undefined where no person made it. */
  find(answerId: string, revision: number): Promise<AnswerStep | undefined>
}

export function createAnswerStepRepository(database: Kysely<Database>): AnswerStepRepository {
  return {
    async add({ answerId, before, ...step }) {
      // An answer that is handed in holds more than a step keeps.
      const kept = JSON.stringify(beforeSchema.parse(before))
      await database
        .insertInto('answer_steps')
        .values({ answer_id: answerId, before: kept, ...step })
        .execute()
    },

    async find(answerId, revision) {
      const row = await database
        .selectFrom('answer_steps')
        .selectAll()
        .where('answer_id', '=', answerId)
        .where('revision', '=', revision)
        .executeTakeFirst()
      return (
        row && {
          ...{ answerId, revision, by: row.by },
          action: auditActionSchema.parse(row.action),
          before: beforeSchema.parse(JSON.parse(row.before)),
        }
      )
    },
  }
}
