import { randomUUID } from 'node:crypto'
import { contentId, sha256 } from '../domain/content-id.ts'
import { DEFAULT_DISCLOSURE } from '../domain/disclosure.ts'
import type { GivenMapping, Mapping, SavedMapping } from '../domain/mapping.ts'
import { NotFoundError } from '../domain/not-found-error.ts'
import { type Questionnaire, questionsOf } from '../domain/questionnaire.ts'
import { applyMapping } from '../questionnaire/apply-mapping.ts'
import { findMisfits } from '../questionnaire/find-misfits.ts'
import { fingerprintLayout, withRowTexts } from '../questionnaire/layout-fingerprint.ts'
import { MappingMisfitError } from '../questionnaire/mapping-misfit-error.ts'
import {
  type ReadQuestionnaire,
  readQuestionnaire,
  requireQuestions,
} from '../questionnaire/open-questionnaire.ts'
import type { SavedQuestionnaire } from '../store/questionnaire-repository.ts'
import { beginDeed } from './begin-deed.ts'
import { buildPendingAnswer } from './build-pending-answer.ts'
import { recogniseQuestionnaire } from './recognise-questionnaire.ts'
import type { NewQuestionnaire } from './workspace.ts'
import type { WorkspaceContext } from './workspace-context.ts'

/**
 * Takes in a customer's file, finds its layout, and makes a pending answer for each question. A form
 * that somebody mapped before is read by that mapping.
 *
 * The same file may come twice: two customers may send the same standard form.
 *
 * @throws UnnamedPersonError when `by` is blank
 * @throws what `openQuestionnaire` throws for files that can't be read or hold no questions, and for
 *   a given mapping that doesn't fit
 */
export async function addQuestionnaire(
  context: WorkspaceContext,
  { fileName, bytes, by, given, acceptsEmpty = false, ...told }: NewQuestionnaire,
): Promise<Questionnaire> {
  const deed = beginDeed(context, by)
  const read = readQuestionnaire({ fileName, bytes })
  const { layout, mapping, origin } = given
    ? { ...readAsGiven(fileName, read, given), origin: { kind: 'saved' as const, ...deed } }
    : recogniseQuestionnaire(read, await context.store.savedMappings.list())
  if (!acceptsEmpty) requireQuestions(layout)
  const questionnaire = {
    id: `q_${randomUUID()}`,
    fileName,
    format: read.format,
    contentHash: sha256(bytes),
    uploadedAt: deed.at,
    uploadedBy: deed.by,
    audience: told.audience ?? DEFAULT_DISCLOSURE,
    customer: told.customer?.trim() || null,
    dueOn: told.dueOn ?? null,
    owner: told.owner?.trim() || deed.by,
  }
  const answers = questionsOf(layout).map((question, ordinal) =>
    buildPendingAnswer({
      id: contentId('a', [questionnaire.id, ordinal]),
      questionnaireId: questionnaire.id,
      ordinal,
      question,
    }),
  )
  await context.store.transaction(async (repositories) => {
    await repositories.questionnaires.add(questionnaire, { bytes, layout, mapping, origin })
    await repositories.answers.addMany(answers)
    if (given) await repositories.savedMappings.save(rememberMapping(questionnaire, read, mapping))
    await repositories.auditEvents.append([
      {
        ...deed,
        action: 'questionnaire.uploaded',
        subjectId: questionnaire.id,
        details: {
          fileName,
          contentHash: questionnaire.contentHash,
          questions: answers.length,
          audience: questionnaire.audience,
          ...(questionnaire.customer !== null && { customer: questionnaire.customer }),
          ...(questionnaire.dueOn !== null && { dueOn: questionnaire.dueOn }),
          ...(origin.kind === 'recognised' && {
            recognisedFrom: origin.fileName,
            mappedBy: origin.by,
          }),
        },
      },
    ])
  })
  context.files.remember(questionnaire.id, read)
  const counts = { drafted: 0, approved: 0, rejected: 0, toReview: 0, unanswered: 0 }
  return {
    ...questionnaire,
    ...{ finished: null, drafting: null },
    lastActivity: { ...deed, action: 'questionnaire.uploaded' },
    counts: { questions: answers.length, ...counts },
  }
}

function rememberMapping(
  { id, fileName, uploadedBy, uploadedAt }: SavedQuestionnaire,
  { grids }: ReadQuestionnaire,
  mapping: Mapping,
): SavedMapping {
  return {
    ...{ id: `m_${randomUUID()}`, questionnaireId: id, fileName },
    ...{ savedBy: uploadedBy, savedAt: uploadedAt },
    ...{ fingerprint: fingerprintLayout(grids, mapping), mapping },
  }
}

function readAsGiven(fileName: string, read: ReadQuestionnaire, { mapping, origin }: GivenMapping) {
  const misfits = findMisfits(read.grids, mapping)
  if (misfits.length > 0) throw new MappingMisfitError(fileName, misfits)
  return applyMapping(read.grids, read.detected, withRowTexts(read.grids, mapping), origin)
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
  return context.store.transaction(async ({ questionnaires, auditEvents, modelReplies }) => {
    const deed = beginDeed(context, by)
    const questionnaire = await questionnaires.find(questionnaireId)
    if (questionnaire === undefined) throw new NotFoundError('questionnaire', questionnaireId)
    await questionnaires.remove(questionnaireId)
    await modelReplies.clear()
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
