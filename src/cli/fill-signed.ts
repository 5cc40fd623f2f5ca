import type { FillReport } from '../domain/fill-report.ts'
import type { Workspace } from '../workspace/workspace.ts'
import type { DraftedAnswer } from './draft-questionnaire.ts'
import { isConfident } from './present-drafts.ts'

export interface FilledFile {
  readonly bytes: Uint8Array
  readonly report: FillReport
}

/**
 * Signs, in the named person's name, every draft that reaches the confidence, and fills the file.
 *
 * Goes through the same approvals and the same export as the review app: there is no other way out.
 */
export async function fillSigned(
  workspace: Pick<Workspace, 'approveAnswers' | 'exportQuestionnaire' | 'getExportFile'>,
  questionnaireId: string,
  answers: readonly DraftedAnswer[],
  signer: { readonly by: string; readonly minConfidence: number },
): Promise<FilledFile> {
  const toSign = answers
    .filter((answer) => answer.state === 'drafted' && isConfident(answer, signer.minConfidence))
    .map(({ id, revision }) => ({ answerId: id, revision }))
  if (toSign.length > 0) await workspace.approveAnswers(toSign, signer.by)
  const { id, report } = await workspace.exportQuestionnaire(questionnaireId, signer.by)
  const { bytes } = await workspace.getExportFile(id)
  return { bytes, report }
}

/** What was written and what stayed blank, in lines for standard error. */
export function presentFillReport({ written, blank }: FillReport, path: string): string {
  const rowsByReason = new Map<string, string[]>()
  for (const { reason, sheet, row } of blank) {
    const rows = rowsByReason.get(reason) ?? []
    rowsByReason.set(reason, [...rows, `${sheet} ${row}`])
  }
  const lines = [...rowsByReason].map(([reason, rows]) => `  ${reason} ${listRows(rows)}\n`)
  const summary = `Wrote ${path}: ${written.length} cells filled, ${blank.length} left blank`
  return `${summary}${blank.length > 0 ? ':' : '.'}\n${lines.join('')}`
}

const MAX_ROWS_LISTED = 12

function listRows(rows: readonly string[]): string {
  const listed = rows.slice(0, MAX_ROWS_LISTED).join(', ')
  const more = rows.length - MAX_ROWS_LISTED
  return `(${listed}${more > 0 ? ` and ${more} more` : ''})`
}
