import type { DefaultTreeAdapterTypes } from 'parse5'
import type { FactStatus } from '../domain/fact.ts'
import { type BadgedText, plainText } from './document-builder.ts'
import { isTitleLike } from './line-shape.ts'
import { readBadge } from './read-badge.ts'

type Element = DefaultTreeAdapterTypes.Element

interface BadgeFound {
  readonly start: number
  readonly end: number
  readonly status: FactStatus
}

/** The words of one block, white space collapsed as browsers do, with the badges among them. */
export class InlineText {
  #text = ''
  #linkCharacters = 0
  #boldCharacters = 0
  #openBold = 0
  /** Where the bold words end that the block begins with; 0 where it begins otherwise. */
  #boldHeadEnd = 0
  readonly #open: { readonly element: Element; readonly start: number }[] = []
  readonly #badges: BadgeFound[] = []
  #isBadgeAlone = false

  add(
    characters: string,
    place: { readonly isPreformatted: boolean; readonly isLink: boolean },
  ): void {
    const collapsed = place.isPreformatted ? characters : characters.replace(/[\s\u200b]+/g, ' ')
    const text =
      this.#text === '' || /\s$/.test(this.#text) ? collapsed.replace(/^ /, '') : collapsed
    this.#text += text
    if (text.trim() !== '') this.#isBadgeAlone = false
    const visible = countVisible(text)
    if (place.isLink) this.#linkCharacters += visible
    if (this.#openBold > 0) this.#boldCharacters += visible
  }

  addLineBreak(): void {
    this.#text = `${this.#text.trimEnd()}\n`
  }

  /** Separates words that boxes hold apart, or cells. */
  addGap(isCellEnd: boolean): void {
    if (isCellEnd) this.#text = `${this.#text.trimEnd()} | `
    else if (this.#text !== '' && !/\s$/.test(this.#text)) this.#text += ' '
  }

  open(element: Element): void {
    this.#open.push({ element, start: this.#text.length })
    if (BOLD_TAGS.has(element.tagName)) this.#openBold += 1
  }

  close(element: Element): void {
    const last = this.#open.at(-1)
    if (last?.element !== element) return
    this.#open.pop()
    if (BOLD_TAGS.has(element.tagName)) {
      this.#openBold -= 1
      if (this.#text.slice(0, last.start).trim() === '') this.#boldHeadEnd = this.#text.length
    }
    const raw = this.#text.slice(last.start)
    const status = readBadge(raw)
    this.#isBadgeAlone = isBadgeElement(element) && raw.trim() === this.#text.trim()
    if (!status || !looksLikeBadge(element, raw)) return
    const start = last.start + (raw.length - raw.trimStart().length)
    this.#badges.push({ start, end: last.start + raw.trimEnd().length, status })
  }

  /** Whether all of it is dressed as a badge, whatever it says: "PROVIDER". */
  isBadgeAlone(): boolean {
    return this.#isBadgeAlone && this.#text.trim() !== ''
  }

  /** Whether it explains what badges mean: several of different kinds, each with a few words. */
  isLegend(): boolean {
    return new Set(this.#badges.map(({ status }) => status)).size > 1
  }

  /**
   * A title of a line of its own with what it is the title of, as lists of controls set them: a bold
   * name, badges beside it, and the statement on the next line.
   */
  titled(isInItem: boolean): { readonly title: BadgedText; readonly rest: BadgedText } | null {
    return (isInItem ? null : this.#runInTitle()) ?? this.#titleOfLine()
  }

  /** "Backups. They run nightly.", the first word bold: a title that runs into its text. */
  #runInTitle(): { readonly title: BadgedText; readonly rest: BadgedText } | null {
    const head = this.#text.slice(0, this.#boldHeadEnd).trim()
    const name = head.replace(/\.$/, '')
    if (name === head || !isTitleLike(name) || name.split(' ').length > MAX_RUN_IN_WORDS)
      return null
    const rest = this.#cut(this.#boldHeadEnd, this.#text.length, null)
    return rest.text === '' ? null : { title: plainText(head), rest }
  }

  #titleOfLine(): { readonly title: BadgedText; readonly rest: BadgedText } | null {
    const lineEnd = this.#text.indexOf('\n')
    if (this.#boldHeadEnd === 0 || lineEnd < this.#boldHeadEnd) return null
    const name = this.#text.slice(0, this.#boldHeadEnd).trim()
    const own = this.#badges.filter(({ end }) => end <= lineEnd)
    const beside = own.reduceRight(
      (words, { start, end }) =>
        start < this.#boldHeadEnd ? words : words.replace(this.#text.slice(start, end), ' '),
      this.#text.slice(this.#boldHeadEnd, lineEnd),
    )
    const note = beside.replace(/\s+/g, ' ').trim()
    const rest = this.#cut(lineEnd + 1, this.#text.length, null)
    if (!isTitleLike(name) || note.length > MAX_NOTE_CHARS || rest.text === '') return null
    const badge = own.at(-1)?.status ?? null
    // A badge between the name and a note stays there: what is shown keeps the page's order.
    const shown = note === '' ? name : trimEdges(this.#text.slice(0, lineEnd))
    const after = note === '' ? own.map(({ start, end }) => this.#text.slice(start, end)) : []
    return { title: { text: shown, badge, before: '', after: after.join(' ') }, rest }
  }

  isEmpty(): boolean {
    return !/[^\s|]/.test(this.#text)
  }

  /** Whether the words are parts of links, separators aside. */
  isAllLinks(): boolean {
    return this.#linkCharacters > 0 && this.#linkCharacters >= countVisible(this.#text) * 0.8
  }

  isAllBold(): boolean {
    return this.#boldCharacters > 0 && this.#boldCharacters === countVisible(this.#text)
  }

  text(): string {
    return trimEdges(this.#text)
  }

  /** The words with a badge at their beginning or end set apart; a leading one may come from outside. */
  badgedText(leading: { readonly text: string; readonly status: FactStatus } | null): BadgedText {
    return this.#cut(0, this.#text.length, leading)
  }

  #cut(
    start: number,
    end: number,
    leading: { readonly text: string; readonly status: FactStatus } | null,
  ): BadgedText {
    let from = start
    let to = end
    let badge = leading?.status ?? null
    let before = leading?.text ?? ''
    let after = ''
    for (const found of this.#badges.filter((each) => each.start >= start && each.end <= end)) {
      const isFirst = !/[^\s|]/.test(this.#text.slice(from, found.start))
      const isLast = !/[^\s|]/.test(this.#text.slice(found.end, to))
      const words = this.#text.slice(found.start, found.end)
      if (!isFirst && !isLast) continue
      if (isFirst && isLast) continue
      badge = found.status
      if (isFirst) {
        before = `${before} ${words}`.trim()
        from = found.end
      } else {
        after = words
        to = found.start
      }
    }
    return { text: trimEdges(this.#text.slice(from, to)), badge, before, after }
  }
}

const BOLD_TAGS = new Set(['b', 'strong'])

function countVisible(text: string): number {
  return text.replace(/\s+/g, '').length
}

/** What stands beside a title says for whom it is ("ENTERPRISE PLAN"); a longer text is a statement. */
const MAX_NOTE_CHARS = 40
/** A longer one states something. */
const MAX_RUN_IN_WORDS = 5

function isBadgeElement(element: Element): boolean {
  return element.attrs.some(
    ({ name, value }) => name === 'class' && /(?:^|[\s_-])(?:badge|pill|chip)/i.test(value),
  )
}

/** In capitals, or dressed as a badge: the words alone also occur in plain sentences. */
function looksLikeBadge(element: Element, text: string): boolean {
  const letters = text.replace(/[^\p{L}]/gu, '')
  if (letters.length > 1 && letters === letters.toUpperCase()) return true
  if (element.tagName === 'td') return true
  return element.attrs.some(
    ({ name, value }) => name === 'class' && /badge|tag|status|pill|chip|label|state/i.test(value),
  )
}

/** The lookbehinds make a long run of blanks be tried once, and not from each of its places. */
function trimEdges(text: string): string {
  return text
    .replace(/^[\s|]+/, '')
    .replace(/(?<![\s|])[\s|]+$/, '')
    .replace(/(?<![ \t])[ \t]+\n[ \t]*/g, '\n')
}
