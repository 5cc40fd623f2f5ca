import type { Decision } from '../../domain/decision.ts'
import type { Fact, FactStatus } from '../../domain/fact.ts'
import { isNegated } from '../read/polarity.ts'
import type { OwnWords } from './own-words.ts'
import type { Stretch } from './written-text.ts'

/** What claims too much, and the words that do where it is some of them. */
export interface Overstatement {
  /** In words that go on from "it is refused:". */
  readonly reason: string
  /** In the answer on one line. */
  readonly at?: Stretch
}

/** What of a question bears on how much may be claimed. */
export interface AskedFrame {
  readonly text: string
  readonly isNegated: boolean
  readonly asksAboutVendors: boolean
}

const AFFIRMS =
  /(?:^|[.!?]\s+)(?:yes\b|absolutely|certainly|definitely|indeed\b|of course|affirmative|correct\b|confirmed\b|we do\b(?! not|n['’]t)|✓)/i
const DENIES = /^(?:no\b(?! later| less| more)|not yet|never\b|negative\b)/i

const PLAN_WORDS =
  /\b(not yet|plan(?:s|ned|ning)?|roadmap|in progress|under ?way|upcoming|scheduled?|target(?:s|ed|ing)?|expect(?:s|ed)?|will|intend(?:s|ed)?|aim(?:s|ing)?|working (?:on|towards?)|in preparation|preparing|due|coming|future|forthcoming|pursuing|being (?:\w+ed|built|rolled))\b/i
const DENIAL_WORDS =
  /\b(no|not|never|none|nobody|nothing|cannot|neither|nor|without|n['’]t)\b|n['’]t\b/i
const LIMIT_WORDS =
  /\b(partial(?:ly)?|partly|some|only|optional(?:ly)?|where|when|if|depending|except|but|however|limited|unless|may|can|upon|on request|in part|although|while|not|no|certain|selected|most|plans?|tiers?|available)\b/i
const END_WORDS =
  /\b(retired?|no longer|discontinued|former(?:ly)?|ended|until|withdrawn|sunset)\b/i
const VENDOR_WORDS =
  /\b(vendors?|providers?|suppliers?|sub-?processors?|third[- ]part(?:y|ies)|partners?|hosts?|hosted|hosting|data ?cent(?:er|re)s?)\b/i

/** The word without which a decision reads like a stronger one. */
const WORDS_OF_DECISION: Partial<Record<Decision, RegExp>> = {
  planned: PLAN_WORDS,
  no: new RegExp(
    `${DENIAL_WORDS.source}|\\b(only|instead|rather|outside|prohibit\\w*|forbid\\w*|disabled)\\b`,
    'i',
  ),
  partial: LIMIT_WORDS,
}

/** The word that a statement of such a status must keep. */
const WORDS_OF_STATUS: Partial<Record<FactStatus, RegExp>> = {
  planned: PLAN_WORDS,
  'in-progress': PLAN_WORDS,
  'not-offered': DENIAL_WORDS,
  retired: new RegExp(`${END_WORDS.source}|${DENIAL_WORDS.source}`, 'i'),
}

/**
 * Finds where a draft claims more than its cited facts: a decision that their status or subject
 * doesn't carry, a text that reads stronger than its decision, or one that leaves out what a cited
 * statement limits, denies or only plans.
 *
 * @returns the gravest; `undefined` when nothing is.
 */
export function findOverstatement(
  { decision }: { readonly decision: Decision },
  words: OwnWords,
  cited: readonly Fact[],
  asked: AskedFrame,
): Overstatement | undefined {
  const opening = findTooStrongOpening(decision, words.answer)
  if (opening) return opening
  const reason =
    findUnsaidDecision(decision, words.answer) ??
    (decision === 'yes' ? findWeakGround(cited, asked) : undefined) ??
    findLostSense(decision, words, cited)
  return reason === undefined ? undefined : { reason }
}

function findTooStrongOpening(decision: Decision, answer: string): Overstatement | undefined {
  const isWeaker = decision === 'planned' || decision === 'no' || decision === 'partial'
  const affirming = isWeaker ? AFFIRMS.exec(answer) : null
  if (affirming)
    return {
      reason: `it reads as a yes, and the decision is “${decision}”`,
      at: wordsOfMatch(affirming),
    }
  const denying = decision === 'yes' ? DENIES.exec(answer) : null
  if (denying)
    return { reason: 'it reads as a no, and the decision is “yes”', at: wordsOfMatch(denying) }
  return undefined
}

/** Without the end of the sentence before, which the pattern begins with. */
function wordsOfMatch({ 0: match, index }: RegExpExecArray): Stretch {
  const lead = /^[.!?]\s+/.exec(match)?.[0].length ?? 0
  return { start: index + lead, end: index + match.length }
}

function findUnsaidDecision(decision: Decision, answer: string): string | undefined {
  const needed = WORDS_OF_DECISION[decision]
  return needed && !needed.test(answer)
    ? `it doesn’t say that the decision is “${decision}”`
    : undefined
}

/** A yes rests on what is so today, of the company itself. */
function findWeakGround(cited: readonly Fact[], asked: AskedFrame): string | undefined {
  const weak = cited.find(({ status, text }) => {
    if (status === 'planned' || status === 'in-progress') {
      return !PLAN_WORDS.test(asked.text) && !isPlanInPart(text)
    }
    if (status === 'not-offered') return !asked.isNegated && !isNegated(text)
    return status === 'retired'
  })
  if (weak) return `“${weak.text}” is ${weak.status}, and does not support a yes`
  const isVendorsOnly = cited.every(
    ({ subject, text }) => subject.kind === 'vendor' && !USED_BY_US.test(text) && !isNegated(text),
  )
  const [main] = cited
  return main && isVendorsOnly && !asked.asksAboutVendors
    ? `“${main.text}” is about a vendor, and does not support a yes`
    : undefined
}

/** "Backups are encrypted; SOC 2 is in progress": the plan binds one part, and the other is so today. */
function isPlanInPart(text: string): boolean {
  const parts = text.split(/;\s|[.!?]\s|,? but /).filter((part) => part.trim() !== '')
  const planned = parts.filter((part) => PLAN_WORDS.test(part))
  return planned.length > 0 && planned.length < parts.length
}

/** In a vendor's entry, and about what the company does with it. */
const USED_BY_US = /\b(?:through|via|behind|using|powered by|we|our|us)\b/i

/** A writer of own words may drop the "not", the plan, the vendor or the limit of a statement. */
function findLostSense(
  decision: Decision,
  { answer, repeats }: OwnWords,
  cited: readonly Fact[],
): string | undefined {
  for (const fact of cited) {
    if (repeats(fact)) continue
    const kept = WORDS_OF_STATUS[fact.status]
    if (kept && !kept.test(answer)) return `it doesn’t say that “${fact.text}” is ${fact.status}`
    if (fact.subject.kind === 'vendor' && !namesVendor(answer, fact.subject.name)) {
      return `it doesn’t say that “${fact.text}” is about a vendor`
    }
    if (DENIAL_WORDS.test(fact.text) && isNegated(fact.text) && !DENIAL_WORDS.test(answer)) {
      return `it leaves out what “${fact.text}” denies`
    }
    if (decision === 'no') continue
    const limit = fact.qualifiers.find((qualifier) => !keepsLimit(answer, qualifier))
    if (limit !== undefined) return `it leaves out the limit “${limit}”`
  }
  return undefined
}

function namesVendor(answer: string, name: string | null): boolean {
  return (
    VENDOR_WORDS.test(answer) ||
    (name !== null && answer.toLowerCase().includes(name.toLowerCase()))
  )
}

/** Half of the words that carry a limit are enough, so that it may be put otherwise. */
function keepsLimit(answer: string, qualifier: string): boolean {
  const said = new Set(wordsOf(answer))
  const words = wordsOf(qualifier).filter((word) => word.length > 2)
  if (words.length === 0) return true
  return words.filter((word) => said.has(word)).length * 2 >= words.length
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}
