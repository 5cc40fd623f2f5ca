import { BadUsageError } from '../bad-usage-error.ts'
import type { Command } from '../command.ts'
import { parseDisclosure } from '../parse-disclosure.ts'
import { parseOptions } from '../parse-options.ts'

/** `countersign ask`: one question, answered from the sources given. Keeps nothing. */
export const askCommand: Command = {
  async run(args) {
    const options = parseAskOptions(args)
    // Loaded after the arguments are known to be good, so that bad usage is answered at once.
    const { runAsk } = await import('../run-ask.ts')
    await runAsk(options)
  },
}

function parseAskOptions(args: readonly string[]) {
  const { values, positionals } = parseOptions({
    args: [...args],
    options: {
      source: { type: 'string', multiple: true, default: [] },
      json: { type: 'boolean', default: false },
      disclosure: { type: 'string' },
      audience: { type: 'string' },
    },
    allowPositionals: true,
  })
  if (values.source.length === 0) throw new BadUsageError('Name a --source.')
  const [question = '', ...more] = positionals
  if (question.trim() === '') throw new BadUsageError('Ask a question.')
  if (more.length > 0) throw new BadUsageError('Ask one question, in quotation marks.')
  return {
    ...{ sources: values.source, question: question.trim(), asJson: values.json },
    disclosure: parseDisclosure('disclosure', values.disclosure),
    audience: parseDisclosure('audience', values.audience),
  }
}
