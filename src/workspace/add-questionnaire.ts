import { randomUUID } from 'node:crypto'
import type { Answer } from '../domain/answer.ts'
import { contentId, sha256 } from '../domain/content-id.ts'
import { NotFoundError } from '../domain/not-found-error.ts'
import { type Questionnaire, questionsOf } from '../domain/questionnaire.ts'
import { openQuestionnaire } from '../questionnaire/open-questionnaire.ts'
import { beginDeed } from './begin-deed.ts'
import type { NamedFile } from './workspace.ts'
import type { WorkspaceContext } from './workspace-context.ts'

/**
 * Takes in a customer's file, finds its layout, and makes a pending answer for each question.
 *
 * The same file may come twice: two customers may send the same standard form.
 *
 * @throws UnnamedPersonError when `by` is blank
 * @throws what `openQuestionnaire` throws for files that can't be read or hold no questions
 */
export async function addQuestionnaire(
  context: WorkspaceContext,
  { fileName, bytes, by }: NamedFile & { readonly by: string },
): Promise<Questionnaire> {
  const deed = beginDeed(context, by)
  const { format, layout } = await openQuestionnaire({ fileName, bytes })
  const questionnaire = {
    id: `q_${randomUUID()}`,
    fileName,
    format,
    contentHash: sha256(bytes),
    uploadedAt: deed.at,
    uploadedBy: deed.by,
  }
  const answers = questionsOf(layout).map(
    (question, ordinal): Answer => ({
      id: contentId('a', [questionnaire.id, ordinal]),
      questionnaireId: questionnaire.id,
      ordinal,
      question,
      state: 'pending',
      draft: null,
      approval: null,
      voided: null,
      rejectionNote: null,
      revision: 0,
    }),
  )
  await context.store.transaction(async (repositories) => {
    await repositories.questionnaires.add(questionnaire, { bytes, layout })
    await repositories.answers.addMany(answers)
    await repositories.auditEvents.append([
      {
        ...deed,
        action: 'questionnaire.uploaded',
        subjectId: questionnaire.id,
        details: { fileName, contentHash: questionnaire.contentHash, questions: answers.length },
      },
    ])
  })
  const counts = { drafted: 0, approved: 0, rejected: 0, toReview: 0, unanswered: 0 }
  return { ...questionnaire, counts: { questions: answers.length, ...counts } }
}

/**
 * Removes a questionnaire with its answers and exports; the audit trail stays.
 *
 * @throws UnnamedPersonError when `by` is blank
 * @throws NotFoundError
 */
export function removeQuestionnaire(
  context: WorkspaceContext,
  questionnaireId: string,
  by: string,
): Promise<void> {
  return context.store.transaction(async ({ questionnaires, auditEvents }) => {
    const deed = beginDeed(context, by)
    const questionnaire = await questionnaires.find(questionnaireId)
    if (questionnaire === undefined) throw new NotFoundError('questionnaire', questionnaireId)
    await questionnaires.remove(questionnaireId)
    await auditEvents.append([
      {
        ...deed,
        action: 'questionnaire.removed',
        subjectId: questionnaireId,
        details: {
          fileName: questionnaire.fileName,
          contentHash: questionnaire.contentHash,
          questions: questionnaire.counts.questions,
          approved: questionnaire.counts.approved,
        },
      },
    ])
  })
}
