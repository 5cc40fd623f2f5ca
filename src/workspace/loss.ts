import type { Disclosure } from '../domain/disclosure.ts'
import type { Fact } from '../domain/fact.ts'

/** A fact on which nothing can rest any more as it did before. */
export interface Loss {
  /** The fact as it was. */
  readonly fact: Fact
  /** What became of it, in a sentence for the person who signed. */
  readonly reason: string
  /** The digest of what stands in its place under the same id; null where nothing does. */
  readonly digest: string | null
  /** Given where the fact only goes less far now: how far, so that others may go on citing it. */
  readonly disclosure?: Disclosure
}
