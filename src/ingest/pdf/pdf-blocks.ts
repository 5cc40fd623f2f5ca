import { DocumentBuilder, plainText } from '../document-builder.ts'
import { isCutOff, isFinished, isQuestion, isTitleLike } from '../line-shape.ts'
import { readBadge, readStandingBadge } from '../read-badge.ts'
import type { Block } from '../source-document.ts'
import { groupByBaseline, type PdfSegment } from './build-segments.ts'
import { joinLines } from './join-lines.ts'
import type { Flow } from './order-columns.ts'
import { type PdfLine, readPdfTable } from './read-pdf-table.ts'

/** Titles in bold of the text's own size stand below all larger ones; columns' titles deepest. */
const BOLD_LEVEL = 7
const TABLE_HEADER_LEVEL = 10
/** How much larger than the text a title is set. */
const LARGER = 1.12
/** Lines further apart than this, in sizes of the text, are of two paragraphs. */
const LEADING = 1.6
const MAX_TITLE_CHARS = 160

interface OpenText {
  readonly kind: 'paragraph' | 'list-item'
  readonly depth: number
  readonly heading: { readonly level: number } | null
  text: string
  last: PdfSegment
  /** Where the text of its lines begins, and where an item's mark stands. */
  readonly textX: number
}

/** Puts the lines of a PDF's flows together into blocks, by size, weight, marks and gaps. */
export class PdfBlocks {
  readonly #builder = new DocumentBuilder()
  readonly #bodySize: number
  readonly #levelBySize: ReadonlyMap<number, number>
  readonly #documentText: string
  #open: OpenText | null = null
  #itemIndents: number[] = []

  constructor(flows: readonly Flow[]) {
    const segments = flows.flat()
    this.#bodySize = findBodySize(segments)
    this.#levelBySize = rankSizes(segments, this.#bodySize)
    this.#documentText = segments.map(({ text }) => text).join('\n')
  }

  addFlow(flow: Flow): void {
    const lines = groupByBaseline(flow)
    const right = Math.max(...flow.map((segment) => segment.right))
    for (let index = 0; index < lines.length; ) {
      const line = lines[index] ?? []
      const table = line.length > 1 && !readMark(line) ? this.#readTable(lines, index) : undefined
      if (table === undefined) {
        this.#addLine(line, right)
        index += 1
      } else index = table
    }
  }

  finish(): { readonly visibleText: string; readonly blocks: readonly Block[] } {
    this.#flush()
    return { visibleText: this.#builder.visibleText(), blocks: this.#builder.blocks }
  }

  #readTable(lines: readonly PdfLine[], start: number): number | undefined {
    const table = readPdfTable(lines, start, (a, b) => this.#join(a, b))
    if (!table) return undefined
    this.#flush()
    if (table.header) {
      this.#builder.addHeading(TABLE_HEADER_LEVEL, plainText(table.header.join(' | ')))
    }
    for (const row of table.rows) {
      const cells = row.filter((cell) => cell !== '')
      const badge = cells.length > 1 ? readBadge(cells.at(-1) ?? '') : undefined
      const text = (badge ? cells.slice(0, -1) : cells).join(' | ')
      this.#builder.addText('entry', 0, {
        text,
        badge: badge ?? null,
        before: '',
        after: badge ? (cells.at(-1) ?? '') : '',
      })
    }
    this.#builder.addEnd(TABLE_HEADER_LEVEL)
    return table.next
  }

  #addLine(line: PdfLine, right: number): void {
    const mark = readMark(line)
    const segments = mark?.rest ?? line
    const [first] = segments
    if (!first) return
    const text = segments.map((segment) => segment.text).join(' ')
    if (CONTENTS_LINE.test(text)) return
    const badge =
      segments.length > 1 ? readBadge(segments.at(-1)?.text ?? '') : readStandingBadge(text)
    if (badge && segments.length === 1) {
      this.#flush()
      this.#builder.addBadge(text, badge, 0)
      return
    }
    const level = mark ? null : this.#headingLevel(segments, text)
    if (this.#goesOn(line, mark, level, right)) this.#extend(text, segments)
    else this.#begin({ mark, level, text, segments })
  }

  #begin(line: {
    readonly mark: Mark | null
    readonly level: number | null
    readonly text: string
    readonly segments: readonly PdfSegment[]
  }): void {
    this.#flush()
    const { mark, level, text, segments } = line
    const [first] = segments
    if (!first) return
    this.#open = {
      kind: mark ? 'list-item' : 'paragraph',
      depth: mark ? this.#depthOf(mark.x) : 0,
      heading: level === null ? null : { level },
      text,
      last: lastOf(segments, first),
      textX: first.x,
    }
    if (!mark) this.#itemIndents = []
  }

  #extend(text: string, segments: readonly PdfSegment[]): void {
    const open = this.#open
    const [first] = segments
    if (!open || !first) return
    open.text = this.#join(open.text, text)
    open.last = lastOf(segments, first)
  }

  /** Whether a line belongs to the block that is open. */
  #goesOn(line: PdfLine, mark: Mark | null, level: number | null, right: number): boolean {
    const open = this.#open
    const [first] = line
    if (!open || !first || mark) return false
    const { last } = open
    if ((open.heading?.level ?? null) !== level) return false
    if (Math.abs(first.size - last.size) > 0.15 * last.size) return false
    const gap = first.y - last.y
    if (open.heading) {
      return gap > 0 && gap < LEADING * first.size && open.text.length < MAX_TITLE_CHARS
    }
    const startsLower = /^[\p{Ll}\p{N}(&]/u.test(first.text)
    const isOpenEnded = !isFinished(open.text) || isCutOff(open.text)
    // The top of the next column or page goes on with a sentence that isn't over.
    if (gap <= 0 || gap > LEADING * first.size) {
      const isNextFlow = gap <= 0 || gap > 8 * first.size
      return isNextFlow && isOpenEnded && (startsLower || /[-\u2010,]$/.test(open.text))
    }
    if (first.x < open.textX - first.size * 1.5) return false
    if (open.kind === 'list-item' && first.x < open.textX - first.size * 0.8) return startsLower
    if (isFinished(open.text) && first.x > open.textX + first.size * 0.8) return false
    return startsLower || !hadRoom(last, first, right)
  }

  #headingLevel(segments: readonly PdfSegment[], text: string): number | null {
    const [first] = segments
    if (!first || text.length > MAX_TITLE_CHARS || !/[\p{L}]/u.test(text)) return null
    const level = this.#levelBySize.get(roundSize(first.size))
    if (level !== undefined && first.size >= this.#bodySize * LARGER) return level
    const isTitle = isTitleLike(text) || isQuestion(text)
    return segments.every(({ isBold }) => isBold) && isTitle ? BOLD_LEVEL : null
  }

  #flush(): void {
    const open = this.#open
    this.#open = null
    if (!open) return
    const text = open.text.replaceAll('\u00ad', '')
    if (open.heading) this.#builder.addHeading(open.heading.level, plainText(text))
    else this.#builder.addText(open.kind, open.depth, plainText(text))
  }

  #join(before: string, line: string): string {
    return joinLines(before, line, this.#documentText)
  }

  #depthOf(x: number): number {
    this.#itemIndents = this.#itemIndents.filter((indent) => indent < x - 3)
    this.#itemIndents.push(x)
    return this.#itemIndents.length - 1
  }
}

interface Mark {
  readonly x: number
  /** The line without its mark. */
  readonly rest: readonly PdfSegment[]
}

const MARK = /^(?:[•‣◦▪▫●○■□◆▶►✓✔·∙–—*\uf0b7\uf0a7-]|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)])(?:\s+|$)/u
const CONTENTS_LINE = /(?:\.\s?){5,}\s*\d{0,4}$/

/** The bullet or number that a line begins with, in a segment of its own or before the words. */
function readMark(line: PdfLine): Mark | null {
  const [first, ...others] = line
  if (!first) return null
  const found = MARK.exec(first.text)
  // "2. Access control" in bold is the title of a section.
  if (!found || (first.isBold && /^\(?\d/.test(found[0]) && line.every(({ isBold }) => isBold))) {
    return null
  }
  const words = first.text.slice(found[0].length)
  if (words === '') return others.length === 0 ? null : { x: first.x, rest: others }
  const markWidth = ((first.right - first.x) * found[0].length) / first.text.length
  return { x: first.x, rest: [{ ...first, text: words, x: first.x + markWidth }, ...others] }
}

/** Whether the next line's first word would have fitted: then the author ended the line. */
function hadRoom(last: PdfSegment, next: PdfSegment, right: number): boolean {
  const word = next.text.split(' ')[0] ?? ''
  const perLetter = (next.right - next.x) / Math.max(1, next.text.length)
  return right - last.right > (word.length + 1) * perLetter + last.size * 1.5
}

function lastOf(segments: readonly PdfSegment[], first: PdfSegment): PdfSegment {
  return segments.at(-1) ?? first
}

function roundSize(size: number): number {
  return Math.round(size * 2) / 2
}

/** The size that most letters are set in. */
function findBodySize(segments: readonly PdfSegment[]): number {
  const letters = new Map<number, number>()
  for (const { size, text } of segments) {
    const rounded = roundSize(size)
    letters.set(rounded, (letters.get(rounded) ?? 0) + text.length)
  }
  return [...letters].sort(([, a], [, b]) => b - a)[0]?.[0] ?? 10
}

/** Larger sizes in their order are the levels of titles, from 1. */
function rankSizes(segments: readonly PdfSegment[], bodySize: number): ReadonlyMap<number, number> {
  const larger = [...new Set(segments.map(({ size }) => roundSize(size)))]
    .filter((size) => size >= bodySize * LARGER)
    .sort((a, b) => b - a)
  return new Map(larger.map((size, index) => [size, Math.min(index + 1, BOLD_LEVEL - 1)]))
}
