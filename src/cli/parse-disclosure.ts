import { type Disclosure, disclosureSchema } from '../domain/disclosure.ts'
import { BadUsageError } from './bad-usage-error.ts'

/**
 * Reads how far something may go from an option.
 *
 * @throws BadUsageError when the word isn't one of the three
 */
export function parseDisclosure(option: string, word: string | undefined): Disclosure | undefined {
  if (word === undefined) return undefined
  const parsed = disclosureSchema.safeParse(word)
  if (parsed.success) return parsed.data
  throw new BadUsageError(`--${option} is public, nda or internal, not "${word}".`)
}
