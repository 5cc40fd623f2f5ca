import { openWorkspace } from '../workspace/open-workspace.ts'
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
}

/**
 * Answers one question from the sources given, on standard output.
 *
 * @throws AppErrors of the use cases, and of reading files
 */
export async function runAsk({ sources, question, asJson }: AskOptions): Promise<void> {
  const { embeddingModel, languageModel } = readConfig()
  const progress = await createProgress()
  stopOnSignal(progress.stop)
  if (languageModel) progress.note(announceLanguageModel(languageModel))
  const workspace = await openWorkspace({ dataDirectory: null, embeddingModel, languageModel })
  try {
    const by = operatorName()
    await importSources(workspace, sources, by, progress)
    const draft = await workspace.ask(question, { languageModel: languageModel !== null, by })
    process.stdout.write(asJson ? `${JSON.stringify(draft, null, 2)}\n` : presentDraft(draft))
  } finally {
    progress.stop()
    await workspace.close()
  }
}
