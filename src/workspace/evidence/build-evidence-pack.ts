import { parse } from 'node:path'
import { NotFoundError } from '../../domain/not-found-error.ts'
import { checkApprovals } from '../fill-approved.ts'
import type { NamedFile } from '../workspace.ts'
import type { WorkspaceContext } from '../workspace-context.ts'
import { addAnswers } from './add-answers.ts'
import { addApprovals } from './add-approvals.ts'
import { addCover } from './add-cover.ts'
import { addQuotations } from './add-quotations.ts'
import { addSources } from './add-sources.ts'
import type { Evidence } from './evidence.ts'

/**
 * A workbook that shows an auditor what every answer rests on: who approved it and when, the
 * quotations and their sources, and the digests of the file as it came and as it left. What nobody
 * approved is listed with the reason, and not with its draft: nothing unapproved leaves this way either.
 *
 * @throws NotFoundError
 */
export async function buildEvidencePack(
  context: WorkspaceContext,
  questionnaireId: string,
): Promise<NamedFile> {
  const evidence = await collectEvidence(context, questionnaireId)
  // Loaded here: no package takes longer to load, and only this deed needs it.
  const { Workbook } = (await import('exceljs')).default
  const workbook = new Workbook()
  workbook.creator = 'Countersign'
  workbook.title = `Evidence for ${evidence.questionnaire.fileName}`
  workbook.created = evidence.madeAt
  workbook.modified = evidence.madeAt
  addCover(workbook, evidence)
  addAnswers(workbook, evidence)
  addQuotations(workbook, evidence)
  addSources(workbook, evidence)
  addApprovals(workbook, evidence)
  return {
    fileName: `${parse(evidence.questionnaire.fileName).name}-evidence.xlsx`,
    bytes: new Uint8Array(await workbook.xlsx.writeBuffer()),
  }
}

function collectEvidence(
  { store, now }: WorkspaceContext,
  questionnaireId: string,
): Promise<Evidence> {
  return store.transaction(async (repositories) => {
    const questionnaire = await repositories.questionnaires.find(questionnaireId)
    if (questionnaire === undefined) throw new NotFoundError('questionnaire', questionnaireId)
    const { answers } = await checkApprovals(repositories, questionnaire)
    return {
      questionnaire,
      answers,
      sources: await repositories.sources.list(),
      exports: await repositories.exports.listOf(questionnaireId),
      madeAt: now(),
    }
  })
}
