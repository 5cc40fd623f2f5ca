/**
 * What kind of thing a concept is, which decides how strictly a question's mention of it must be met:
 * a `standard` or `technology` is a proper name that only itself (or a narrower concept) satisfies,
 * a `control` or `topic` may be worded in many ways.
 */
export type ConceptKind = 'standard' | 'technology' | 'control' | 'topic' | 'place' | 'party'

/** A notion of the field with the words by which people name it. */
export interface Concept {
  /** Lower-case, hyphenated, unique: `multi-factor-authentication`. */
  readonly id: string
  /** How to name it to a person. */
  readonly label: string
  readonly kind: ConceptKind
  /** Words and phrases that name it, lower case; a trailing `*` matches any ending. */
  readonly forms: readonly string[]
  /** Ids of wider concepts: whoever states this one also speaks of those. */
  readonly broader?: readonly string[]
}
