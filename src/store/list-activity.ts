import type { Kysely } from 'kysely'
import type { Database } from './database.ts'

/** What the audit trail says last of a questionnaire. */
export interface Activity {
  /** The latest deed on it or on one of its answers. */
  readonly latest: { readonly at: string; readonly by: string; readonly action: string }
  /** When one of its answers was changed last, or drafting began; null where neither was. */
  readonly changedAt: string | null
}

/**
 * The latest events of each questionnaire, by its id.
 *
 * @param questionnaireId - the only one to look for.
 */
export async function listActivity(
  database: Kysely<Database>,
  questionnaireId?: string,
): Promise<ReadonlyMap<string, Activity>> {
  const spans = await selectSpans(database, questionnaireId).execute()
  const sequences = spans.flatMap(({ latest, changed }) =>
    [latest, changed].flatMap((sequence) => (sequence === null ? [] : [Number(sequence)])),
  )
  if (sequences.length === 0) return new Map()
  const events = await database
    .selectFrom('audit_events')
    .select(['sequence', 'at', 'by', 'action'])
    .where('sequence', 'in', sequences)
    .execute()
  const bySequence = new Map(events.map(({ sequence, ...event }) => [Number(sequence), event]))
  return new Map(
    spans.flatMap(({ id, latest, changed }) => {
      const event = bySequence.get(Number(latest))
      const change = changed === null ? undefined : bySequence.get(Number(changed))
      return event ? [[id, { latest: event, changedAt: change?.at ?? null }] as const] : []
    }),
  )
}

/** Events of the questionnaires themselves and of their answers, each by the questionnaire's id. */
function selectSpans(database: Kysely<Database>, questionnaireId: string | undefined) {
  let own = database
    .selectFrom('questionnaires')
    .innerJoin('audit_events', 'audit_events.subject_id', 'questionnaires.id')
    .select(['questionnaires.id as id', 'sequence', 'action'])
  let ofAnswers = database
    .selectFrom('answers')
    .innerJoin('audit_events', 'audit_events.subject_id', 'answers.id')
    .select(['answers.questionnaire_id as id', 'sequence', 'action'])
  if (questionnaireId !== undefined) {
    own = own.where('questionnaires.id', '=', questionnaireId)
    ofAnswers = ofAnswers.where('answers.questionnaire_id', '=', questionnaireId)
  }
  return database
    .selectFrom(own.unionAll(ofAnswers).as('events'))
    .select(({ fn, eb, or }) => [
      'id',
      fn.max('sequence').as('latest'),
      fn
        .max('sequence')
        .filterWhere(
          or([
            eb('action', 'like', 'answer.%'),
            eb('action', 'in', ['approval.voided', 'drafting.started']),
          ]),
        )
        .as('changed'),
    ])
    .groupBy('id')
}
