import type { FactStatus } from '../domain/fact.ts'

/**
 * How a title is set, which tells how deep it stands:
 * - `section`: under a number of its own line ("01")
 * - `kicker`: a few words above a headline
 * - `numbered`: "2. How we use data"; the dots give the depth
 * - `caps`: "QUICK FACTS"
 * - `headline`: a short sentence that says what the section is about
 * - `plain`: a short line above text
 * - `name`: the name of a vendor, above its address
 * - `log-entry`: an indented number with a date, as changelogs have
 * - `question`: a question of an FAQ
 * - `closing`: "Still have questions?", which belongs to no section
 */
export type HeadingStyle =
  | 'section'
  | 'kicker'
  | 'numbered'
  | 'caps'
  | 'headline'
  | 'plain'
  | 'name'
  | 'log-entry'
  | 'question'
  | 'closing'

/** What a line is in its document. */
export type LineRole =
  | { readonly kind: 'heading'; readonly style: HeadingStyle }
  | { readonly kind: 'badge'; readonly status: FactStatus }
  | { readonly kind: 'item' | 'text' }
  /** Goes on with the line before. */
  | { readonly kind: 'continuation' }
  /** The first line of an entry, and the others of it. */
  | { readonly kind: 'entry' | 'entry-rest' }
  /** The value of the label in capitals above it. */
  | { readonly kind: 'value' }
  /** The web address of the vendor named above it. */
  | { readonly kind: 'domain' }
  /** States nothing: numbers of sections, menus. */
  | { readonly kind: 'nothing' }
