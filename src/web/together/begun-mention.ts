/** A call that somebody is writing: where its `@` is, and what stands between that and the caret. */
export interface BegunMention {
  readonly start: number
  readonly words: string
}

/** Names are seldom longer; further back, an `@` is about something else. */
const MAX_NAME_CHARS = 40

/**
 * Finds the call that the caret stands at the end of.
 *
 * @returns null where there is none: no `@` before the caret on its line, or one within a word, as in an
 * address.
 * @example findBegunMention('So, @an', 7) // { start: 4, words: 'an' }
 */
export function findBegunMention(text: string, caret: number): BegunMention | null {
  const before = text.slice(0, caret)
  const start = before.lastIndexOf('@')
  if (start < 0 || caret - start > MAX_NAME_CHARS) return null
  if (/[\p{L}\p{N}_]$/u.test(before.slice(0, start))) return null
  const words = before.slice(start + 1)
  return /[\n@,;:!?()]/.test(words) ? null : { start, words }
}

/** The text with the whole name in the place of what was begun, and where the caret goes. */
export function completeMention(
  text: string,
  { start, words }: BegunMention,
  name: string,
): { readonly text: string; readonly caret: number } {
  const rest = text.slice(start + 1 + words.length)
  const called = `@${name}${rest.startsWith(' ') ? '' : ' '}`
  return {
    text: text.slice(0, start) + called + rest,
    caret: start + called.length + (rest.startsWith(' ') ? 1 : 0),
  }
}
