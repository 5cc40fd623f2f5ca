import type { DefaultTreeAdapterTypes } from 'parse5'
import type { FactStatus } from '../domain/fact.ts'
import type { BadgedText } from './document-builder.ts'
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
  readonly #open: { readonly element: Element; readonly start: number }[] = []
  readonly #badges: BadgeFound[] = []

  add(
    characters: string,
    place: { readonly isPreformatted: boolean; readonly isLink: boolean },
  ): void {
    const collapsed = place.isPreformatted ? characters : characters.replace(/[\s\u200b]+/g, ' ')
    const text =
      this.#text === '' || /\s$/.test(this.#text) ? collapsed.replace(/^ /, '') : collapsed
    this.#text += text
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
    if (BOLD_TAGS.has(element.tagName)) this.#openBold -= 1
    const raw = this.#text.slice(last.start)
    const status = readBadge(raw)
    if (!status || !looksLikeBadge(element, raw)) return
    const start = last.start + (raw.length - raw.trimStart().length)
    this.#badges.push({ start, end: last.start + raw.trimEnd().length, status })
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
    let from = 0
    let to = this.#text.length
    let badge = leading?.status ?? null
    let before = leading?.text ?? ''
    let after = ''
    for (const found of this.#badges) {
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
