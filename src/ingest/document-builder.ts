import type { FactStatus } from '../domain/fact.ts'
import type { Block, Span } from './source-document.ts'

/** A text with the badge that stands before or after it on the same line. */
export interface BadgedText {
  readonly text: string
  readonly badge: FactStatus | null
  /** The badges' own words; shown in the visible text, outside of the block. */
  readonly before: string
  readonly after: string
}

/** Writes down the visible text of a marked-up document, and which stretch of it each block is. */
export class DocumentBuilder {
  readonly #parts: string[] = []
  readonly #blocks: Block[] = []
  #length = 0

  /** Where the next block will begin, or shortly before. */
  get length(): number {
    return this.#length
  }

  get blocks(): readonly Block[] {
    return this.#blocks
  }

  visibleText(): string {
    return this.#parts.join('')
  }

  addHeading(level: number, content: BadgedText): void {
    const span = this.#write(content, '\n\n')
    this.#blocks.push({ kind: 'heading', ...span, level, badge: content.badge })
  }

  addText(kind: 'paragraph' | 'list-item' | 'entry', depth: number, content: BadgedText): void {
    const isClose = kind !== 'paragraph' && this.#blocks.at(-1)?.kind === kind
    const span = this.#write(content, isClose ? '\n' : '\n\n')
    this.#blocks.push({ kind, ...span, depth, badge: content.badge })
  }

  addBadge(text: string, status: FactStatus, since: number): void {
    const span = this.#write(plainText(text), '\n')
    this.#blocks.push({ kind: 'badge', ...span, status, since })
  }

  /** Shows words that are no block. */
  addWords(text: string): void {
    this.#write(plainText(text), '\n')
  }

  addEnd(level: number): void {
    this.#blocks.push({ kind: 'end', start: this.#length, end: this.#length, level })
  }

  #write(content: BadgedText, separator: string): Span {
    if (this.#length > 0) this.#push(separator)
    if (content.before) this.#push(`${content.before} `)
    const start = this.#length
    this.#push(content.text)
    const end = this.#length
    if (content.after) this.#push(` ${content.after}`)
    return { start, end }
  }

  #push(part: string): void {
    this.#parts.push(part)
    this.#length += part.length
  }
}

/** A text without any badge. */
export function plainText(text: string): BadgedText {
  return { text, badge: null, before: '', after: '' }
}
