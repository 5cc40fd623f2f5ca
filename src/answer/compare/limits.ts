import type { Fact } from '../../domain/fact.ts'
import { isNamedIn } from '../read/content-units.ts'
import { type Clause, type FactFrame, readNames } from '../read/fact-frame.ts'
import { isFormal } from '../read/formality.ts'
import type { QuestionFrame } from '../read/question-frame.ts'

/** Words by which a source says less than a plain yes. */
export interface Limit {
  readonly words: string
  readonly reason: string
}

interface LimitPattern {
  readonly pattern: RegExp
  readonly reason: (words: string) => string
  /** It limits nothing but a claim to a certificate. */
  readonly isForCertificates?: true
  /** It says on which plans: in a title it limits what stands under it. */
  readonly isOfPlans?: true
}

/** Limits that make any affirmation partial, wherever in the clause they stand. */
const LIMITS: readonly LimitPattern[] = [
  {
    pattern:
      /\b(where|when|whenever|if|as) (applicable|appropriate|available|supported|possible|feasible|practicable|selected|requested|controls exist|enabled)\b/i,
    reason: (words) => `it holds only “${words}”`,
  },
  {
    pattern: /\b(?:off|disabled|inactive|not enabled) (?:by default|until|unless)\b/i,
    reason: (words) => `it is “${words}”`,
  },
  {
    pattern: /\b(but not|except( for| where| when)?|excluding|other than|with the exception of)\b/i,
    reason: (words) => `the source makes an exception (“${words} …”)`,
  },
  {
    pattern: /\b(optional(ly)?|opt[- ]in|on an opt-in basis|can be enabled|may be enabled)\b/i,
    reason: (words) => `it is “${words}”, not enforced`,
  },
  {
    pattern:
      /\b(on|for|under|part of) (the |our |an? )?(?!(every|all|each|any) )([\w/-]+ ){0,2}(plans?|tiers?|editions?|add-?ons?)( customers)?\b/i,
    reason: (words) => `it holds only “${words}”`,
    isOfPlans: true,
  },
  {
    pattern:
      /\b(?:(?:starter|basic|free|growth|pro|professional|team|business|enterprise|premium|scale)(?: and |\/|, )?)+ (?:plans?|tiers?|editions?|customers|only)\b/i,
    reason: (words) => `it holds only for “${words}”`,
    isOfPlans: true,
  },
  {
    pattern:
      /\b(best[- ]effort|reasonable efforts|strive|aim to|endeavou?r|some|selected|certain|most(?! recent(?:ly)?\b)|many|majority|partial(ly)?|pilot|beta)\b/i,
    reason: (words) => `the source says only “${words}”`,
  },
  {
    pattern:
      /\b(aligned|modell?ed on|based on|in line with|inspired by|following the principles)\b/i,
    reason: (words) => `the source says “${words}”, which isn't a certificate`,
    isForCertificates: true,
  },
]

/** Asked whether it must be, a source that says it can be says less. */
const OBLIGATION_ASKED =
  /\b(mandatory|compulsory|required|enforced|obligatory|must|force[ds]?|by default|out of the box|need(s|ed)? to)\b/i
const POSSIBILITY_STATED =
  /\b(can|may|could|optional(ly)?|available|configurable|able to|on request)\b/i
const OBLIGATION_STATED = /\b(mandatory|required?s?|enforced?s?|must|always|every|all)\b/i

/** Asked whether a plan is put to the test, a source that says that there is one says less. */
const TRIAL_ASKED =
  /\b(?:is|are|been|get|gets) (?:[\w ,]+ (?:and|or) )?(?:\w+ly )?(?:re-?)?(tested|exercised|rehearsed|drilled|reviewed|updated|audited)\b/i
const TRIAL_STATED =
  /\b(?:test|exercis|rehears|drill|tabletop|simulat|review|updat|audit|assess|re-?examin|check|revis|approv|annual|quarter|yearly|once|twice|every \w+ (?:months?|years?))/i

/** What a certificate is spoken of as; an internal audit against a norm is none. */
const CERTIFICATE_STATED =
  /\b(certifi\w+|attest\w+|accredit\w+|reports?|complian\w+|complies|registered|holds?|audited|assessed|authori[sz]ed|meets?)\b/i

/** Limits that matter only where all of something is asked. */
const SCOPE_LIMITS =
  /\b((?<!security |hardware |encryption |api |private |public )key(?= [a-z])|critical|important|main|primary|typical(ly)?|typ\.|generally|usually|by default|mostly|sensitive|production|admin|highly sensitive|high-risk|in-scope)\b/i

/** "Everyone with production access" is not everyone. */
const SUBSET =
  /\b(everyone|everybody|anyone|all|any|every|each)( [\w-]+){0,3} (with|who|whose|that|which|having)\b( [\w-]+){0,3}/i

/** The plans that the title above a statement names: "Single sign-on (Enterprise plan)". */
export function findPlanInTitle({ headingPath }: Pick<Fact, 'headingPath'>): Limit | undefined {
  const title = headingPath.at(-1) ?? ''
  if (title.endsWith('?')) return undefined
  for (const { pattern, reason, isOfPlans } of LIMITS) {
    const match = isOfPlans && pattern.exec(title)
    if (match) return { words: match[0], reason: reason(match[0]) }
  }
  return undefined
}

/**
 * Finds what limits a fact as an answer to a question. "Aligned" limits only a question for a
 * certificate; a limit that the question itself names ("on the enterprise plan?") is none.
 */
export function findLimit(
  question: QuestionFrame,
  frame: FactFrame,
  clause: Clause,
): Limit | undefined {
  for (const { pattern, reason, isForCertificates } of LIMITS) {
    if (isForCertificates && !question.asksForCertificate) continue
    const match = pattern.exec(clause.text)
    if (!match || question.text.toLowerCase().includes(match[0].toLowerCase())) continue
    if (!bindsWhatIsAsked(question, clause, match.index)) continue
    return { words: match[0], reason: reason(match[0]) }
  }
  const ofTitle = findPlanInTitle(frame.fact)
  if (ofTitle && !question.text.toLowerCase().includes(ofTitle.words.toLowerCase())) return ofTitle
  if (question.asksForCertificate && namesStandard(question) && !speaksOfCertificate(frame)) {
    return { words: clause.text, reason: 'the source names the standard, but no certificate' }
  }
  if (
    question.formality &&
    !isFormal(`${frame.fact.headingPath.at(-1) ?? ''} ${frame.fact.text}`)
  ) {
    const words = question.formality
    return { words, reason: `the source states the control, but not that it is “${words}”` }
  }
  const trial = TRIAL_ASKED.exec(question.text)
  if (trial && !TRIAL_STATED.test(`${frame.fact.headingPath.at(-1) ?? ''} ${frame.told}`)) {
    const [, words = ''] = trial
    return { words, reason: `“${words}” is asked, and the source doesn't say that it is` }
  }
  const possibility = POSSIBILITY_STATED.exec(clause.text)
  if (possibility && OBLIGATION_ASKED.test(question.text) && !OBLIGATION_STATED.test(clause.text)) {
    const words = possibility[0]
    return { words, reason: `the source says “${words}”, not that it must be` }
  }
  return question.universal ? findScopeLimit(question, frame, clause) : undefined
}

function namesStandard(question: QuestionFrame): boolean {
  return question.units.some(({ kind }) => kind === 'standard')
}

function speaksOfCertificate({ fact }: FactFrame): boolean {
  return CERTIFICATE_STATED.test(`${fact.headingPath.at(-1) ?? ''} ${fact.text}`)
}

/** A question for all needs a statement of all: of the same things, without a narrowing word. */
function findScopeLimit(
  question: QuestionFrame,
  frame: FactFrame,
  clause: Clause,
): Limit | undefined {
  const narrowing = SCOPE_LIMITS.exec(clause.text)
  if (narrowing && !question.text.toLowerCase().includes(narrowing[0].toLowerCase())) {
    const words = narrowing[0]
    return {
      words,
      reason: `“${question.universal}” is asked, and the source speaks of “${words}”`,
    }
  }
  const subset = SUBSET.exec(clause.text)
  if (subset && !question.text.toLowerCase().includes(subset[0].toLowerCase())) {
    const words = subset[0]
    return { words, reason: `“${question.universal}” is asked, and the source says “${words} …”` }
  }
  const others = question.units.filter(({ kind }) => kind === 'party')
  const unnamed = others.find((unit) => !isNamedIn(unit, frame) && !isNamedIn(unit, frame.heading))
  if (unnamed && others.length > 1) {
    const words = unnamed.label
    return { words, reason: `“${question.universal}” is asked, and the source leaves out ${words}` }
  }
  if (frame.universals.length > 0) return undefined
  return {
    words: question.universal ?? '',
    reason: `“${question.universal}” is asked, and the source doesn't say that it holds for all`,
  }
}

/**
 * A limit at the end of a clause binds what stands last before it: in "TLS 1.2+ with HSTS where
 * supported" it binds HSTS, and says nothing against TLS.
 */
function bindsWhatIsAsked(question: QuestionFrame, clause: Clause, limitStart: number): boolean {
  const before = clause.text.slice(0, limitStart)
  const turn = Math.max(before.lastIndexOf(' with '), before.lastIndexOf(', '))
  if (turn < 0) return true
  const bound = readNames(clause.text.slice(turn))
  const named = question.units.filter((unit) => isNamedIn(unit, clause))
  return named.length === 0 || named.some((unit) => isNamedIn(unit, bound))
}
