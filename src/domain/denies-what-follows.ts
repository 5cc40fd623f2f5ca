/** Words that a title breaks off at, where what stands under it completes the sentence. */
const BREAKS_OFF =
  /\b(?:not|never|cannot|to|for|with|by|from|in|into|on|of|at|as|about|and|or|that|any)$|n['’]t$/i

const DENIAL = /\b(?:not|never|cannot|no longer|nobody|nothing)\b|n['’]t\b/i
const DENIAL_OR_NO = new RegExp(`${DENIAL.source}|\\bno\\b|\\bnone\\b`, 'i')
/** "We do not", "Customer data is never", "We never sell": the denial is the last or last but one word. */
const ENDS_IN_DENIAL = /(?:\b(?:not|never|cannot|no longer)|n['’]t)(?: (?!yet\b)\p{L}[\p{L}-]*)?$/iu
const ANNOUNCES_LIST = /\b(?:the )?following(?: \p{L}[\p{L}-]*){0,4}$/iu
const NAMES_WHAT_IS_NOT =
  /^(?:what|things|data|information)(?: that)? (?:we|our \p{L}+|it) (?:do not|don['’]t|does not|doesn['’]t|never|will not|won['’]t|cannot|can['’]t) \p{L}+/iu
/** "If you do not agree, you may": the denial is of a condition, of a question or of another clause. */
const DENIES_ELSEWHERE =
  /^(?:if|when|where|unless|until|while|how|why|what happens)\b|(?:\b(?:not|never|cannot)\b|n['’]t\b)[^,;.]*[,;.]/i
const MAX_TITLE_CHARS = 120

/**
 * Tells a title or lead-in under which every statement is denied: "We do not", "We never use customer
 * data to", "What we don't collect".
 *
 * A title that makes a whole claim ("Customer data never leaves the EU") denies nothing of what stands
 * under it, so the denial must be where the title breaks off, or announce what comes.
 */
export function deniesWhatFollows(title: string): boolean {
  const line = title.trim().replace(/\s*[:.…]+$/, '')
  if (line.length > MAX_TITLE_CHARS || title.trim().endsWith('?')) return false
  if (!DENIAL.test(line) || DENIES_ELSEWHERE.test(line)) return false
  return (
    NAMES_WHAT_IS_NOT.test(line) ||
    BREAKS_OFF.test(line) ||
    ENDS_IN_DENIAL.test(line) ||
    ANNOUNCES_LIST.test(line)
  )
}

/**
 * Whether a statement is denied by the title or lead-in it stands under, and not by itself: "Sell
 * data" under "We do not:". A statement that denies in its own words ("We never sell data", under
 * "What we don't do") isn't turned round.
 */
export function isDeniedByTitle(statement: {
  readonly headingPath: readonly string[]
  readonly text: string
}): boolean {
  const title = statement.headingPath.at(-1)
  return title !== undefined && deniesWhatFollows(title) && !DENIAL_OR_NO.test(statement.text)
}

/** Whether a lead-in says nothing without what follows it: "You are responsible for". */
export function breaksOff(leadIn: string): boolean {
  return (
    BREAKS_OFF.test(leadIn) ||
    /\b(?:is|are|was|were|must|should|may|can|will|has|have)$/i.test(leadIn)
  )
}
