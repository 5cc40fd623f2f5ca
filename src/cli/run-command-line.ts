import { AppError } from '../domain/app-error.ts'
import { BadUsageError } from './bad-usage-error.ts'
import type { Command } from './command.ts'
import { readVersion } from './read-version.ts'
import { type CommandName, HELP, helpFor, isCommandName, USAGE_BY_COMMAND } from './usage.ts'

/**
 * Runs the command that the arguments name and gives the exit code: 0 done, 1 failed, 2 bad usage.
 *
 * Commands are loaded when they are called for, so that `--help` answers at once and no command
 * pays for the parts of another.
 */
export async function runCommandLine(args: readonly string[]): Promise<ExitCode> {
  const [word, ...rest] = args
  try {
    if (word === '--help' || word === '-h' || word === 'help') process.stdout.write(HELP)
    else if (word === '--version' || word === '-v') process.stdout.write(`${readVersion()}\n`)
    else if (word === undefined) throw new BadUsageError('Say what to do.')
    else if (!isCommandName(word)) throw new BadUsageError(`There is no command "${word}".`)
    else if (rest.includes('--help')) process.stdout.write(helpFor(word))
    else await (await COMMANDS[word]()).run(rest)
    return EXIT.done
  } catch (error) {
    process.stderr.write(explain(error, word))
    return error instanceof BadUsageError ? EXIT.badUsage : EXIT.failed
  }
}

const EXIT = { done: 0, failed: 1, badUsage: 2 } as const
type ExitCode = (typeof EXIT)[keyof typeof EXIT]

const COMMANDS: Readonly<Record<CommandName, () => Promise<Command>>> = {
  draft: async () => (await import('./commands/draft.ts')).draftCommand,
  inspect: async () => (await import('./commands/inspect.ts')).inspectCommand,
  ask: async () => (await import('./commands/ask.ts')).askCommand,
  serve: async () => (await import('./commands/serve.ts')).serveCommand,
}

function explain(error: unknown, word = ''): string {
  if (error instanceof BadUsageError) {
    const usage = isCommandName(word)
      ? USAGE_BY_COMMAND[word]
      : `countersign ${Object.keys(USAGE_BY_COMMAND).join('|')} … (countersign --help says more)`
    return `countersign: ${error.message}\nUsage: ${usage}\n`
  }
  if (error instanceof AppError) return `countersign: ${error.message}\n`
  const details = error instanceof Error ? (error.stack ?? error.message) : String(error)
  return `countersign: something went wrong that Countersign did not foresee. Please report this:\n${details}\n`
}
