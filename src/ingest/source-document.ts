import type { FactStatus } from '../domain/fact.ts'
import type { SourceFormat } from '../domain/source.ts'

/** A stretch of a document's visible text; offsets in UTF-16 units, end exclusive. */
export interface Span {
  readonly start: number
  readonly end: number
}

/**
 * A title. Levels only order the titles of one document: a title closes every open one of its own
 * level or a deeper one. HTML and Markdown give 1 to 6, inferred titles may have others.
 */
export interface HeadingBlock extends Span {
  readonly kind: 'heading'
  readonly level: number
  /** A badge on the title's own line. */
  readonly badge: FactStatus | null
}

/**
 * Text that may state something. A `paragraph` and a `list-item` are cut into sentences; an `entry`
 * (a row of a table, a label with its value) is one statement however long.
 */
export interface TextBlock extends Span {
  readonly kind: 'paragraph' | 'list-item' | 'entry'
  /** 0 for text outside lists and for items of an outermost list. */
  readonly depth: number
  /** A badge inside the block, before or after its text; the span leaves it out. */
  readonly badge: FactStatus | null
}

/** A badge that stands alone. What it is a badge of shows from the blocks around it. */
export interface BadgeBlock extends Span {
  readonly kind: 'badge'
  readonly status: FactStatus
  /** Where the box that the badge stands in begins; it is of nothing before. 0 where no box is known. */
  readonly since: number
}

/** The end of what stands under the titles of a level and deeper ones, where the markup tells. */
export interface EndBlock extends Span {
  readonly kind: 'end'
  readonly level: number
}

export type Block = HeadingBlock | TextBlock | BadgeBlock | EndBlock

/** A document as its readers see it: the words shown, and how they are laid out. */
export interface SourceDocument {
  readonly format: SourceFormat
  readonly title: string | null
  /** The day of the last update as the document writes it. */
  readonly statedDate: string | null
  /** Everything that a reader sees and nothing else: no markup, no hidden or struck-out text. */
  readonly visibleText: string
  /** In the order of the text. */
  readonly blocks: readonly Block[]
}

/** The level of a title inside an item of a list: deeper than every other, and closed with its item. */
export const ITEM_TITLE_LEVEL = 12
