import { isClaim } from './claim.ts'
import { classifyLines } from './classify-lines.ts'
import type { HeadingStyle, LineRole } from './line-role.ts'
import { isCompanyName, isFinished } from './line-shape.ts'
import type { Block, SourceDocument, TextBlock } from './source-document.ts'
import { findStatedDate } from './stated-date.ts'
import { isTagline } from './tagline.ts'
import { readTextLines, type TextLine } from './text-lines.ts'

/** Reads a plain text: it is its own visible text, and its layout is inferred from its lines. */
export function readText(text: string): SourceDocument {
  const lines = readTextLines(text)
  const roles = classifyLines(lines)
  const blocks = new TextBlockBuilder(text, lines, roles).build()
  return {
    format: 'text',
    title: findTitle(text, blocks),
    statedDate: findStatedDate(text),
    visibleText: text,
    blocks,
  }
}

/** The first title of more than one word among those above all text, else the first of them. */
function findTitle(text: string, blocks: readonly Block[]): string | null {
  const firstText = blocks.findIndex((block) => block.kind !== 'heading')
  const titles = blocks
    .slice(0, firstText === -1 ? blocks.length : firstText)
    .map((block) => text.slice(block.start, block.end))
  return titles.find((title) => /\s/.test(title) && !isCompanyName(title)) ?? titles[0] ?? null
}

/** Where titles of each style stand; what depends on neighbours is decided on the way. */
const LEVEL_BY_STYLE: Record<HeadingStyle, number> = {
  section: 2,
  kicker: 2,
  numbered: 2,
  closing: 2,
  caps: 2,
  headline: 4,
  plain: 5,
  name: 6,
  'log-entry': 7,
  question: 9,
}
const TITLE_LEVEL = 0
const SUBTITLE_LEVEL = 1
const CAPS_BELOW_CAPS_LEVEL = 3
const PLAIN_BELOW_PLAIN_LEVEL = 6
const BELOW_LOG_ENTRY_LEVEL = 8

/** Puts lines together into blocks. */
class TextBlockBuilder {
  readonly #text: string
  readonly #lines: readonly TextLine[]
  readonly #roles: readonly LineRole[]
  readonly #blocks: Block[] = []
  #isTop = true
  #logEntryIndent: number | null = null
  #areCapsNested = false
  #itemIndents: number[] = []

  constructor(text: string, lines: readonly TextLine[], roles: readonly LineRole[]) {
    this.#text = text
    this.#lines = lines
    this.#roles = roles
  }

  build(): readonly Block[] {
    for (const [index, line] of this.#lines.entries()) {
      const role = this.#roles[index]
      if (role) this.#add(line, role, index)
    }
    return this.#blocks
  }

  #add(line: TextLine, role: LineRole, index: number): void {
    const { start, end } = line
    if (role.kind !== 'item' && role.kind !== 'continuation') this.#itemIndents = []
    switch (role.kind) {
      case 'heading':
        this.#blocks.push({
          kind: 'heading',
          start: line.marker === 'number' ? line.markerStart : start,
          end,
          level: this.#levelOf(line, role.style, index),
          badge: null,
        })
        return
      case 'badge':
        this.#blocks.push({ kind: 'badge', start, end, status: role.status, since: 0 })
        return
      case 'item':
        this.#addText({ kind: 'list-item', start, end, depth: this.#depthOf(line), badge: null })
        return
      case 'entry':
        this.#addText({ kind: 'entry', start, end, depth: 0, badge: null })
        return
      case 'value': {
        const label = this.#lines[index - 1]
        this.#addText({ kind: 'entry', start: label?.start ?? start, end, depth: 0, badge: null })
        return
      }
      case 'text':
        this.#addParagraphLine(line, index)
        return
      case 'continuation':
      case 'entry-rest':
        this.#extendLast(end)
        return
      case 'domain':
      case 'nothing':
        return
    }
  }

  #addText(block: TextBlock): void {
    this.#isTop = false
    this.#blocks.push(block)
  }

  /** A vendor's first paragraph takes the name and address above it along, so that it can be read alone. */
  #addParagraphLine(line: TextLine, index: number): void {
    const previous = this.#lines[index - 1]
    const previousKind = this.#roles[index - 1]?.kind
    const isSameParagraph =
      !line.gapBefore &&
      (previousKind === 'text' || previousKind === 'continuation') &&
      this.#blocks.at(-1)?.kind === 'paragraph' &&
      previous !== undefined &&
      isFinished(previous.content)
    if (isSameParagraph) {
      this.#extendLast(line.end)
      return
    }
    const name = previousKind === 'domain' ? this.#lines[index - 2] : undefined
    const start = name?.start ?? line.start
    this.#addText({ kind: 'paragraph', start, end: line.end, depth: 0, badge: null })
  }

  #extendLast(end: number): void {
    const last = this.#blocks.at(-1)
    if (last) this.#blocks[this.#blocks.length - 1] = { ...last, end }
  }

  #depthOf(line: TextLine): number {
    this.#itemIndents = this.#itemIndents.filter((indent) => indent < line.indent)
    this.#itemIndents.push(line.indent)
    return this.#itemIndents.length - 1
  }

  #levelOf(line: TextLine, style: HeadingStyle, index: number): number {
    if (this.#isTop && this.#blocks.length === 0 && style !== 'question') return TITLE_LEVEL
    if (this.#isTop && this.#isSubtitle(style, index)) return SUBTITLE_LEVEL
    if (style === 'caps') return this.#capsLevel()
    if (style === 'numbered') {
      this.#areCapsNested = false
      return LEVEL_BY_STYLE.numbered + Math.min(line.number.split('.').length - 1, 2)
    }
    if (style === 'section' || style === 'kicker' || style === 'closing')
      this.#areCapsNested = false
    if (style === 'log-entry') this.#logEntryIndent = line.indent
    if (style === 'plain' && this.#logEntryIndent !== null) {
      if (line.indent > this.#logEntryIndent) return BELOW_LOG_ENTRY_LEVEL
      this.#logEntryIndent = null
    }
    return style === 'plain' ? this.#plainLevel() : LEVEL_BY_STYLE[style]
  }

  /** Above all text, what is followed by more of its kind or by a tagline belongs to the title. */
  #isSubtitle(style: HeadingStyle, index: number): boolean {
    if (style === 'plain') return isTagline(this.#lines[index + 1]?.content ?? '')
    return style === 'kicker' || style === 'headline' || style === 'caps'
  }

  /**
   * A title right under another belongs to it, unless that one states something by itself. The next
   * one doesn't: without markup nobody can tell where the upper section ends.
   */
  #plainLevel(): number {
    const last = this.#blocks.at(-1)
    if (last?.kind !== 'heading' || last.level !== LEVEL_BY_STYLE.plain) return LEVEL_BY_STYLE.plain
    return isClaim(this.#text.slice(last.start, last.end))
      ? LEVEL_BY_STYLE.plain
      : PLAIN_BELOW_PLAIN_LEVEL
  }

  /** Capitals right under capitals are the labels of that section, up to the next title of another kind. */
  #capsLevel(): number {
    const last = this.#blocks.at(-1)
    if (last?.kind === 'heading' && last.level === LEVEL_BY_STYLE.caps) this.#areCapsNested = true
    return this.#areCapsNested ? CAPS_BELOW_CAPS_LEVEL : LEVEL_BY_STYLE.caps
  }
}
