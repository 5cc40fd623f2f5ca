import { type ParseArgsConfig, parseArgs } from 'node:util'
import { BadUsageError } from './bad-usage-error.ts'

/**
 * Parses arguments as `parseArgs` of node:util does, with its complaints as bad usage.
 *
 * @throws BadUsageError when an option is unknown or lacks its value
 */
export function parseOptions<T extends ParseArgsConfig>(
  config: T,
): ReturnType<typeof parseArgs<T>> {
  try {
    return parseArgs(config)
  } catch (error) {
    if (error instanceof TypeError)
      throw new BadUsageError(firstSentence(error.message), { cause: error })
    throw error
  }
}

/** Node goes on to explain how to pass an argument that begins with a dash. */
function firstSentence(message: string): string {
  return `${message.split(/\.\s/, 1)[0]?.replace(/\.$/, '')}.`
}
