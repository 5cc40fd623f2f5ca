import { randomUUID } from 'node:crypto'
import type { ExportRecord } from '../domain/fill-report.ts'
import { NotFoundError } from '../domain/not-found-error.ts'
import type { SentRecord } from '../domain/sent-record.ts'
import { beginDeed } from './begin-deed.ts'
import type { WorkspaceContext } from './workspace-context.ts'

/** To whom a filled file went, and when. */
export type NewSentRecord = Pick<SentRecord, 'to' | 'sentOn' | 'note'>

/**
 * Writes down that a filled file went to somebody. The audit trail keeps the file's digest with it, so
 * that it can be told later what the customer has, even when the questionnaire is gone.
 *
 * @throws UnnamedPersonError when `by` is blank
 * @throws NotFoundError when the export isn't there
 */
export function recordSending(
  context: WorkspaceContext,
  exportId: string,
  sending: NewSentRecord,
  by: string,
): Promise<SentRecord> {
  return context.store.transaction(async ({ auditEvents, exports, sentRecords }) => {
    const deed = beginDeed(context, by)
    const file = await exports.findFile(exportId)
    if (file === undefined) throw new NotFoundError('export', exportId)
    const record: SentRecord = { id: `t_${randomUUID()}`, exportId, ...sending, ...deed }
    await sentRecords.add(record)
    await auditEvents.append([
      {
        ...deed,
        action: 'questionnaire.sent',
        subjectId: file.record.questionnaireId,
        details: detailsOf(file.record, record),
      },
    ])
    return record
  })
}

/**
 * Takes such a record back, where it was a mistake; the trail keeps both.
 *
 * @throws UnnamedPersonError when `by` is blank
 * @throws NotFoundError
 */
export function withdrawSending(
  context: WorkspaceContext,
  recordId: string,
  by: string,
): Promise<void> {
  return context.store.transaction(async ({ auditEvents, exports, sentRecords }) => {
    const deed = beginDeed(context, by)
    const record = await sentRecords.find(recordId)
    const file = record && (await exports.findFile(record.exportId))
    if (!record || !file) throw new NotFoundError('record of a sending', recordId)
    await sentRecords.remove(recordId)
    await auditEvents.append([
      {
        ...deed,
        action: 'questionnaire.unsent',
        subjectId: file.record.questionnaireId,
        details: detailsOf(file.record, record),
      },
    ])
  })
}

function detailsOf({ id, fileName, contentHash }: ExportRecord, { to, sentOn, note }: SentRecord) {
  return {
    ...{ exportId: id, fileName, contentHash, to, sentOn },
    ...(note !== '' && { note }),
  }
}
