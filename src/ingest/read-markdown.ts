import type { Nodes, Root, Table } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import { DocumentBuilder, plainText } from './document-builder.ts'
import { isQuestion, isTitleLike } from './line-shape.ts'
import { markdownInline } from './markdown-inline.ts'
import { markdownSections } from './markdown-sections.ts'
import { readBadge, readStandingBadge } from './read-badge.ts'
import { readFrontMatter } from './read-front-matter.ts'
import type { Block, SourceDocument } from './source-document.ts'
import { findStatedDate } from './stated-date.ts'

/**
 * Reads Markdown as it is rendered: the visible text has no markup, comments or struck-out parts.
 *
 * Front matter isn't shown, but its title and date are used.
 */
export function readMarkdown(text: string): SourceDocument {
  const frontMatter = readFrontMatter(text)
  const builder = new DocumentBuilder()
  for (const section of markdownSections(frontMatter.body)) walk(parseMarkdown(section), builder)
  const visibleText = builder.visibleText()
  return {
    format: 'markdown',
    title: frontMatter.title ?? firstHeading(visibleText, builder.blocks),
    statedDate: frontMatter.date ?? findStatedDate(visibleText),
    visibleText,
    blocks: builder.blocks,
  }
}

function parseMarkdown(text: string): Root {
  return fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] })
}

const BOLD_LEVEL = 7
const TABLE_HEADER_LEVEL = 10

interface Pending {
  readonly node: Nodes
  readonly listDepth: number
  readonly isInItem: boolean
}

/** Walks with a stack of its own: lists and quotes may be nested deeper than calls can. */
function walk(root: Root, builder: DocumentBuilder): void {
  const pending: Pending[] = [{ node: root, listDepth: -1, isInItem: false }]
  for (let next = pending.pop(); next; next = pending.pop()) {
    const { node, listDepth, isInItem } = next
    if (node.type === 'heading') {
      builder.addHeading(node.depth, markdownInline(node))
    } else if (node.type === 'paragraph') {
      addParagraph(node, builder, isInItem, Math.max(0, listDepth))
    } else if (node.type === 'code') {
      builder.addText('paragraph', 0, plainText(node.value))
    } else if (node.type === 'table') {
      addTable(node, builder)
    } else if ('children' in node) {
      const depth = listDepth + (node.type === 'list' ? 1 : 0)
      const inItem = isInItem || node.type === 'listItem'
      for (const child of node.children.toReversed()) {
        pending.push({ node: child, listDepth: depth, isInItem: inItem })
      }
    }
  }
}

function addParagraph(
  node: Nodes,
  builder: DocumentBuilder,
  isInItem: boolean,
  depth: number,
): void {
  const content = markdownInline(node)
  if (content.text === '') return
  const status = readStandingBadge(content.text)
  if (status) builder.addBadge(content.text, status, 0)
  else if (!isInItem && isSetInBold(node) && looksLikeTitle(content.text)) {
    builder.addHeading(BOLD_LEVEL, content)
  } else builder.addText(isInItem ? 'list-item' : 'paragraph', isInItem ? depth : 0, content)
}

/** A paragraph that is one stretch of bold: people write titles so. */
function isSetInBold(node: Nodes): boolean {
  return (
    node.type === 'paragraph' && node.children.length === 1 && node.children[0]?.type === 'strong'
  )
}

function looksLikeTitle(text: string): boolean {
  return isTitleLike(text) || isQuestion(text)
}

/** The header row is a title of the rows; each row is one statement. */
function addTable(table: Table, builder: DocumentBuilder): void {
  for (const [index, row] of table.children.entries()) {
    const cells = row.children
      .map((cell) => markdownInline(cell).text)
      .filter((text) => text !== '')
    if (cells.length === 0) continue
    const status = cells.map((cell) => readBadge(cell)).find((found) => found !== undefined)
    const content = { ...plainText(cells.join(' | ')), badge: status ?? null }
    if (index === 0) builder.addHeading(TABLE_HEADER_LEVEL, content)
    else builder.addText('entry', 0, content)
  }
  builder.addEnd(TABLE_HEADER_LEVEL)
}

function firstHeading(visibleText: string, blocks: readonly Block[]): string | null {
  const heading = blocks.find((block) => block.kind === 'heading')
  return heading ? visibleText.slice(heading.start, heading.end) : null
}
