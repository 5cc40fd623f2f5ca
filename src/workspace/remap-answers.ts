import type { Answer } from '../domain/answer.ts'
import { contentId } from '../domain/content-id.ts'
import type { AnswerChanges } from '../domain/mapping.ts'
import { type Layout, type Question, questionsOf } from '../domain/questionnaire.ts'
import { isOpenToDrafting, withdrawDraft } from '../review/record-draft.ts'
import { voidApproval } from '../review/void-approval.ts'
import { buildPendingAnswer } from './build-pending-answer.ts'

/** What becomes of a questionnaire's answers when its file is read otherwise. */
export interface RemappedAnswers {
  /** Those that stay, in the new order, each with its new ordinal. */
  readonly present: readonly Answer[]
  /** Of those, the ones that change in more than their place, as they were and as they are. */
  readonly changed: readonly { readonly before: Answer; readonly after: Answer }[]
  readonly added: readonly Answer[]
  readonly removed: readonly Answer[]
  readonly changes: AnswerChanges
}

/**
 * Moves answers over to another layout of the same file.
 *
 * A question that stays, by sheet, row and text, keeps its draft and its approval wherever its
 * answer cells are now. Where its list is another, a draft that no person touched is made anew, and
 * an approval of a choice that the list doesn't have is void.
 *
 * @param at - ISO date and time of the change.
 */
export function remapAnswers(
  questionnaireId: string,
  answers: readonly Answer[],
  layout: Layout,
  at: string,
): RemappedAnswers {
  const waiting = new Map<string, Answer[]>()
  for (const answer of answers) {
    const key = keyOf(answer.question)
    waiting.set(key, [...(waiting.get(key) ?? []), answer])
  }
  const present: Answer[] = []
  const changed: { before: Answer; after: Answer }[] = []
  const added: Answer[] = []
  const repeats = new Map<string, number>()
  for (const [ordinal, question] of questionsOf(layout).entries()) {
    const key = keyOf(question)
    const before = waiting.get(key)?.shift()
    if (before) {
      const after = moveAnswer(before, question, at)
      if (after !== before) changed.push({ before, after })
      present.push({ ...after, ordinal })
      continue
    }
    const repeat = repeats.get(key) ?? 0
    repeats.set(key, repeat + 1)
    const id = contentId('a', [questionnaireId, key, repeat, at])
    added.push(buildPendingAnswer({ id, questionnaireId, ordinal, question }))
  }
  const removed = [...waiting.values()].flat()
  return {
    present,
    changed,
    added,
    removed,
    changes: {
      kept: present.length,
      added: added.length,
      removed: removed.length,
      removedWritten: removed.filter(({ draft }) => draft?.writer === 'person').length,
      removedSigned: removed.filter(({ state }) => state === 'approved').length,
      voided: changed.filter(({ before, after }) => before.approval && !after.approval).length,
    },
  }
}

function keyOf({ sheet, row, text }: Question): string {
  return JSON.stringify([sheet, row, text])
}

function moveAnswer(answer: Answer, question: Question, at: string): Answer {
  if (JSON.stringify(answer.question) === JSON.stringify(question)) return answer
  const takesOther = JSON.stringify(answer.question.allowed) !== JSON.stringify(question.allowed)
  const moved = { ...answer, question }
  const choice = answer.draft?.choice ?? null
  const isLost = choice !== null && !(question.allowed?.includes(choice) ?? false)
  if (answer.state === 'approved' && takesOther && isLost) {
    return voidApproval(moved, {
      at,
      reason: `“${choice}” is no value of the cell's list since the file's mapping was changed.`,
    })
  }
  if (answer.state === 'drafted' && takesOther && isOpenToDrafting(answer)) {
    return withdrawDraft(moved)
  }
  return { ...moved, revision: answer.revision + 1 }
}
