import type { FillReport } from '../domain/fill-report.ts'
import type { Workspace } from '../workspace/workspace.ts'
import type { DraftedAnswer } from './draft-questionnaire.ts'
import { whyLeftToPerson } from './why-left-to-person.ts'

export interface FilledFile {
  readonly bytes: Uint8Array
  readonly report: FillReport
}

/**
 * Signs, in the named person's name, every draft that needn't be read first, and fills the file.
 *
 * Goes through the same approvals and the same export as the review app: there is no other way out.
 */
export async function fillSigned(
  workspace: Pick<Workspace, 'approveAnswers' | 'exportQuestionnaire' | 'getExportFile'>,
  questionnaireId: string,
  answers: readonly DraftedAnswer[],
  signer: { readonly by: string; readonly minConfidence: number; readonly overwrite: boolean },
): Promise<FilledFile> {
  const toSign = answers
    .filter(
      ({ state, draft }) =>
        state === 'drafted' && whyLeftToPerson(draft, signer.minConfidence) === null,
    )
    .map(({ id, revision }) => ({ answerId: id, revision }))
  if (toSign.length > 0) await workspace.approveAnswers(toSign, signer.by)
  const { id, report } = await workspace.exportQuestionnaire(questionnaireId, signer.by, {
    overwrite: signer.overwrite,
  })
  const { bytes } = await workspace.getExportFile(id)
  return { bytes, report }
}
