import type { Answer } from '../domain/answer.ts'
import type { Deed } from '../domain/deed.ts'
import { DEFAULT_DISCLOSURE } from '../domain/disclosure.ts'
import { type AnswerScope, type LibraryAnswer, libraryAnswerId } from '../domain/library-answer.ts'
import { questionKey } from '../domain/question-key.ts'
import type { Questionnaire } from '../domain/questionnaire.ts'
import { addDays } from '../domain/review-date.ts'
import type { Repositories } from '../store/repositories.ts'

type Library = Pick<Repositories, 'library' | 'questionnaires' | 'auditEvents'>

/**
 * Keeps an answer that was just approved, to be offered when the same is asked again. One that only
 * repeats an approved answer adds nothing. An answer that names its customer is for that one alone.
 */
export async function keepApproved(
  { library, questionnaires, auditEvents }: Library,
  answer: Answer,
  periodDays: number,
): Promise<void> {
  const { approval, draft, question } = answer
  if (approval === null || draft === null) return
  const questionnaire = await questionnaires.find(answer.questionnaireId)
  const scope = scopeOf(draft.answer, questionnaire)
  const id = libraryAnswerId(questionKey(question.text), { ...draft, scope })
  if (draft.approvedBefore?.libraryId === id && (await library.find(id))) return
  const entry: LibraryAnswer = {
    ...{ id, kind: 'approved-answer', scope },
    question: { text: question.text, section: question.section },
    ...{ decision: draft.decision, answer: draft.answer, choice: draft.choice },
    citations: draft.citations,
    disclosure: questionnaire?.audience ?? DEFAULT_DISCLOSURE,
    ...{ owner: approval.by, approvedBy: approval.by, approvedAt: approval.at },
    reviewBy: addDays(approval.at, periodDays),
    ...{ answerId: answer.id, questionnaireId: answer.questionnaireId },
    fileName: questionnaire?.fileName ?? '',
  }
  await library.save(entry)
  await auditEvents.append([libraryEvent('library.added', entry, approval)])
}

/**
 * Takes approved answers out of the library whose approval is void, or that rest on what is lost.
 */
export async function dropFromLibrary(
  { library, auditEvents }: Pick<Library, 'library' | 'auditEvents'>,
  concern: { readonly answerIds: readonly string[]; readonly factIds: readonly string[] },
  deed: Deed,
): Promise<void> {
  const dropped = await library.listConcerned(concern)
  await library.remove(dropped.map(({ id }) => id))
  await auditEvents.append(dropped.map((entry) => libraryEvent('library.removed', entry, deed)))
}

export function libraryEvent(
  action: 'library.added' | 'library.removed' | 'library.changed',
  entry: LibraryAnswer,
  { by, at }: Deed,
) {
  const { id, question, answer, scope, owner, reviewBy, answerId } = entry
  const name = scope.kind === 'general' ? 'general' : `${scope.kind}: ${scope.name}`
  const details = { text: question.text, answer, scope: name, owner, reviewBy, answerId }
  return { by, at, action, subjectId: id, details }
}

function scopeOf(text: string, questionnaire: Questionnaire | undefined): AnswerScope {
  const name = questionnaire?.customer?.trim()
  const isNamed = name && text.toLowerCase().includes(name.toLowerCase())
  return isNamed ? { kind: 'customer', name } : { kind: 'general' }
}
