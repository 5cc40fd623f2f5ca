import { existsSync, realpathSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { BadUsageError } from './bad-usage-error.ts'

/**
 * Holds that no result takes the place of an input, or of another result.
 *
 * @throws BadUsageError when one does
 */
export function refuseToOverwrite(inputs: readonly string[], outputs: readonly string[]): void {
  const taken = new Map(inputs.map((input) => [trueLocation(input), 'an input of this run']))
  for (const output of outputs) {
    const location = trueLocation(output)
    const owner = taken.get(location)
    if (owner) throw new BadUsageError(`${output} is ${owner}; name another file to write.`)
    taken.set(location, 'written twice')
  }
}

/** Where a path leads through symbolic links; the file itself needn't be there yet. */
function trueLocation(path: string): string {
  const absolute = resolve(path)
  if (existsSync(absolute)) return realpathSync(absolute)
  const folder = dirname(absolute)
  return existsSync(folder) ? join(realpathSync(folder), basename(absolute)) : absolute
}
