import type { DefaultTreeAdapterTypes } from 'parse5'

type Element = DefaultTreeAdapterTypes.Element

/**
 * Tells whether a browser shows an element and its content, as far as the document itself says.
 *
 * Style sheets are not evaluated. What a click opens (`details`, `hidden="until-found"`) is shown;
 * struck-out text is not, since the author took it back.
 */
export function isHidden(element: Element): boolean {
  if (HIDDEN_TAGS.has(element.tagName)) return true
  const attributes = new Map(element.attrs.map(({ name, value }) => [name, value]))
  if (attributes.has('hidden') && attributes.get('hidden') !== 'until-found') return true
  if (attributes.get('aria-hidden') === 'true') return true
  if (element.tagName === 'dialog' && !attributes.has('open')) return true
  return (
    HIDING_STYLE.test(attributes.get('style') ?? '') ||
    HIDING_CLASS.test(attributes.get('class') ?? '')
  )
}

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
  /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|opacity\s*:\s*0(?:\.0*)?\s*(?:;|!|$)|font-size\s*:\s*0(?:px|em|rem)?\s*(?:;|!|$)|text-decoration(?:-line)?\s*:[^;]*line-through)/i
const HIDING_CLASS =
  /(?:^|\s)(?:sr-only|visually-hidden|visuallyhidden|screen-reader-(?:only|text)|a11y-hidden|d-none)(?:\s|$)/

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
