import type { Span } from './source-document.ts'
import { isAboutVendor } from './statement-subject.ts'

/** Longer sentences are cut at a clause: nobody quotes a page, and patterns must stay cheap. */
const MAX_STATEMENT_CHARS = 1200

/**
 * Cuts a stretch of text into the sentences that each state something on their own.
 *
 * Together the spans hold every letter of the stretch. Kept together with what follows: an answer
 * word ("No.", "Not yet."), unless what follows tells of a vendor; a question and the sentence that
 * answers it; with what precedes: a bare reference ("See the DPA."). In a list item a short title
 * without a verb ("Authenticated encryption.") stays with the sentence that says what it means.
 *
 * @example splitSentences('No. We never do, e.g. for ads. See §3.', …) // one span
 */
export function splitSentences(
  text: string,
  span: Span,
  options: { readonly isListItem: boolean },
): readonly Span[] {
  const joined: Span[] = []
  let pending: Span | undefined
  for (const piece of cutAtSentenceEnds(text, span)) {
    if (pending && isAnswerOfAnother(text, pending, piece)) {
      joined.push(pending)
      pending = undefined
    }
    const start = pending?.start ?? piece.start
    const whole = { start, end: piece.end }
    const sentence = text.slice(piece.start, piece.end)
    const previous = joined.at(-1)
    const isFirst = piece.start === span.start
    pending = undefined
    if (isAnswerWord(sentence) || sentence.endsWith('?')) pending = whole
    else if (options.isListItem && isFirst && isVerblessTitle(sentence)) pending = whole
    else if (previous && isBareReference(sentence)) {
      joined[joined.length - 1] = { start: previous.start, end: piece.end }
    } else joined.push(whole)
  }
  if (pending) joined.push(pending)
  return joined.flatMap((sentence) => cutLong(text, sentence))
}

/** A dot after one of these ends no sentence. */
const ABBREVIATION =
  /(?:^|[\s(])(?:e\.g|i\.e|etc|vs|cf|ca|approx|typ|incl|excl|max|min|art|arts|sec|no|nos|nr|fig|para|ch|vol|ver|st|dr|mr|mrs|ms|prof|inc|ltd|llc|corp|co|l\.l\.c|u\.s|u\.k|e\.u|[a-z])\.$/i
/** Of those, the ones that may also end a sentence, when a capital follows. */
const MAY_END_SENTENCE = /(?:etc|inc|ltd|llc|corp|co|l\.l\.c|u\.s|u\.k|e\.u|no)\.$/i

function cutAtSentenceEnds(text: string, span: Span): readonly Span[] {
  const pieces: Span[] = []
  let start = span.start
  // Of the stretch alone: one without a full stop would be searched to the end of the document.
  for (const found of text.slice(span.start, span.end).matchAll(/[.!?][)\]"'”’]*(?=\s)/g)) {
    const end = span.start + found.index + found[0].length
    const next = skipSpace(text, end, span.end)
    if (next >= span.end || !endsSentence(text, start, end, next)) continue
    pieces.push({ start, end })
    start = next
  }
  if (start < span.end) pieces.push({ start, end: span.end })
  return pieces
}

function endsSentence(text: string, start: number, end: number, next: number): boolean {
  const before = text.slice(Math.max(start, end - 12), end)
  const after = text.slice(next, next + 3)
  if (/^[a-z]/.test(after) && !/^[a-z][A-Z]/.test(after)) return false
  if (!ABBREVIATION.test(before)) return true
  if (/^no\.$/i.test(text.slice(start, end))) return true
  return MAY_END_SENTENCE.test(before) && /^[A-Z]/.test(after) && !/\bno\.$/i.test(before)
}

function skipSpace(text: string, from: number, end: number): number {
  let at = from
  while (at < end && /\s/.test(text.charAt(at))) at += 1
  return at
}

function isAnswerWord(sentence: string): boolean {
  return /^(?:A(?:nswer)?: )?(?:yes|no|not yet|not currently|not today|never|always|absolutely|correct|sometimes|partly|partially|it depends)[.!,]?$/i.test(
    sentence,
  )
}

/** "Not yet. Every provider we use holds a report.": the answer is of the company, the rest isn't. */
function isAnswerOfAnother(text: string, answer: Span, next: Span): boolean {
  return (
    isAnswerWord(text.slice(answer.start, answer.end)) &&
    isAboutVendor(text.slice(next.start, next.end).slice(0, MAX_STATEMENT_CHARS))
  )
}

function isBareReference(sentence: string): boolean {
  return /^\(?see\b/i.test(sentence) && sentence.split(/\s+/).length <= 8
}

/** "Authenticated encryption." or "EU Data Act Art. 50.": names a thing and says nothing of it. */
function isVerblessTitle(sentence: string): boolean {
  return (
    sentence.length <= 50 &&
    sentence.split(/\s+/).length <= (/\band\b/.test(sentence) ? 3 : 5) &&
    !/[,;:]|(?<!Art\. ?\d*|§ ?\d*)\d|ed\.$/.test(sentence) &&
    !/\b(?:is|are|was|were|has|have|can|may|must|will|we|no|not|never|only|or|for|with|in|on|at|to|from|by)\b/i.test(
      sentence,
    )
  )
}

function cutLong(text: string, span: Span): readonly Span[] {
  const parts: Span[] = []
  let { start } = span
  while (span.end - start > MAX_STATEMENT_CHARS) {
    const end = findCut(text, start, start + MAX_STATEMENT_CHARS)
    parts.push({ start, end })
    start = skipSpace(text, end, span.end)
  }
  if (start < span.end) parts.push({ start, end: span.end })
  return parts
}

/** The end of the last clause, else of the last word, else of the stretch; never within a surrogate pair. */
function findCut(text: string, start: number, limit: number): number {
  const stretch = text.slice(start, limit)
  const half = stretch.length / 2
  for (const mark of [/[;:](?=\s)/g, /,(?=\s)/g, /(?=\s)/g]) {
    const last = [...stretch.matchAll(mark)].at(-1)
    if (last && last.index > half) return start + last.index + last[0].length
  }
  return /[\uD800-\uDBFF]$/.test(stretch) ? limit - 1 : limit
}
