import type { DefaultTreeAdapterTypes } from 'parse5'
import type { FactStatus } from '../domain/fact.ts'
import { DocumentBuilder } from './document-builder.ts'
import { InlineText } from './inline-text.ts'
import { isQuestion } from './line-shape.ts'
import { readBadge } from './read-badge.ts'
import type { Block } from './source-document.ts'

type Element = DefaultTreeAdapterTypes.Element

/** What stands in one box of the page. */
interface Box {
  readonly tag: string
  /** Where the box begins in the visible text. */
  readonly since: number
  hasContent: boolean
}

/** A badge at the beginning of a box, of what comes next in it. */
interface LeadingBadge {
  readonly text: string
  readonly status: FactStatus
  /** How many boxes were open when it was read, up to the one that it leads. */
  readonly boxDepth: number
}

/** Titles that are no h1 to h6 stand below those. */
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
  #leadingBadge: LeadingBadge | null = null
  #firstHeading: string | null = null
  #row: { isHeader: boolean } | null = null
  #pendingTerm: string | null = null

  addCharacters(text: string): void {
    this.#inline.add(text, this.#boxes.at(-1)?.tag === 'pre')
  }

  enter(element: Element): void {
    const tag = element.tagName
    if (tag === 'br') return this.#inline.addLineBreak()
    if (INLINE_TAGS.has(tag)) return this.#inline.open(element)
    if (this.#row && !STARTS_BLOCK_IN_ROW.has(tag)) return this.#enterInRow(element)
    this.#flush()
    this.#boxes.push({ tag, since: this.#builder.length, hasContent: false })
    if (tag === 'ul' || tag === 'ol') this.#listDepth += 1
    if (LANDMARKS.has(tag)) this.#landmarkDepth += 1
    if (tag === 'tr') this.#row = { isHeader: true }
    if (tag === 'table' || HEADING_TAG.test(tag)) this.#row = null
  }

  leave(element: Element): void {
    const tag = element.tagName
    if (tag === 'br') return
    if (INLINE_TAGS.has(tag)) return this.#inline.close(element)
    if (this.#row && tag !== 'tr' && !STARTS_BLOCK_IN_ROW.has(tag)) return this.#leaveInRow(element)
    this.#flush()
    this.#settleLeadingBadge()
    this.#boxes.pop()
    if (tag === 'ul' || tag === 'ol') this.#listDepth -= 1
    if (LANDMARKS.has(tag)) this.#landmarkDepth -= 1
    if (tag === 'tr') this.#row = null
    if (tag === 'details') this.#builder.addEnd(SUMMARY_LEVEL)
    if (tag === 'dl') this.#endList()
    if (tag === 'table') this.#builder.addEnd(TABLE_HEADER_LEVEL)
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

  /** Inside a row of a table, boxes only separate words; cells are separated by a bar. */
  #enterInRow(element: Element): void {
    if (element.tagName === 'td' && this.#row) this.#row.isHeader = false
    this.#inline.addSpace()
    this.#inline.open(element)
  }

  #leaveInRow(element: Element): void {
    this.#inline.close(element)
    if (element.tagName === 'td' || element.tagName === 'th') this.#inline.addCellEnd()
    else this.#inline.addSpace()
  }

  #endList(): void {
    this.#flushTerm()
    this.#builder.addEnd(TERM_LEVEL)
  }

  #flush(): void {
    const inline = this.#inline
    if (inline.isEmpty()) return
    this.#inline = new InlineText()
    if (this.#landmarkDepth > 0 && inline.isAllLinks()) return
    const box = this.#boxes.at(-1)
    const text = inline.text()
    const status = readBadge(text)
    if (status && !this.#row) return this.#addBadge(text, status)
    const content = inline.badgedText(this.#takeLeadingBadge())
    this.#markContent()
    const level = headingLevel(box?.tag, this.#boxes)
    if (level !== null) {
      this.#firstHeading ??= content.text
      this.#builder.addHeading(level, content)
    } else if (this.#row) {
      if (this.#row.isHeader && text.includes('|'))
        this.#builder.addHeading(TABLE_HEADER_LEVEL, content)
      else this.#builder.addText('entry', 0, content)
    } else if (box?.tag === 'dt') {
      this.#flushTerm()
      this.#pendingTerm = text
    } else if (box?.tag === 'dd') {
      this.#addDescription(text)
    } else if (box?.tag === 'button') {
      if (isQuestion(text)) this.#builder.addHeading(SUMMARY_LEVEL, content)
      else this.#builder.addWords(text)
    } else {
      const isItem = this.#listDepth > 0 && this.#boxes.some((open) => open.tag === 'li')
      this.#builder.addText(
        isItem ? 'list-item' : 'paragraph',
        Math.max(0, this.#listDepth - 1),
        content,
      )
    }
  }

  /** A term with a short description is one entry; above a longer one it is a title. */
  #addDescription(text: string): void {
    const term = this.#pendingTerm
    this.#pendingTerm = null
    const isShort = text.length <= 120 && !/[.!?]\s/.test(text)
    if (term !== null && isShort && !term.endsWith('?')) {
      this.#builder.addText('entry', 0, {
        text: `${term}\n${text}`,
        badge: null,
        before: '',
        after: '',
      })
      return
    }
    if (term !== null)
      this.#builder.addHeading(TERM_LEVEL, { text: term, badge: null, before: '', after: '' })
    this.#builder.addText('paragraph', 0, { text, badge: null, before: '', after: '' })
  }

  #flushTerm(): void {
    if (this.#pendingTerm === null) return
    const text = this.#pendingTerm
    this.#pendingTerm = null
    this.#builder.addHeading(TERM_LEVEL, { text, badge: null, before: '', after: '' })
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

function headingLevel(tag: string | undefined, boxes: readonly Box[]): number | null {
  if (tag === undefined) return null
  if (HEADING_TAG.test(tag)) return Number(tag.slice(1))
  if (tag === 'summary' || tag === 'caption' || tag === 'legend') return SUMMARY_LEVEL
  const parent = boxes.at(-2)?.tag
  if (parent !== undefined && HEADING_TAG.test(parent)) return Number(parent.slice(1))
  return parent === 'summary' ? SUMMARY_LEVEL : null
}

const LANDMARKS = new Set(['header', 'footer', 'aside'])

/** Inside a row these are laid out on their own, so the table is there for layout only. */
const STARTS_BLOCK_IN_ROW = new Set(['table', 'tr', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'])

const INLINE_TAGS = new Set(
  `a abbr acronym b bdi bdo big cite code data dfn em font i img ins kbd label mark output q ruby rt
  rp samp small span strong sub sup time tt u var wbr`.split(/\s+/),
)
