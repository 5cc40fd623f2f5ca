import type { Answer } from '../domain/answer.ts'
import { answerPlace } from './answer-events.ts'
import { beginDeed } from './begin-deed.ts'
import type { WorkspaceContext } from './workspace-context.ts'

/**
 * Makes answers somebody's to bring on, or nobody's. It isn't a change of the answer: whoever edits one
 * meanwhile isn't disturbed, and a signature stands.
 *
 * @param assignee - a name, known or new; null or blank for nobody.
 * @throws UnnamedPersonError when `by` is blank
 * @throws NotFoundError when one isn't there; then none is assigned
 */
export function assignAnswers(
  context: WorkspaceContext,
  answerIds: readonly string[],
  assignee: string | null,
  by: string,
): Promise<readonly Answer[]> {
  return context.store.transaction(async ({ answers, auditEvents }) => {
    const deed = beginDeed(context, by)
    const name = assignee?.trim() || null
    const before = new Map<string, string | null>()
    for (const id of answerIds) before.set(id, (await answers.find(id))?.assignee ?? null)
    const assigned = await answers.assign(answerIds, name)
    await auditEvents.append(
      assigned
        .filter((answer) => before.get(answer.id) !== name)
        .map((answer) => ({
          ...deed,
          action: 'answer.assigned' as const,
          subjectId: answer.id,
          details: {
            ...answerPlace(answer),
            assignee: name,
            before: before.get(answer.id) ?? null,
          },
        })),
    )
    return assigned
  })
}
