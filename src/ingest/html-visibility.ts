import type { DefaultTreeAdapterTypes } from 'parse5'
import { readHidingRules } from './html-style-rules.ts'

type Element = DefaultTreeAdapterTypes.Element

/** What a page says of itself that tells what is hidden on it. */
export interface PageVisibility {
  /** Whether a browser shows neither the element nor its content. */
  isHidden(element: Element): boolean
}

/**
 * Tells what a browser shows of a page, as far as the document itself says: by elements, attributes,
 * inline styles, the usual class names, and the style sheets inside the page.
 *
 * What a click opens is shown: `details`, panels of tabs, whatever a button controls. Struck-out text is
 * not, since its author took it back. Style sheets elsewhere are not fetched.
 *
 * @param styles - the style sheets inside the page.
 * @param controlledIds - ids of elements that something on the page opens.
 */
export function createVisibility(
  styles: string,
  controlledIds: ReadonlySet<string>,
): PageVisibility {
  const isHiddenByRule = readHidingRules(styles)
  return {
    isHidden(element) {
      if (HIDDEN_TAGS.has(element.tagName)) return true
      const attributes = new Map(element.attrs.map(({ name, value }) => [name, value]))
      const style = attributes.get('style') ?? ''
      const classes = attributes.get('class') ?? ''
      if (STRUCK_STYLE.test(style) || STRUCK_CLASS.test(classes)) return true
      if (attributes.get('aria-hidden') === 'true' && attributes.get('role') !== 'tabpanel') {
        return true
      }
      if (SCREEN_READER_CLASS.test(classes) || OFF_PAGE_STYLE.test(style)) return true
      if (element.tagName === 'dialog' && !attributes.has('open')) return true
      if (attributes.has('popover')) return true
      const isOpened =
        attributes.get('role') === 'tabpanel' ||
        controlledIds.has(attributes.get('id') ?? '') ||
        followsItsButton(element)
      if (isOpened) return false
      return (
        (attributes.has('hidden') && attributes.get('hidden') !== 'until-found') ||
        HIDING_STYLE.test(style) ||
        isHiddenByClass(classes) ||
        isHiddenByRule(element)
      )
    },
  }
}

/** The answer below a question that is a button, closed until somebody asks. */
function followsItsButton(element: Element): boolean {
  const siblings = element.parentNode?.childNodes ?? []
  const before = siblings.slice(0, siblings.indexOf(element)).findLast((node) => 'tagName' in node)
  return before !== undefined && 'tagName' in before && opensSomething(before)
}

function opensSomething(element: Element): boolean {
  if (element.attrs.some(({ name }) => name === 'aria-expanded')) return true
  if (element.tagName === 'button') return true
  return (
    /^h[1-6]$/.test(element.tagName) &&
    element.childNodes.some((child) => 'tagName' in child && opensSomething(child))
  )
}

/** "hidden md:block" hides on small screens alone. */
function isHiddenByClass(classes: string): boolean {
  return HIDING_CLASS.test(classes) && !SHOWN_ELSEWHERE.test(classes)
}

/** The attributes by which one element opens another, by its id. */
export const CONTROLLING_ATTRIBUTES = ['aria-controls', 'data-target', 'data-bs-target'] as const

/** Menus, search boxes, cookie banners: the site's, not the document's. */
export function isSiteChrome(element: Element): boolean {
  if (element.tagName === 'nav' || element.tagName === 'search') return true
  const value = (name: string) =>
    element.attrs.find((attribute) => attribute.name === name)?.value ?? ''
  if (CHROME_ROLES.has(value('role'))) return true
  return COOKIE_BANNER.test(`${value('id')} ${value('class')}`)
}

const HIDDEN_TAGS = new Set(
  `head script style template noscript svg math iframe object embed video audio canvas map select
  option datalist textarea input label s strike del`.split(/\s+/),
)

const HIDING_STYLE =
  /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|content-visibility\s*:\s*hidden|opacity\s*:\s*0(?:\.0*)?\s*(?:;|!|$)|font-size\s*:\s*0(?:px|em|rem)?\s*(?:;|!|$))/i
const STRUCK_STYLE = /(?:^|;)\s*text-decoration(?:-line)?\s*:[^;]*line-through/i
/** Moved or cut out of sight. */
const OFF_PAGE_STYLE =
  /(?:^|;)\s*(?:(?:left|top|right|text-indent)\s*:\s*-\d{3,}(?:\.\d+)?(?:px|em|rem)|clip\s*:\s*rect\(\s*[01](?:px)?[\s,]+[01](?:px)?[\s,]+[01](?:px)?[\s,]+[01](?:px)?\s*\)|clip-path\s*:\s*inset\(\s*(?:50|100)%)/i
const SCREEN_READER_CLASS =
  /(?:^|\s)(?:sr-only|visually-hidden|visuallyhidden|screen-reader-(?:only|text)|a11y-hidden)(?:\s|$)/
const STRUCK_CLASS =
  /(?:^|\s)(?:line-through|text-decoration-line-through|strike-?through|struck(?:-out)?)(?:\s|$)/
const HIDING_CLASS = /(?:^|\s)(?:hidden|d-none|is-hidden|u-hidden|hide|invisible)(?:\s|$)/
const SHOWN_ELSEWHERE =
  /(?:^|\s)(?:\w+:(?:block|inline|inline-block|flex|inline-flex|grid|table|contents|visible)|d-\w+-(?:block|inline|inline-block|flex|grid|table))(?:\s|$)/

const CHROME_ROLES = new Set([
  'navigation',
  'search',
  'dialog',
  'alertdialog',
  'menu',
  'menubar',
  'tablist',
  'toolbar',
])
const COOKIE_BANNER =
  /(?:cookie|consent)s?[-_]?(?:banner|bar|notice|popup|modal|overlay|dialog|prompt|toast)|onetrust|cookiebot|cc-window/i
