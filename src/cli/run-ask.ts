import type { Disclosure } from '../domain/disclosure.ts'
import { openWorkspace } from '../workspace/open-workspace.ts'
import { announceIndexing } from './announce-indexing.ts'
import { importSources } from './import-sources.ts'
import { operatorName } from './operator-name.ts'
import { presentDraft } from './present-draft.ts'
import { announceLanguageModel } from './present-language-model.ts'
import { createProgress } from './progress.ts'
import { readConfig } from './read-config.ts'
import { stopOnSignal } from './stop-on-signal.ts'

/** What `countersign ask` is asked. */
export interface AskOptions {
  readonly sources: readonly string[]
  readonly question: string
  readonly asJson: boolean
  /** Whom the answer is for, and how far the facts may go; left out, both under NDA. */
  readonly audience: Disclosure | undefined
  readonly disclosure: Disclosure | undefined
}

/**
 * Answers one question from the sources given, on standard output.
 *
 * @throws AppErrors of the use cases, and of reading files
 */
export async function runAsk(options: AskOptions): Promise<void> {
  const { sources, question, asJson, audience, disclosure } = options
  const { embeddingModel, languageModel, fetchesWebPages, reviewPeriodDays } = readConfig()
  const progress = await createProgress()
  stopOnSignal(progress.stop)
  if (languageModel) progress.note(announceLanguageModel(languageModel))
  const workspace = await openWorkspace({
    dataDirectory: null,
    embeddingModel,
    languageModel,
    fetchesWebPages,
    reviewPeriodDays,
    onIndexing: announceIndexing(progress),
    loadsModelsAhead: true,
  })
  try {
    const by = operatorName()
    await importSources(workspace, sources, { by, disclosure }, progress)
    const usesModel = languageModel !== null
    const draft = await workspace.ask(question, { audience, languageModel: usesModel, by })
    process.stdout.write(asJson ? `${JSON.stringify(draft, null, 2)}\n` : presentDraft(draft))
  } finally {
    progress.stop()
    await workspace.close()
  }
}
