import {
  type DefaultTreeAdapterMap,
  type DefaultTreeAdapterTypes,
  defaultTreeAdapter,
  parse,
} from 'parse5'
import { HtmlBlocks } from './html-blocks.ts'
import {
  CONTROLLING_ATTRIBUTES,
  createVisibility,
  isSiteChrome,
  type PageVisibility,
} from './html-visibility.ts'
import type { SourceDocument } from './source-document.ts'
import { findStatedDate } from './stated-date.ts'
import { UnreadableSourceError } from './unreadable-source-error.ts'

/**
 * Reads a web page as a browser shows it: no scripts, hidden or struck-out parts, menus and cookie
 * banners.
 *
 * The tree is walked with a stack of its own, so that no page can overflow the call stack.
 *
 * @throws UnreadableSourceError when elements are nested deeper than any page that people write.
 */
export function readHtml(html: string, fileName: string): SourceDocument {
  const page = parsePage(html, fileName)
  const blocks = new HtmlBlocks()
  walk(page, blocks, readVisibility(page))
  const document = blocks.finish()
  return {
    format: 'html',
    title: findTitle(page) ?? document.firstHeading,
    statedDate: findStatedDate(document.visibleText),
    visibleText: document.visibleText,
    blocks: document.blocks,
  }
}

type Node = DefaultTreeAdapterTypes.Node

/** Parsing costs time in proportion to depth; pages that people write stay far below. */
const MAX_DEPTH = 2000

function parsePage(html: string, fileName: string): DefaultTreeAdapterTypes.Document {
  let depth = 0
  return parse<DefaultTreeAdapterMap>(html, {
    treeAdapter: {
      ...defaultTreeAdapter,
      onItemPush: () => {
        depth += 1
        if (depth <= MAX_DEPTH) return
        throw new UnreadableSourceError(
          fileName,
          'nested-too-deep',
          `${fileName} nests its elements more than ${MAX_DEPTH} deep, which no page does. Save the page again from a browser, or as text.`,
        )
      },
      onItemPop: () => {
        depth -= 1
      },
    },
  })
}

/** Goes through the page once for what it says of its own visibility. */
function readVisibility(page: Node): PageVisibility {
  const styles: string[] = []
  const controlled = new Set<string>()
  const pending: Node[] = [page]
  for (let node = pending.pop(); node; node = pending.pop()) {
    if (defaultTreeAdapter.isElementNode(node)) {
      if (node.tagName === 'style') styles.push(textOf(node))
      for (const { name, value } of node.attrs) {
        if (!CONTROLLING_ATTRIBUTES.some((each) => each === name)) continue
        for (const id of value.split(/\s+/)) controlled.add(id.replace(/^#/, ''))
      }
    }
    for (const child of childrenOf(node)) pending.push(child)
  }
  return createVisibility(styles.join('\n'), controlled)
}

function walk(root: Node, blocks: HtmlBlocks, visibility: PageVisibility): void {
  const pending: (Node | { readonly leave: DefaultTreeAdapterTypes.Element })[] = [root]
  for (let next = pending.pop(); next; next = pending.pop()) {
    if ('leave' in next) {
      blocks.leave(next.leave)
    } else if (defaultTreeAdapter.isTextNode(next)) {
      blocks.addCharacters(next.value)
    } else if (defaultTreeAdapter.isElementNode(next)) {
      if (visibility.isHidden(next) || isSiteChrome(next)) continue
      blocks.enter(next)
      pending.push({ leave: next })
      for (const child of next.childNodes.toReversed()) pending.push(child)
    } else if ('childNodes' in next) {
      for (const child of next.childNodes.toReversed()) pending.push(child)
    }
  }
}

/** The page's own title, without the site's name after it. */
function findTitle(page: DefaultTreeAdapterTypes.Document): string | null {
  const html = page.childNodes.find((node) => node.nodeName === 'html')
  const head = childrenOf(html).find((node) => node.nodeName === 'head')
  const title = childrenOf(head).find((node) => node.nodeName === 'title')
  const text = (title ? textOf(title) : '').replace(/\s+/g, ' ').trim()
  return text.split(/\s+[|–—·]\s+/)[0] || null
}

function childrenOf(node: Node | undefined): readonly Node[] {
  return node && 'childNodes' in node ? node.childNodes : []
}

function textOf(node: Node): string {
  return childrenOf(node)
    .map((child) => (defaultTreeAdapter.isTextNode(child) ? child.value : ''))
    .join('')
}
