import { randomUUID } from 'node:crypto'
import { extname } from 'node:path'
import { sha256 } from '../domain/content-id.ts'
import { countLeft } from '../domain/count-left.ts'
import type { Deed } from '../domain/deed.ts'
import type { ExportRecord, FillReport } from '../domain/fill-report.ts'
import { voidApproval } from '../review/void-approval.ts'
import type { Repositories } from '../store/repositories.ts'
import { approvalVoidedEvent } from './answer-events.ts'
import { beginDeed } from './begin-deed.ts'
import { fillApproved } from './fill-approved.ts'
import { dropFromLibrary } from './keep-approved.ts'
import type { FillOptions } from './workspace.ts'
import type { WorkspaceContext } from './workspace-context.ts'

/** What an export would write and leave blank now. @throws NotFoundError */
export async function previewExport(
  { store }: WorkspaceContext,
  questionnaireId: string,
  options: FillOptions = {},
): Promise<FillReport> {
  const { report } = await store.transaction((repositories) =>
    fillApproved(repositories, questionnaireId, options),
  )
  return report
}

/**
 * Fills the customer's file with the approved answers, and keeps the result with its report.
 *
 * Filling runs inside the transaction: nobody can take an approval back between the check of its
 * signature and the record of what left. An approval that doesn't hold is voided on the way.
 *
 * @throws UnnamedPersonError when `by` is blank
 * @throws NotFoundError
 */
export function exportQuestionnaire(
  context: WorkspaceContext,
  questionnaireId: string,
  by: string,
  options: FillOptions = {},
): Promise<ExportRecord> {
  return context.store.transaction(async (repositories) => {
    const deed = beginDeed(context, by)
    const { questionnaire, bytes, report, broken, leaving } = await fillApproved(
      repositories,
      questionnaireId,
      options,
    )
    for (const { answer, reason } of broken) {
      const after = voidApproval(answer, { at: deed.at, reason })
      await repositories.answers.replace(after, answer.revision)
      await repositories.auditEvents.append([approvalVoidedEvent(after, deed)])
      await dropFromLibrary(repositories, { answerIds: [after.id], factIds: [] }, deed)
    }
    const record: ExportRecord = {
      id: `x_${randomUUID()}`,
      questionnaireId,
      fileName: addToStem(questionnaire.fileName, '-completed'),
      contentHash: sha256(bytes),
      exportedAt: deed.at,
      exportedBy: deed.by,
      report,
      sent: [],
    }
    await repositories.exports.add(record, bytes)
    await repositories.sentAnswers.add(record.id, leaving)
    const isDone = await finishWhereDone(repositories, questionnaireId, deed)
    await repositories.auditEvents.append([
      {
        ...deed,
        action: 'questionnaire.exported',
        subjectId: questionnaireId,
        details: {
          exportId: record.id,
          fileName: record.fileName,
          contentHash: record.contentHash,
          written: report.written.length,
          blank: report.blank.length,
          ...(options.overwrite ? { overwrite: true } : {}),
          ...(isDone ? { finished: true } : {}),
        },
      },
    ])
    return record
  })
}

/** A file that leaves with nothing left to draft or to decide is done with, until work goes on. */
async function finishWhereDone(
  { questionnaires }: Repositories,
  questionnaireId: string,
  deed: Deed,
): Promise<boolean> {
  const questionnaire = await questionnaires.find(questionnaireId)
  if (questionnaire === undefined || countLeft(questionnaire) > 0) return false
  await questionnaires.finish(questionnaireId, deed)
  return true
}

/** @example addToStem('vendor.xlsx', '-completed') // "vendor-completed.xlsx" */
function addToStem(fileName: string, addition: string): string {
  const extension = extname(fileName)
  return `${fileName.slice(0, fileName.length - extension.length)}${addition}${extension}`
}
