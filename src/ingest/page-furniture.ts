/**
 * Tells text that belongs to the page and not to what it says: links to elsewhere, calls to act,
 * copyright lines, addresses that a web host has masked, and the labels of menus.
 */
export function isPageFurniture(text: string): boolean {
  const line = text.trim()
  return (
    !/[\p{L}\p{N}]/u.test(line) ||
    FURNITURE.some((pattern) => pattern.test(line)) ||
    NAVIGATION_LABEL.test(line)
  )
}

/** One of the words that menus and footers are made of. */
export function isNavigationLabel(text: string): boolean {
  return NAVIGATION_LABEL.test(text.trim())
}

const FURNITURE: readonly RegExp[] = [
  /^\[email[\s\u00a0]protected\]$/i,
  /^(?:related|see also|read next|on this page|in this article|table of contents|share this|jump to|skip to)\b.{0,100}$/i,
  /^(?:learn|read|see|view|show|load|discover) (?:more|all|less|details|the full|next|previous)\b.{0,40}$/i,
  /^(?:get|getting) started\b.{0,30}$/i,
  /^(?:talk to|get in touch with|chat with|meet) (?:us|sales|a |an |our |the )[^.]{0,80}\.?$/i,
  /^(?:book|request|schedule|watch) (?:a|your) (?:demo|call|meeting|free)\b.{0,40}$/i,
  /^(?:copyright\b|©|\(c\) ?\d{4}).{0,120}$/i,
  /^all rights reserved\b.{0,40}$/i,
  /^(?:back to|return to|go to) .{1,40}$/i,
  /^(?:accept|reject|allow|decline|manage)(?: all)?(?: cookies| preferences)?$/i,
  /^(?:we use cookies|this (?:site|website) uses cookies)\b.{0,300}(?:accept|settings|preferences|consent|agree)\b.{0,80}$/i,
  /^(?:page \d+(?: of \d+)?|\d+ min(?:ute)? read|published by .{1,40})$/i,
  /^https?:\/\/\S+$/i,
]

const NAVIGATION_LABEL =
  /^(?:home|products?|platform|pricing|features|solutions|resources|blog|docs|documentation|about|about us|careers|jobs|press|customers|partners|integrations|changelog|community|contact|contact us|contact sales|log ?in|log ?out|sign ?in|sign ?up|register|get started|try for free|start free(?: trial)?|book a demo|request a demo|menu|search|close|open menu|toggle navigation|status|support|help|help cent(?:er|re)|faqs?|legal|terms|terms of (?:service|use)|privacy|cookies?|cookie (?:policy|settings|preferences)|privacy policy|imprint|sitemap|twitter|x|linkedin|github|youtube|facebook|instagram|english|download|print|share|subscribe|next|previous|back|skip to (?:main )?content)$/i
