import type { DefaultTreeAdapterTypes } from 'parse5'

type Element = DefaultTreeAdapterTypes.Element

/** A selector of tag, id and classes, with those that must stand around it. */
interface Selector {
  readonly own: Compound
  /** Nearest last; each stands somewhere around what follows it. */
  readonly around: readonly Compound[]
}

interface Compound {
  readonly tag: string | null
  readonly id: string | null
  readonly classes: readonly string[]
}

/** Longer style sheets are the site's whole design, of which only the beginning is read. */
const MAX_STYLE_CHARS = 500_000
/** With these a page says what it hides; more are there to keep a reader busy. */
const MAX_SELECTORS = 400
/** How far up a selector's surroundings are looked for. */
const MAX_ANCESTORS = 60

const HIDES =
  /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|text-decoration(?:-line)?\s*:[^;]*line-through)/i
const SHOWS = /(?:^|;)\s*(?:display\s*:(?!\s*none)|visibility\s*:\s*visible)/i

/**
 * Reads which elements the style sheets inside a page hide or strike out.
 *
 * Only what can be told without laying the page out: rules outside of `@media` and the like, by tag, id
 * and class. What another rule shows again (`.panel.open { display: block }`) is opened by a click or by
 * a wider screen, so it counts as shown: hidden claims are worth leaving out, the closed half of a page
 * isn't.
 */
export function readHidingRules(css: string): (element: Element) => boolean {
  const rules = [...readRules(withoutComments(css.slice(0, MAX_STYLE_CHARS)))]
  const shown = new Set(
    rules
      .filter(({ body }) => SHOWS.test(body))
      .flatMap(({ selectors }) => [...selectors.matchAll(/\.([\w-]+)/g)].map(([, name]) => name)),
  )
  const written = rules
    .filter(({ body, isConditional }) => !isConditional && HIDES.test(body))
    .flatMap(({ selectors }) => selectors.split(',').map((selector) => selector.trim()))
  const hiding = [...new Set(written)]
    .flatMap((selector) => parseSelector(selector) ?? [])
    .filter(({ own }) => !own.classes.some((name) => shown.has(name)))
  const byKey = new Map<string, Selector[]>()
  for (const selector of hiding.slice(0, MAX_SELECTORS)) {
    const key = keyOf(selector.own)
    byKey.set(key, [...(byKey.get(key) ?? []), selector])
  }
  return (element) =>
    keysOf(element).some((key) => byKey.get(key)?.some((selector) => matches(element, selector)))
}

/** What an element must have for the selector to be looked at: one of its classes, its id or its tag. */
function keyOf({ classes, id, tag }: Compound): string {
  if (classes[0] !== undefined) return `.${classes[0]}`
  return id === null ? (tag ?? '') : `#${id}`
}

function keysOf(element: Element): readonly string[] {
  const classes = [...classesOf(element)].map((name) => `.${name}`)
  return [element.tagName, `#${attributeOf(element, 'id')}`, ...classes]
}

/** Each element is looked at as a surrounding of many. */
const classesByElement = new WeakMap<Element, ReadonlySet<string>>()

function classesOf(element: Element): ReadonlySet<string> {
  const known = classesByElement.get(element) ?? new Set(attributeOf(element, 'class').split(/\s+/))
  classesByElement.set(element, known)
  return known
}

function attributeOf(element: Element, name: string): string {
  return element.attrs.find((attribute) => attribute.name === name)?.value ?? ''
}

interface Rule {
  readonly selectors: string
  readonly body: string
  /** It stands in `@media` or another block that holds only sometimes. */
  readonly isConditional: boolean
}

/** Goes through a style sheet once, so that no sheet takes longer than its length. */
function* readRules(css: string): Generator<Rule> {
  const conditions: boolean[] = []
  let start = 0
  for (let at = 0; at < css.length; at += 1) {
    const character = css[at]
    if (character === '}') conditions.pop()
    if (character === '{') {
      const prelude = css.slice(start, at).trim()
      if (prelude.startsWith('@')) conditions.push(!prelude.startsWith('@layer'))
      else {
        const end = css.indexOf('}', at)
        const body = css.slice(at + 1, end === -1 ? css.length : end)
        yield { selectors: prelude, body, isConditional: conditions.includes(true) }
        at = end === -1 ? css.length : end
      }
    }
    if (character === '{' || character === '}' || character === ';') start = at + 1
  }
}

function withoutComments(css: string): string {
  const parts: string[] = []
  for (let at = 0; ; ) {
    const open = css.indexOf('/*', at)
    parts.push(css.slice(at, open === -1 ? css.length : open))
    const close = open === -1 ? -1 : css.indexOf('*/', open + 2)
    if (close === -1) return parts.join(' ')
    at = close + 2
  }
}

/** Undefined where it says more than tag, id, class and what stands around. */
function parseSelector(selector: string): Selector | undefined {
  const parts = selector.split(/\s*>\s*|\s+/)
  const compounds = parts.map(parseCompound)
  const own = compounds.at(-1)
  if (!own || compounds.some((each) => each === undefined)) return undefined
  return { own, around: compounds.slice(0, -1).filter((each) => each !== undefined) }
}

function parseCompound(part: string): Compound | undefined {
  if (!/^(?:[a-z][\w-]*)?(?:[.#][\w-]+)*$/i.test(part) || part === '') return undefined
  return {
    tag: /^[a-z][\w-]*/i.exec(part)?.[0].toLowerCase() ?? null,
    id: /#([\w-]+)/.exec(part)?.[1] ?? null,
    classes: [...part.matchAll(/\.([\w-]+)/g)].map(([, name = '']) => name),
  }
}

function matches(element: Element, { own, around }: Selector): boolean {
  if (!isOf(element, own)) return false
  let outer = element.parentNode
  let steps = 0
  for (const compound of around.toReversed()) {
    while (outer && !('tagName' in outer && isOf(outer, compound))) {
      outer = 'parentNode' in outer && ++steps < MAX_ANCESTORS ? outer.parentNode : null
    }
    if (!outer) return false
    outer = 'parentNode' in outer ? outer.parentNode : null
  }
  return true
}

function isOf(element: Element, { tag, id, classes }: Compound): boolean {
  if (tag !== null && tag !== element.tagName) return false
  if (id !== null && id !== attributeOf(element, 'id')) return false
  if (classes.length === 0) return true
  const own = classesOf(element)
  return classes.every((name) => own.has(name))
}
