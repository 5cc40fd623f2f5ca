/** Words with "no" in them that deny nothing. */
const NOT_NEGATIONS =
  /\b(without (undue |unreasonable )?delay|without exception|no later than|no less than|no more than|not (later|less|more) than|not only|not limited to|whether or not|or not|and not only|no matter|yes\/no|if not|no additional (cost|charge)|not applicable)\b/gi

const NEGATORS =
  /\b(not|never|no|none|nobody|nothing|cannot|can't|can’t|don't|don’t|doesn't|doesn’t|isn't|isn’t|aren't|aren’t|won't|won’t|wouldn't|didn't|hasn't|haven't|neither|nor|without|avoid|avoids|avoided|prohibit(ed|s)?|forbid(s|den)?|prevent(ed|s|ing)?|disallow(ed)?|blocked|outside( of)?|out of|free of|exclud(e|es|ed|ing)|refrain|kept from|protected from|disabled|refus(e|es|ed))\b/gi

/**
 * Whether a clause denies its predicate: an odd number of negating words.
 *
 * Question and statement are compared by this parity, so that "kept out of source control?" meets
 * "never in source control" as a yes, and "stored in source control?" as a no.
 */
export function isNegated(clause: string): boolean {
  const plain = clause.replace(NOT_NEGATIONS, ' ')
  const negators = plain.match(NEGATORS) ?? []
  // "Neither … nor" and "not … nor" deny once.
  const denials = negators.filter((word) => !/^nor$/i.test(word)).length
  return denials % 2 === 1
}
