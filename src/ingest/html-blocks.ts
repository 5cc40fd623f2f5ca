import type { DefaultTreeAdapterTypes } from 'parse5'
import type { FactStatus } from '../domain/fact.ts'
import { isClaim } from './claim.ts'
import { type BadgedText, DocumentBuilder } from './document-builder.ts'
import { InlineText } from './inline-text.ts'
import { isQuestion, isTitleLike } from './line-shape.ts'
import { readStandingBadge } from './read-badge.ts'
import { type Block, ITEM_TITLE_LEVEL } from './source-document.ts'

type Element = DefaultTreeAdapterTypes.Element

/** What stands in one box of the page. */
interface Box {
  readonly element: Element
  /** Where the box begins in the visible text. */
  readonly since: number
  hasContent: boolean
  /** Its first words are a title of what stands in it. */
  isTitled: boolean
  /** The outermost title among those that it holds with text below them. */
  titleLevel: number | null
}

/** A badge at the beginning of a box, of what comes next in it. */
interface LeadingBadge {
  readonly text: string
  readonly status: FactStatus
  /** How many boxes were open when it was read, up to the one that it leads. */
  readonly boxDepth: number
}

/** Titles that are no h1 to h6 stand below those. */
const BOLD_LEVEL = 7
const SUMMARY_LEVEL = 8
const TERM_LEVEL = 9
const TABLE_HEADER_LEVEL = 10

/**
 * Puts the text of a page together into blocks while its tree is walked.
 *
 * A block ends where the page's layout would begin a new line of its own. Badges are told by their
 * words; whether one leads or follows its statement is told by the box that they share.
 */
export class HtmlBlocks {
  readonly #builder = new DocumentBuilder()
  readonly #boxes: Box[] = []
  #inline = new InlineText()
  #listDepth = 0
  #landmarkDepth = 0
  #linkDepth = 0
  #leadingBadge: LeadingBadge | null = null
  #firstHeading: string | null = null
  #row: { isHeader: boolean } | null = null
  #pendingTerm: BadgedText | null = null

  addCharacters(text: string): void {
    this.#inline.add(text, {
      isPreformatted: this.#boxes.at(-1)?.element.tagName === 'pre',
      isLink: this.#linkDepth > 0,
    })
  }

  enter(element: Element): void {
    const tag = element.tagName
    if (tag === 'a') this.#linkDepth += 1
    if (tag === 'br') this.#inline.addLineBreak()
    else if (INLINE_TAGS.has(tag)) this.#inline.open(element)
    else if (this.#row && !STARTS_BLOCK_IN_ROW.has(tag)) this.#enterInRow(element, this.#row)
    else this.#enterBox(element)
  }

  leave(element: Element): void {
    const tag = element.tagName
    if (tag === 'a') this.#linkDepth -= 1
    if (this.#boxes.at(-1)?.element === element) this.#leaveBox(tag)
    else this.#inline.close(element)
    if (this.#row && tag !== 'br' && !INLINE_TAGS.has(tag)) this.#inline.addGap(CELLS.has(tag))
  }

  finish(): {
    readonly visibleText: string
    readonly blocks: readonly Block[]
    readonly firstHeading: string | null
  } {
    this.#flush()
    return {
      visibleText: this.#builder.visibleText(),
      blocks: this.#builder.blocks,
      firstHeading: this.#firstHeading,
    }
  }

  #enterBox(element: Element): void {
    const tag = element.tagName
    this.#flush(LISTS.has(tag) && this.#boxes.at(-1)?.element.tagName === 'li')
    this.#boxes.push({
      element,
      since: this.#builder.length,
      hasContent: false,
      isTitled: false,
      titleLevel: null,
    })
    if (LISTS.has(tag)) this.#listDepth += 1
    if (LANDMARKS.has(tag)) this.#landmarkDepth += 1
    this.#row = tag === 'tr' ? { isHeader: true } : null
  }

  #leaveBox(tag: string): void {
    this.#flush()
    this.#settleLeadingBadge()
    const box = this.#boxes.pop()
    if (box?.isTitled) this.#builder.addEnd(ITEM_TITLE_LEVEL)
    if (box && SECTIONS.has(tag) && box.titleLevel !== null && this.#hasTextSince(box)) {
      this.#builder.addEnd(box.titleLevel)
    }
    if (LISTS.has(tag)) this.#listDepth -= 1
    if (LANDMARKS.has(tag)) this.#landmarkDepth -= 1
    if (tag === 'tr') this.#row = null
    if (tag === 'details') this.#builder.addEnd(SUMMARY_LEVEL)
    if (tag === 'dl') this.#endList()
    if (tag === 'table') this.#builder.addEnd(TABLE_HEADER_LEVEL)
  }

  /** Inside a row of a table, boxes only separate words; cells are separated by a bar. */
  #enterInRow(element: Element, row: { isHeader: boolean }): void {
    if (element.tagName === 'td') row.isHeader = false
    this.#inline.addGap(false)
    this.#inline.open(element)
  }

  #endList(): void {
    this.#flushTerm()
    this.#builder.addEnd(TERM_LEVEL)
  }

  /** @param leadsList - a list begins inside the item: what it says is what the list hangs on. */
  #flush(leadsList = false): void {
    const inline = this.#inline
    if (inline.isEmpty()) return
    this.#inline = new InlineText()
    if (this.#landmarkDepth > 0 && inline.isAllLinks()) return
    const text = inline.text()
    const status = leadsList ? undefined : readStandingBadge(text)
    const titled = this.#row || this.#pendingTerm ? null : inline.titled(this.#isInside('li'))
    if (status && !this.#row) this.#addBadge(text, status)
    else if (!this.#row && (inline.isLegend() || (inline.isBadgeAlone() && !isClaim(text)))) {
      this.#builder.addWords(text)
    } else if (titled) this.#addTitled(titled.title, titled.rest)
    else this.#addContent(inline.badgedText(this.#takeLeadingBadge()), inline.isAllBold())
  }

  #addContent(content: BadgedText, isBold: boolean): void {
    this.#markContent()
    if (this.#isTerm()) {
      this.#flushTerm()
      this.#pendingTerm = content
      return
    }
    if (this.#pendingTerm !== null && this.#isDescription()) {
      this.#addDescription(this.#pendingTerm, content)
      return
    }
    this.#flushTerm()
    const level = this.#headingLevel(content.text, isBold)
    if (level !== null) {
      this.#firstHeading ??= content.text
      this.#builder.addHeading(level, content)
      this.#noteTitle(level)
    } else if (this.#row) {
      this.#addRow(content, this.#row.isHeader)
    } else if (this.#isAside()) {
      this.#builder.addWords(content.text)
    } else {
      this.#builder.addText(...this.#textPlace(), content)
    }
  }

  /** The title is of what stands in this box alone. */
  #addTitled(title: BadgedText, rest: BadgedText): void {
    this.#markContent()
    this.#takeLeadingBadge()
    this.#builder.addHeading(ITEM_TITLE_LEVEL, title)
    this.#builder.addText(...this.#textPlace(), rest)
    const box = this.#boxes.at(-1)
    if (box) box.isTitled = true
    else this.#builder.addEnd(ITEM_TITLE_LEVEL)
  }

  #textPlace(): readonly ['list-item' | 'paragraph', number] {
    const kind = this.#listDepth > 0 && this.#isInside('li') ? 'list-item' : 'paragraph'
    return [kind, Math.max(0, this.#listDepth - 1)]
  }

  /** A title is closed with the section that it stands in; the page's own never is. */
  #noteTitle(level: number): void {
    const section = this.#boxes.findLast(({ element }) => SECTIONS.has(element.tagName))
    if (!section || level === 1) return
    section.titleLevel = Math.min(level, section.titleLevel ?? level)
  }

  /** A section of a title alone is the title of what follows it. */
  #hasTextSince({ since }: Box): boolean {
    const text = this.#builder.blocks.findLast(({ kind }) => TEXT_KINDS.has(kind))
    return text !== undefined && text.start >= since
  }

  #headingLevel(text: string, isBold: boolean): number | null {
    if (this.#isInside('summary')) return SUMMARY_LEVEL
    const [parent, box] = [this.#boxes.at(-2)?.element, this.#boxes.at(-1)?.element]
    for (const element of [box, parent]) {
      if (element && HEADING_TAG.test(element.tagName)) return Number(element.tagName.slice(1))
    }
    if (!box || this.#row) return null
    if (CAPTIONS.has(box.tagName)) return SUMMARY_LEVEL
    if (box.tagName === 'button') return isQuestion(text) ? SUMMARY_LEVEL : null
    const isSetAsTitle = isBold || (box.tagName !== 'li' && TITLE_CLASS.test(classOf(box)))
    return isSetAsTitle && box.tagName !== 'li' && (isTitleLike(text) || isQuestion(text))
      ? BOLD_LEVEL
      : null
  }

  #addRow(content: BadgedText, isHeader: boolean): void {
    if (isHeader && content.text.includes('|')) {
      this.#builder.addHeading(TABLE_HEADER_LEVEL, content)
    } else this.#builder.addText('entry', 0, content)
  }

  /** A term with a short description is one entry; above a longer one it is a title. */
  #addDescription(term: BadgedText, content: BadgedText): void {
    this.#pendingTerm = null
    const isShort = content.text.length <= 120 && !/[.!?]\s/.test(content.text)
    if (isShort && term.badge === null && !term.text.endsWith('?')) {
      this.#builder.addText('entry', 0, { ...content, text: `${term.text}\n${content.text}` })
      return
    }
    this.#builder.addHeading(TERM_LEVEL, term)
    this.#builder.addText('paragraph', 0, content)
  }

  #flushTerm(): void {
    if (this.#pendingTerm === null) return
    this.#builder.addHeading(TERM_LEVEL, this.#pendingTerm)
    this.#pendingTerm = null
  }

  #isTerm(): boolean {
    return this.#isInside('dt') || this.#hasClass(TERM_CLASS)
  }

  #isDescription(): boolean {
    return this.#isInside('dd') || this.#hasClass(DESCRIPTION_CLASS)
  }

  /** Words that name an action or a place on the site, and state nothing. */
  #isAside(): boolean {
    return this.#boxes.at(-1)?.element.tagName === 'button' || this.#hasClass(ASIDE_CLASS)
  }

  #hasClass(pattern: RegExp): boolean {
    const box = this.#boxes.at(-1)
    return box !== undefined && !this.#row && pattern.test(classOf(box.element))
  }

  #isInside(tag: string): boolean {
    return this.#boxes.some((box) => box.element.tagName === tag)
  }

  #addBadge(text: string, status: FactStatus): void {
    let depth = this.#boxes.length
    while (depth > 0 && this.#boxes[depth - 1]?.hasContent === false) depth -= 1
    const shared = this.#boxes[depth - 1]
    this.#settleLeadingBadge(true)
    if (depth < this.#boxes.length) this.#leadingBadge = { text, status, boxDepth: depth + 1 }
    else this.#builder.addBadge(text, status, shared?.since ?? 0)
  }

  /** A badge whose box ends without anything after it was of what stood before the box. */
  #settleLeadingBadge(force = false): void {
    const badge = this.#leadingBadge
    if (!badge || (!force && this.#boxes.length > badge.boxDepth)) return
    this.#leadingBadge = null
    const shared = this.#boxes.slice(0, badge.boxDepth - 1).findLast((box) => box.hasContent)
    this.#builder.addBadge(badge.text, badge.status, shared?.since ?? 0)
  }

  #takeLeadingBadge(): { readonly text: string; readonly status: FactStatus } | null {
    const badge = this.#leadingBadge
    this.#leadingBadge = null
    return badge
  }

  #markContent(): void {
    for (let index = this.#boxes.length - 1; index >= 0; index -= 1) {
      const box = this.#boxes[index]
      if (!box || box.hasContent) return
      box.hasContent = true
    }
  }
}

const HEADING_TAG = /^h[1-6]$/

function classOf(element: Element): string {
  return element.attrs.find(({ name }) => name === 'class')?.value ?? ''
}

const TITLE_CLASS = /(?:^|[\s_-])(?:title|heading|headline|header)(?:$|[\s_-])/i
const TERM_CLASS = /(?:^|\s)(?:label|term|key)(?:\s|$)/i
const DESCRIPTION_CLASS = /(?:^|\s)(?:value|val|detail|description)(?:\s|$)/i
const ASIDE_CLASS = /(?:^|[\s_-])(?:eyebrow|kicker|overline|breadcrumbs?)(?:$|[\s_-])/i
const CAPTIONS = new Set(['caption', 'legend', 'figcaption'])
const TEXT_KINDS: ReadonlySet<Block['kind']> = new Set(['paragraph', 'list-item', 'entry'])
const SECTIONS = new Set(['section', 'article'])
const LISTS = new Set(['ul', 'ol'])
const CELLS = new Set(['td', 'th'])
const LANDMARKS = new Set(['header', 'footer', 'aside'])

/** Inside a row these are laid out on their own, so the table is there for layout only. */
const STARTS_BLOCK_IN_ROW = new Set(['table', 'tr', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'])

const INLINE_TAGS = new Set(
  `a abbr acronym b bdi bdo big cite code data dfn em font i img ins kbd label mark output q ruby rt
  rp samp small span strong sub sup time tt u var wbr`.split(/\s+/),
)
