import { openWorkspace } from '../../workspace/open-workspace.ts'
import { BadUsageError } from '../bad-usage-error.ts'
import type { Command } from '../command.ts'
import { importSources } from '../import-sources.ts'
import { operatorName } from '../operator-name.ts'
import { parseOptions } from '../parse-options.ts'
import { presentDraft } from '../present-draft.ts'
import { createProgress } from '../progress.ts'
import { readConfig } from '../read-config.ts'
import { stopOnSignal } from '../stop-on-signal.ts'

/** `countersign ask`: one question, answered from the sources given. Keeps nothing. */
export const askCommand: Command = {
  async run(args) {
    const { sources, question, asJson } = parseAskOptions(args)
    const { embeddingModel, languageModel } = readConfig()
    stopOnSignal()
    const progress = await createProgress()
    const workspace = await openWorkspace({ dataDirectory: null, embeddingModel, languageModel })
    try {
      await importSources(workspace, sources, operatorName(), progress)
      const draft = await workspace.ask(question)
      process.stdout.write(asJson ? `${JSON.stringify(draft, null, 2)}\n` : presentDraft(draft))
    } finally {
      progress.stop()
      await workspace.close()
    }
  },
}

function parseAskOptions(args: readonly string[]) {
  const { values, positionals } = parseOptions({
    args: [...args],
    options: {
      source: { type: 'string', multiple: true, default: [] },
      json: { type: 'boolean', default: false },
    },
    allowPositionals: true,
  })
  if (values.source.length === 0) throw new BadUsageError('Name a --source.')
  const [question = '', ...more] = positionals
  if (question.trim() === '') throw new BadUsageError('Ask a question.')
  if (more.length > 0) throw new BadUsageError('Ask one question, in quotation marks.')
  return { sources: values.source, question: question.trim(), asJson: values.json }
}
