/** A stretch of a text with what stands before and after it. */
export interface Surroundings {
  readonly before: string
  readonly words: string
  readonly after: string
}

/** About a page on either side: enough to see what a statement belongs to. */
const REACH_CHARS = 1_500

/**
 * Cuts a stretch out of a text together with its surroundings.
 *
 * The surroundings begin and end at whole words; an ellipsis says where the text goes on.
 */
export function surroundingsOf(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  reachChars = REACH_CHARS,
): Surroundings {
  const from = Math.max(0, start - reachChars)
  const to = Math.min(text.length, end + reachChars)
  const before = text.slice(from, start)
  const after = text.slice(end, to)
  return {
    before: from === 0 ? before : `… ${before.replace(/^\S*\s+/, '')}`,
    words: text.slice(start, end),
    after: to === text.length ? after : `${after.replace(/\s+\S*$/, '')} …`,
  }
}
