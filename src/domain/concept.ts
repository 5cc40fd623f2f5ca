/**
 * What kind of thing a concept is, which decides how strictly a question's mention of it must be met.
 *
 * A `standard` (norm, law, certification), a `technology` (product, mechanism) and an `arrangement`
 * (something one either has or hasn't: cyber insurance, a bug bounty, an escrow) are met by
 * themselves or something narrower alone. A `control` or a `topic` may be spoken of in many ways.
 */
export type ConceptKind =
  | 'standard'
  | 'technology'
  | 'arrangement'
  | 'control'
  | 'topic'
  | 'place'
  | 'party'

/** A notion of the field with the words by which people name it. */
export interface Concept {
  /** Lower-case, hyphenated, unique: `multi-factor-authentication`. */
  readonly id: string
  /** How to name it to a person. */
  readonly label: string
  readonly kind: ConceptKind
  /**
   * Words and phrases that name it, in the singular and in lower case. In them
   * - a hyphen may be a hyphen, a space or nothing: `sub-processor`;
   * - a trailing `*` on a word matches any ending: `encrypt* backup`;
   * - ` … ` skips up to eight words and a comma within a sentence: `encrypt* … at rest`;
   * - a word with capitals matches only as written: `US`, `SOC`.
   */
  readonly forms: readonly string[]
  /** Ids of wider concepts: whoever states this one also speaks of those. */
  readonly broader?: readonly string[]
}

/**
 * Whether a question that names such a thing can only be affirmed by a fact that names it too, or
 * something narrower: a fact about AES-256 says nothing about FIPS validation.
 */
export function mustBeNamed(kind: ConceptKind): boolean {
  return kind === 'standard' || kind === 'technology' || kind === 'arrangement'
}
