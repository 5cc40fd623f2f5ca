import type { Kysely } from 'kysely'
import { type Questionnaire, questionnaireSchema } from '../domain/questionnaire.ts'
import type { Database } from './database.ts'
import { type Activity, listActivity } from './list-activity.ts'

/**
 * Questionnaires, the latest upload first, each with what follows from its answers, its drafting run and
 * the audit trail.
 *
 * `drafted`, `approved` and `rejected` count the answers in that state; `toReview` and `unanswered`
 * divide the drafted ones by whether there is an answer to decide on.
 *
 * @param questionnaireId - the only one to list.
 */
export async function listCounted(
  database: Kysely<Database>,
  questionnaireId?: string,
): Promise<readonly Questionnaire[]> {
  let counted = selectCounted(database)
  if (questionnaireId !== undefined) {
    counted = counted.where('questionnaires.id', '=', questionnaireId)
  }
  const rows = await counted.orderBy('uploaded_at', 'desc').orderBy('questionnaires.id').execute()
  const activity = await listActivity(database, questionnaireId)
  return rows.map((row) => toQuestionnaire(row, activity.get(row.id)))
}

const COLUMNS = [
  ...(['questionnaires.id', 'questionnaires.file_name', 'questionnaires.format'] as const),
  ...(['questionnaires.content_hash', 'questionnaires.uploaded_at'] as const),
  ...(['questionnaires.uploaded_by', 'questionnaires.audience'] as const),
  ...(['questionnaires.customer', 'questionnaires.due_on', 'questionnaires.owner'] as const),
  ...(['questionnaires.finished_at', 'questionnaires.finished_by'] as const),
  ...(['drafting_jobs.state', 'drafting_jobs.total', 'drafting_jobs.done'] as const),
] as const

function selectCounted(database: Kysely<Database>) {
  return database
    .selectFrom('questionnaires')
    .leftJoin('answers', 'answers.questionnaire_id', 'questionnaires.id')
    .leftJoin('drafting_jobs', 'drafting_jobs.questionnaire_id', 'questionnaires.id')
    .select(COLUMNS)
    .select((eb) => {
      const countOf = (state: string) =>
        eb.fn.count<number>('answers.id').filterWhere('answers.state', '=', state)
      return [
        eb.fn.count<number>('answers.id').as('questions'),
        countOf('drafted').as('drafted'),
        countOf('approved').as('approved'),
        countOf('rejected').as('rejected'),
        countOf('drafted').filterWhere('answers.decision', '=', 'unanswered').as('unanswered'),
      ]
    })
    .groupBy(COLUMNS)
}

type CountedRow = Awaited<ReturnType<ReturnType<typeof selectCounted>['execute']>>[number]

function toQuestionnaire(row: CountedRow, activity: Activity | undefined): Questionnaire {
  const drafted = Number(row.drafted)
  const unanswered = Number(row.unanswered)
  return questionnaireSchema.parse({
    id: row.id,
    fileName: row.file_name,
    format: row.format,
    contentHash: row.content_hash,
    uploadedAt: row.uploaded_at,
    uploadedBy: row.uploaded_by,
    audience: row.audience,
    customer: row.customer,
    dueOn: row.due_on,
    owner: row.owner ?? row.uploaded_by,
    finished: isFinished(row, activity) ? { by: row.finished_by, at: row.finished_at } : null,
    lastActivity: activity?.latest ?? {
      by: row.uploaded_by,
      at: row.uploaded_at,
      action: 'questionnaire.uploaded',
    },
    drafting: row.state === null ? null : { state: row.state, total: row.total, done: row.done },
    counts: {
      questions: Number(row.questions),
      drafted,
      approved: Number(row.approved),
      rejected: Number(row.rejected),
      toReview: drafted - unanswered,
      unanswered,
    },
  })
}

/** Work on an answer begins a finished questionnaire anew, whoever or whatever did it. */
function isFinished({ finished_at }: CountedRow, activity: Activity | undefined): boolean {
  return finished_at !== null && (activity?.changedAt ?? '') <= finished_at
}
