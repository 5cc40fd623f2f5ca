import type { Fact } from '../../domain/fact.ts'
import { isNegated } from './polarity.ts'

/** A title that asks, and the word with which the statement under it answers. */
export interface AnsweredHeading {
  /** What is asked, without its question mark: what a yes affirms, and a no denies. */
  readonly asked: string
  /** Question and answer together deny: "Do you sell data?" – "No". */
  readonly isNegated: boolean
}

const ASKS = /^(?:is|are|do|does|did|has|have|can|could|will|would|may|must|should)\b[^?]*\?\s*$/i
const ANSWER = /^(yes|no)\b(?![\w-])/i

/**
 * Reads an entry of an FAQ: "No." alone says nothing, under "Do you transfer data outside the EEA?" it
 * says that you don't.
 *
 * @returns `undefined` where the last title asks nothing, or the statement doesn't begin with yes or no.
 */
export function readAnsweredHeading({
  headingPath,
  text,
}: Pick<Fact, 'headingPath' | 'text'>): AnsweredHeading | undefined {
  const title = headingPath.at(-1)?.trim() ?? ''
  const [, answer] = ANSWER.exec(text) ?? []
  if (answer === undefined || !ASKS.test(title)) return undefined
  const asked = title.replace(/\s*\?\s*$/, '')
  return { asked, isNegated: isNegated(asked) !== (answer.toLowerCase() === 'no') }
}
