import { breaksOff } from '../domain/denies-what-follows.ts'
import type { FactStatus, Statement } from '../domain/fact.ts'
import { buildContext } from './build-context.ts'
import { isClaim } from './claim.ts'
import { findDates } from './find-dates.ts'
import { findQualifiers } from './find-qualifiers.ts'
import { findQuantities } from './find-quantities.ts'
import { HeadingStack } from './heading-stack.ts'
import { isPageFurniture } from './page-furniture.ts'
import { readBadge } from './read-badge.ts'
import {
  type BadgeBlock,
  type Block,
  type HeadingBlock,
  ITEM_TITLE_LEVEL,
  type SourceDocument,
  type Span,
  type TextBlock,
} from './source-document.ts'
import { splitSentences } from './split-sentences.ts'
import { isDocumentDate } from './stated-date.ts'
import { statementStatus } from './statement-status.ts'
import {
  certifiedVendorOf,
  findUsedVendors,
  introducesVendorList,
  isVendorName,
  isVendorSection,
  statementSubject,
  vendorNameOf,
} from './statement-subject.ts'
import { isTagline } from './tagline.ts'

/**
 * Cuts a document into its statements, in the order of the text, each verbatim.
 *
 * Nothing that states something is left out: page furniture, the document's own date and taglines
 * under titles are. A title under which nothing stands states something itself when it carries a
 * badge or makes a claim ("MFA enforced"). A document without statements gives an empty list.
 */
export function extractStatements(document: SourceDocument): readonly Statement[] {
  const steps = extractInSteps(document)
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
  }
}

/** How many statements have been read so far. */
export interface ExtractionStep {
  readonly done: number
  readonly total: number
}

/**
 * The same, some statements at a time, so that a long document holds nobody up and whoever reads it may
 * stop in between.
 */
export function* extractInSteps(
  document: SourceDocument,
): Generator<ExtractionStep, readonly Statement[]> {
  const reader = new StatementReader(document)
  for (const [index, block] of document.blocks.entries()) {
    reader.read(block, document.blocks[index + 1])
  }
  return yield* reader.finish()
}

const STATEMENTS_PER_STEP = 250

/** A statement whose badge may still follow. */
interface OpenStatement extends Span {
  readonly headingPath: readonly string[]
  readonly vendorName: string | null
  readonly isVendorList: boolean
  /** What the list hangs on that the statement is an item of, outermost first. */
  readonly leadIns: readonly string[]
  badge: FactStatus | null
}

/** The text that a list hangs on: items deeper than it have it as their innermost title. */
interface LeadIn {
  readonly depth: number
  readonly title: string
  /** It breaks off before paragraphs, so that those that look like items are its items. */
  readonly leadsParagraphs: boolean
  /** States nothing without the list: "Backups:", "You are responsible for:". */
  readonly isBare: boolean
}

/** Goes through the blocks once and keeps what later blocks are read by. */
class StatementReader {
  readonly #text: string
  readonly #title: string | null
  readonly #usedVendors: ReadonlySet<string>
  readonly #headings = new HeadingStack()
  readonly #statements: OpenStatement[] = []
  #leadIns: LeadIn[] = []
  /** The title just read, as long as nothing stands under it. */
  #emptyHeading: HeadingBlock | null = null
  /** Statements before this index have their badge, or belong to another title. */
  #badgedUpTo = 0
  #isVendorList = false

  constructor(document: SourceDocument) {
    this.#text = document.visibleText
    this.#usedVendors = findUsedVendors(document.visibleText)
    this.#title = document.title
  }

  read(block: Block, next: Block | undefined): void {
    if (block.kind === 'heading') this.#readHeading(block)
    else if (block.kind === 'badge') this.#readBadge(block, next)
    else if (block.kind === 'end') this.#readEnd(block.level)
    else this.#readText(block, next)
  }

  *finish(): Generator<ExtractionStep, readonly Statement[]> {
    this.#settleEmptyHeading(null)
    const total = this.#statements.length
    const statements: Statement[] = []
    for (const open of this.#statements) {
      if (statements.length % STATEMENTS_PER_STEP === 0) yield { done: statements.length, total }
      statements.push(this.#readOpen(open))
    }
    return statements
  }

  #readOpen(open: OpenStatement): Statement {
    const { start, end, headingPath, leadIns } = open
    const text = this.#text.slice(start, end)
    const beginning = text.slice(0, MAX_JUDGED_CHARS)
    const whole = [...leadIns, beginning].join(' ')
    return {
      text,
      start,
      end,
      headingPath,
      status: statementStatus({ text: beginning, badge: open.badge, headingPath, leadIns }),
      subject: statementSubject(beginning, { ...open, usedVendors: this.#usedVendors }),
      qualifiers: [...new Set([...planOf(headingPath), ...findQualifiers(whole)])],
      context: buildContext(text, headingPath, this.#title),
      dates: findDates(whole),
      quantities: findQuantities(beginning),
    }
  }

  #readHeading(block: HeadingBlock): void {
    this.#settleEmptyHeading(block)
    this.#headings.open(block.level, titleOf(this.#text, block), block.badge)
    this.#emptyHeading = block
    if (block.level !== ITEM_TITLE_LEVEL) {
      this.#leadIns = []
      this.#isVendorList = false
    }
    this.#badgedUpTo = this.#statements.length
  }

  /**
   * A badge right under a title is the whole section's, unless the section turns out to be empty:
   * then the title is the statement. Elsewhere it is of what stands since the last title or badge.
   */
  #readBadge({ status, since }: BadgeBlock, next: Block | undefined): void {
    if (this.#emptyHeading) {
      this.#headings.setBadge(status)
      if (next === undefined || next.kind === 'heading') this.#settleEmptyHeading(null, status)
      return
    }
    for (const statement of this.#statements.slice(this.#badgedUpTo)) {
      if (statement.start >= since) statement.badge = status
    }
    this.#badgedUpTo = this.#statements.length
  }

  #readEnd(level: number): void {
    this.#settleEmptyHeading(null)
    this.#headings.close(level)
    if (level !== ITEM_TITLE_LEVEL) this.#leadIns = []
    this.#badgedUpTo = this.#statements.length
  }

  #readText(block: TextBlock, next: Block | undefined): void {
    const text = this.#text.slice(block.start, block.end)
    const isFirstUnderHeading = this.#emptyHeading !== null
    if (isPageFurniture(text)) return
    if (isDocumentDate(text)) {
      this.#emptyHeading = null
      return
    }
    const sentences =
      block.kind === 'entry'
        ? [{ start: block.start, end: block.end }]
        : splitSentences(this.#text, block, { isListItem: block.kind === 'list-item' })
    if (isFirstUnderHeading && sentences.length === 1 && this.#isTaglineHere(block, text, next)) {
      return
    }
    this.#emptyHeading = null
    const isLikeItem = block.kind === 'paragraph' && looksLikeItem(text)
    this.#leadIns = this.#leadIns.filter(
      (leadIn) => leadIn.depth < depthOf(block) || (leadIn.leadsParagraphs && isLikeItem),
    )
    const leadIn = this.#leadInOf(block, sentences.at(-1), next)
    const statements = leadIn?.isBare ? sentences.slice(0, -1) : sentences
    const badge = block.badge ?? this.#statusOfFirst(statements)
    for (const sentence of statements) this.#add(sentence, { ...block, badge })
    if (leadIn) this.#leadIns = [...this.#leadIns, leadIn].slice(-MAX_LEAD_INS)
  }

  /** "Under way. Fieldwork ends in May.": a first sentence that is a badge is of all that follow it. */
  #statusOfFirst([first, ...others]: readonly Span[]): FactStatus | null {
    if (!first || others.length === 0) return null
    const sentence = this.#text.slice(first.start, first.end)
    return readBadge(sentence) ?? null
  }

  #isLikeItem(block: TextBlock): boolean {
    return looksLikeItem(this.#text.slice(block.start, block.end))
  }

  #isTaglineHere(block: TextBlock, text: string, next: Block | undefined): boolean {
    return (
      block.kind === 'paragraph' &&
      block.badge === null &&
      next !== undefined &&
      next.kind !== 'badge' &&
      !this.#headings.innermost()?.endsWith('?') &&
      isTagline(text)
    )
  }

  #add(span: Span, block: TextBlock): void {
    const text = this.#text.slice(span.start, span.end)
    if (isPageFurniture(text)) return
    const titles = this.#leadIns.map(({ title }) => title)
    this.#statements.push({
      ...span,
      headingPath: [...this.#headings.path(), ...titles],
      leadIns: titles.length > 0 ? titles : this.#titleThatLeadsIn(block),
      vendorName: this.#vendorNameFor(span, block),
      isVendorList: this.#isVendorList && block.kind !== 'paragraph',
      badge: block.badge ?? this.#headings.badge(),
    })
    if (introducesVendorList(text)) this.#isVendorList = true
  }

  /** A title with a colon, above a list: "You are responsible for:". */
  #titleThatLeadsIn(block: TextBlock): readonly string[] {
    const title = this.#headings.innermost()
    return block.kind === 'list-item' && title?.endsWith(':') ? [title.slice(0, -1)] : []
  }

  /** In a section that lists vendors, the name that an entry begins with or stands under. */
  #vendorNameFor(span: Span, block: TextBlock): string | null {
    const section = this.#headings.path().findLastIndex(isVendorSection)
    if (section === -1) return null
    const [entryTitle] = this.#headings.path().slice(section + 1)
    if (entryTitle !== undefined && !entryTitle.includes(' | ')) {
      return isVendorName(entryTitle) ? entryTitle : null
    }
    const text = this.#text.slice(span.start, span.end)
    const previous = this.#statements.at(-1)
    const before = previous && previous.start >= block.start ? previous : null
    const certified = certifiedVendorOf(text, before && this.#text.slice(before.start, before.end))
    if (certified !== null || block.kind === 'paragraph') return certified
    return vendorNameOf(text)
  }

  /** The last sentence of a block, where the list after it hangs on it. */
  #leadInOf(block: TextBlock, last: Span | undefined, next: Block | undefined): LeadIn | undefined {
    if (!last || !next || next.kind === 'badge' || next.kind === 'end') return undefined
    const sentence = titleOf(this.#text, last)
    const title = sentence.replace(/\s*[:.]$/, '')
    const introduces = sentence.endsWith(':') || (sentence === title && breaksOff(title))
    if (next.kind === 'heading') {
      const leads = next.level === ITEM_TITLE_LEVEL && introduces
      return leads ? this.#introduction(block, title) : undefined
    }
    if (next.kind === 'paragraph') {
      const leads = introduces && breaksOff(title) && this.#isLikeItem(next)
      return leads
        ? { depth: depthOf(block), title, leadsParagraphs: true, isBare: true }
        : undefined
    }
    if (depthOf(next) <= depthOf(block)) return undefined
    if (!introduces && (next.depth === 0 || sentence.length > MAX_LEAD_IN_CHARS)) return undefined
    if (introduces) return this.#introduction(block, title)
    const isBare = readBadge(title) !== undefined
    return { depth: depthOf(block), title, leadsParagraphs: false, isBare }
  }

  #introduction(block: TextBlock, title: string): LeadIn {
    const isBare = title.split(' ').length <= MAX_LABEL_WORDS || breaksOff(title)
    return { depth: depthOf(block), title, leadsParagraphs: false, isBare }
  }

  /** Makes the title a statement when the next one shows that nothing stands under it. */
  #settleEmptyHeading(next: HeadingBlock | null, badge?: FactStatus): void {
    const heading = this.#emptyHeading
    this.#emptyHeading = null
    if (!heading || (next !== null && next.level > heading.level)) return
    const title = titleOf(this.#text, heading)
    const status = badge ?? heading.badge
    if (status === null && !isClaim(title)) return
    this.#statements.push({
      start: heading.start,
      end: heading.end,
      headingPath: this.#headings.path().slice(0, -1),
      vendorName: null,
      isVendorList: false,
      leadIns: [],
      badge: status,
    })
  }
}

/** An entry may be of any length; the patterns that judge it must stay cheap. */
const MAX_JUDGED_CHARS = 4_000
const MAX_LEAD_IN_CHARS = 80
const MAX_LABEL_WORDS = 3
const MAX_ITEM_CHARS = 160
/** Lists nested deeper keep the innermost only: paths are for people. */
const MAX_LEAD_INS = 4

function titleOf(text: string, span: Span): string {
  return text.slice(span.start, span.end).replace(/\s+/g, ' ').trim()
}

/** A title that names a plan limits what stands under it: "Single sign-on (Enterprise plan)". */
function planOf(headingPath: readonly string[]): readonly string[] {
  const title = headingPath.at(-1) ?? ''
  return PLAN.test(title) ? findQualifiers(title).filter((words) => PLAN.test(words)) : []
}

const PLAN = /\b(?:plans?|tiers?|editions?)\b/i

/** A short paragraph that goes on from a lead-in, as documents without real lists have them. */
function looksLikeItem(paragraph: string): boolean {
  return (
    paragraph.length <= MAX_ITEM_CHARS && (/[^.!?:]$/.test(paragraph) || /^\p{Ll}/u.test(paragraph))
  )
}

/** Paragraphs stand outside every list. */
function depthOf(block: TextBlock): number {
  return block.kind === 'paragraph' ? -1 : block.depth
}
