import type { Span } from './source-document.ts'

/** What a line begins with to show that it is an item of a list. */
export type LineMarker = 'bullet' | 'number' | null

/** A line of a plain text that isn't blank. The span holds its content, without indent and marker. */
export interface TextLine extends Span {
  readonly content: string
  /** Where the marker begins, or the content where there is none. */
  readonly markerStart: number
  readonly marker: LineMarker
  /** The digits of a number marker, such as "2.1". */
  readonly number: string
  readonly indent: number
  /** Whether a blank line, or the document's edge, stands before or after. */
  readonly gapBefore: boolean
  readonly gapAfter: boolean
}

/** Cuts a text into its lines that aren't blank, in one pass. */
export function readTextLines(text: string): readonly TextLine[] {
  const lines: TextLine[] = []
  let gapBefore = true
  for (let at = 0; at <= text.length; ) {
    const newline = text.indexOf('\n', at)
    const lineEnd = newline === -1 ? text.length : newline
    const raw = text.slice(at, lineEnd)
    const end = at + raw.trimEnd().length
    const markerStart = at + (raw.length - raw.trimStart().length)
    if (end > markerStart) {
      lines.push({
        ...readMarker(text, markerStart, end),
        indent: markerStart - at,
        gapBefore,
        gapAfter: isBlankNext(text, lineEnd),
      })
    }
    gapBefore = end <= markerStart
    at = lineEnd + 1
  }
  return lines
}

const BULLET = /^(?:[•‣◦▪▫●○■□◆▶►➤✓✔✅☑·∙*–—-]|\[[ xX]\])\s+(?=\S)/u
const NUMBER = /^\(?(\d{1,3}(?:\.\d{1,3}){0,3}|[a-z]|[ivx]{1,4})[.)]\s+(?=\S)/

function readMarker(text: string, markerStart: number, end: number) {
  const beginning = text.slice(markerStart, Math.min(end, markerStart + 24))
  const bullet = BULLET.exec(beginning)
  const number = bullet ? null : NUMBER.exec(beginning)
  const start = markerStart + (bullet?.[0] ?? number?.[0] ?? '').length
  const marker: LineMarker = bullet ? 'bullet' : number ? 'number' : null
  return {
    content: text.slice(start, end),
    start,
    end,
    markerStart,
    marker,
    number: number?.[1] ?? '',
  }
}

function isBlankNext(text: string, lineEnd: number): boolean {
  for (let at = lineEnd + 1; at < text.length; at += 1) {
    const character = text.charAt(at)
    if (character === '\n') return true
    if (character.trim() !== '') return false
  }
  return true
}
