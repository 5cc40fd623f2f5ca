/** Words with "no" in them that deny nothing. */
const NOT_NEGATIONS =
  /\b(without (undue |unreasonable )?delay|without exceptions?|out of the box|no later than|no less than|no more than|not (later|less|more) than|not only|not limited to|whether or not|or not|no matter|yes\/no|if not|no additional (cost|charge)|not applicable)\b/gi

/** Deny what follows; said twice ("do not sell and do not share") they still deny. */
const DENIALS =
  /\b(not|never|no|none|nobody|nothing|cannot|(?:ca|do|does|is|are|wo|would|did|has|have)n['’]t|neither|avoid(s|ed)?|prohibit(ed|s)?|forbid(s|den)?|disallow(ed)?|refrain|refus(e|es|ed))\b/i

/** Turn the sense round, and turn a denial back: "never kept outside the vault". */
const REVERSALS =
  /\b(without|prevent(ed|s|ing)?|blocked|outside (?:of|the|our|its|their|your|any|source|version|vcs|git)|out of|free of|exclud(e|es|ed|ing)|kept from|protected from|disabled)\b/gi

/** "Nothing ships before it is approved", "not until": what is denied then is that it goes without. */
const CONDITIONED_DENIAL =
  /\b(not|never|no|none|nobody|nothing|cannot|n['’]t)\b[^.;]*\b(before|until|unless)\b/i

/** "A tenant without single sign-on can …": what tells the subject apart doesn't turn the sentence. */
const IN_SUBJECT = /^(\S+\s+){1,4}without\b/i

/**
 * Whether a clause denies its predicate.
 *
 * Question and statement are compared by this, so that "kept out of source control?" meets
 * "never in source control" as a yes, and "stored in source control?" as a no.
 */
export function isNegated(clause: string): boolean {
  const plain = clause.trim().replace(IN_SUBJECT, ' ').replace(NOT_NEGATIONS, ' ')
  const isDenied = DENIALS.test(plain) && !CONDITIONED_DENIAL.test(plain)
  const isReversed = (plain.match(REVERSALS) ?? []).length % 2 === 1
  return isDenied !== isReversed
}
