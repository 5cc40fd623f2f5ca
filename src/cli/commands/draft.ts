import type { Command } from '../command.ts'
import { parseDraftOptions } from '../draft-options.ts'

/** `countersign draft`: sources and a questionnaire in, drafts and a filled file out. */
export const draftCommand: Command = {
  async run(args) {
    const options = parseDraftOptions(args)
    // Loaded after the arguments are known to be good, so that bad usage is answered at once.
    const { runDraft } = await import('../run-draft.ts')
    await runDraft(options)
  },
}
