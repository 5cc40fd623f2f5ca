import { basename } from 'node:path'
import { openWorkspace } from '../workspace/open-workspace.ts'
import { refuseLargeSource } from '../workspace/refuse-large-file.ts'
import type { NewQuestionnaire, Workspace } from '../workspace/workspace.ts'
import { announceIndexing } from './announce-indexing.ts'
import { countOf } from './count-of.ts'
import type { DraftOptions } from './draft-options.ts'
import { draftQuestionnaire, openQuestionnaireOnce } from './draft-questionnaire.ts'
import { fillSigned } from './fill-signed.ts'
import { importSources } from './import-sources.ts'
import { operatorName } from './operator-name.ts'
import {
  type FilledFileReport,
  presentDraftSummary,
  presentDraftsAsJson,
} from './present-drafts.ts'
import { presentFillReport } from './present-fill-report.ts'
import { announceLanguageModel, presentLanguageModelUsage } from './present-language-model.ts'
import { createProgress, type Progress } from './progress.ts'
import { readConfig } from './read-config.ts'
import { readInputFile } from './read-input-file.ts'
import { readLayoutFile } from './read-layout-file.ts'
import { stopOnSignal } from './stop-on-signal.ts'
import { type OutputFile, writeFiles } from './write-files.ts'

/**
 * Drafts every answer of a questionnaire, signs and fills it where that is asked for, and writes the
 * results. Whatever fails, no output is written in part.
 *
 * @throws AppErrors of the use cases, and of reading and writing files
 */
export async function runDraft(options: DraftOptions): Promise<void> {
  const { embeddingModel, languageModel, fetchesWebPages, reviewPeriodDays } = readConfig()
  const bytes = await readInputFile(options.questionnaire, refuseLargeSource)
  const given = options.layoutPath === null ? undefined : await readLayoutFile(options.layoutPath)
  const { audience, customer, dueOn } = options
  const fileName = basename(options.questionnaire)
  const file = { fileName, bytes, given, audience, customer, dueOn }
  const progress = await createProgress()
  stopOnSignal(progress.stop)
  const { dataDirectory } = options
  if (languageModel) progress.note(announceLanguageModel(languageModel))
  const workspace = await openWorkspace({
    dataDirectory,
    embeddingModel,
    languageModel,
    fetchesWebPages,
    reviewPeriodDays,
    onIndexing: announceIndexing(progress),
    loadsModelsAhead: true,
  })
  try {
    await draft(workspace, { ...options, languageModel: languageModel !== null }, file, progress)
  } finally {
    progress.stop()
    await workspace.close()
  }
}

async function draft(
  workspace: Workspace,
  options: DraftOptions & { readonly languageModel: boolean },
  file: Omit<NewQuestionnaire, 'by'>,
  progress: Progress,
): Promise<void> {
  const { signing, jsonPath, minConfidence } = options
  const by = signing?.by ?? operatorName()
  // The questionnaire first: a file without questions is said so before any long work.
  const questionnaire = await openQuestionnaireOnce(workspace, file, by, progress)
  const terms = { by, disclosure: options.disclosure, questionnaire: options.questionnaire }
  await importSources(workspace, options.sources, terms, progress)
  const { answers, job } = await draftQuestionnaire(
    workspace,
    questionnaire.id,
    by,
    progress,
    options,
  )
  if (job.languageModel) progress.note(presentLanguageModelUsage(job.languageModel))

  const outputs: OutputFile[] = []
  const reports: string[] = []
  let filledFile: FilledFileReport | undefined
  if (signing) {
    const signer = { by, minConfidence, overwrite: signing.overwrite }
    const filled = await fillSigned(workspace, questionnaire.id, answers, signer)
    outputs.push({ path: signing.outPath, content: filled.bytes })
    const run = { answers, minConfidence, path: signing.outPath }
    reports.push(presentFillReport(filled.report, run))
    filledFile = { file: signing.outPath, ...filled.report }
  }
  const json = presentDraftsAsJson(questionnaire, answers, {
    filled: filledFile,
    languageModel: job.languageModel ?? undefined,
  })
  if (jsonPath !== null && jsonPath !== '-') {
    outputs.push({ path: jsonPath, content: json })
    reports.push(`Wrote ${jsonPath}: ${countOf(answers.length, 'draft')}.\n`)
  }
  writeFiles(outputs)
  process.stderr.write(reports.join(''))
  if (jsonPath === '-') process.stdout.write(json)
  if (jsonPath === null) {
    process.stdout.write(presentDraftSummary(questionnaire, answers, minConfidence))
  }
}
