import type { AffectedAnswer } from '../domain/affected-answer.ts'
import { beginDeed } from './begin-deed.ts'
import type { WorkspaceContext } from './workspace-context.ts'

/**
 * Takes answers off the list of those that rest on what changed: a person has dealt with them, such as
 * by telling the customer.
 *
 * @param note - how; may be blank.
 * @throws UnnamedPersonError when `by` is blank
 * @throws NotFoundError when one isn't there; then none is settled
 */
export function settleAffected(
  context: WorkspaceContext,
  ids: readonly string[],
  note: string,
  by: string,
): Promise<readonly AffectedAnswer[]> {
  return context.store.transaction(async ({ affectedAnswers, auditEvents }) => {
    const deed = beginDeed(context, by)
    const settled = await affectedAnswers.settle(ids, deed, note.trim())
    await auditEvents.append(
      settled
        .filter((each) => each.settled?.at === deed.at && each.settled.by === deed.by)
        .map(({ answerId, questionnaireId, question, fileName, sent }) => ({
          ...deed,
          action: 'sent-answer.settled' as const,
          subjectId: answerId,
          details: {
            ...{ questionnaireId, fileName },
            ...{ sheet: question.sheet, row: question.row, questionId: question.id },
            exportId: sent?.exportId ?? null,
            ...(note.trim() !== '' && { note: note.trim() }),
          },
        })),
    )
    return settled
  })
}
