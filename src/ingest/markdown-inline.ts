import type { Nodes } from 'mdast'
import type { FactStatus } from '../domain/fact.ts'
import type { BadgedText } from './document-builder.ts'
import { readBadge } from './read-badge.ts'

/**
 * Renders the content of one Markdown block as its reader sees it.
 *
 * Left out: comments and tags, images, struck-out text, footnote marks. A badge set in bold, as code
 * or in brackets at either end ("SSO `PLANNED`") is set apart.
 */
export function markdownInline(block: Nodes): BadgedText {
  const parts: string[] = []
  const pending: Nodes[] = [block]
  for (let node = pending.pop(); node; node = pending.pop()) {
    if (node.type === 'text' || node.type === 'inlineCode') parts.push(node.value)
    else if (node.type === 'break') parts.push('\n')
    else if (node.type !== 'delete' && 'children' in node) {
      for (const child of node.children.toReversed()) pending.push(child)
    }
  }
  return setBadgeApart(
    parts
      .join('')
      .replace(/[ \t]+/g, ' ')
      .trim(),
  )
}

const BADGE_AT_START = /^\[?([A-Z][A-Z -]{1,20}[A-Z])\]?[:\s–—-]+(?=\S)/
const BADGE_AT_END = /(?<=\S)[\s–—-]+[[(]?([A-Z][A-Z -]{1,20}[A-Z])[\])]?$/

function setBadgeApart(text: string): BadgedText {
  const first = BADGE_AT_START.exec(text)
  const atStart = badgeOf(first)
  if (first && atStart) {
    return { text: text.slice(first[0].length), badge: atStart, before: first[0].trim(), after: '' }
  }
  const last = BADGE_AT_END.exec(text)
  const atEnd = badgeOf(last)
  if (last && atEnd) {
    return { text: text.slice(0, last.index), badge: atEnd, before: '', after: last[0].trim() }
  }
  return { text, badge: null, before: '', after: '' }
}

function badgeOf(match: RegExpExecArray | null): FactStatus | undefined {
  return match?.[1] === undefined ? undefined : readBadge(match[1])
}
