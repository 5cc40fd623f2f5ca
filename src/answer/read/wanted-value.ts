import { findConcepts } from '../../domain/vocabulary.ts'
import type { FactFrame } from './fact-frame.ts'
import type { Dimension } from './quantity.ts'

/** The kind of value that an open question asks for; null where any description will do. */
export type WantedValue =
  | 'duration'
  | 'interval'
  | 'place'
  | 'party'
  | 'contact'
  | 'version'
  | 'date'
  | 'percent'
  | 'number'
  | 'list'
  | null

/** Reads from an open question what kind of value it asks for. */
export function readWanted(question: string): WantedValue {
  return WANTED.find(([, pattern]) => pattern.test(question))?.[0] ?? null
}

/** The question without the words that only say what kind of value is wanted: they name no topic. */
export function withoutWanted(question: string): string {
  const wanted = WANTED.find(([, pattern]) => pattern.test(question))
  return wanted && ASKED_BY_FORM.has(wanted[0]) ? question.replace(wanted[1], ' ') : question
}

/** Whether a fact holds the kind of value that is wanted; true where any text will do. */
export function statesWanted(wants: WantedValue, frame: FactFrame): boolean {
  if (wants === null) return true
  const dimensions = DIMENSIONS[wants]
  if (wants === 'duration' && SPAN_OF_DATES.test(frame.fact.text)) return true
  if (dimensions) return frame.quantities.some(({ dimension }) => dimensions.includes(dimension))
  if (wants === 'place') return namesPlace(frame.fact.text)
  return PATTERNS[wants]?.test(frame.fact.text) ?? true
}

/** "From April 2025 through March 2026" is a period, too. */
const SPAN_OF_DATES = /\b20\d\d\b.{1,20}\b(?:to|through|until|till|and)\b.{1,20}\b20\d\d\b/i

/** The wanted value as a person would call it. */
export function describeWanted(wants: WantedValue): string {
  return wants === null ? 'answer' : NAMES[wants]
}

const WANTED: readonly (readonly [Exclude<WantedValue, null>, RegExp])[] = [
  ['interval', /\bhow (often|frequently|regularly)\b|\b(frequency|intervals?)\b/i],
  [
    'duration',
    /\bhow (long|quickly|soon|fast|many (days|hours|months|weeks|years|minutes))\b|\b(retention|notification|response) (period|time|window)s?\b|\b(within )?what (period|time ?frame|time span|time limit)\b|\b(recovery (time|point)( and recovery (time|point))?( objectives?)?|rto|rpo)\b|\bnotice period\b/i,
  ],
  [
    'percent',
    /\b(uptime|availability) (commitment|guarantee|target|percentage|sla|level)\b|\bwhat percentage\b/i,
  ],
  [
    'contact',
    /\bwho (do|should|can|could|would) (we|i|customers|one|they) (e-?mail|contact|call|write|reach|notify|inform|report)|\b(e-?mail|contact) (address|details|point|information|of|for)\b|\b(security|privacy|incident) contact\b|\bwhom? (to|do we|should we) (contact|report|e-?mail)|\bhow (do|can|should|would) (we|i|one|customers|researchers) (contact|reach|report)/i,
  ],
  [
    'place',
    /\b(where|wherever)\b.{0,60}\b(host(ed)?|stor(ed|e|age)|locat(ed|ion)|process(ed|ing)?|kept|resid(e|es|ing)|held|live|reside|based|run|go)\b|\b(which|what) (cit(y|ies)|geograph\w+|countr(y|ies)|regions?|locations?|jurisdictions?|continent)\b|\bwhere in the world\b|\bdata ?cent(er|re)s? locations?\b|\bgeographic(al)? locations?\b/i,
  ],
  ['version', /\b(which|what) ([\w/-]+ )?versions?\b|\bversions? (of|do)\b/i],
  [
    'date',
    /^(by )?when\b|\b(what|which|by what) (date|year|quarter)\b|\bdate of (the |your )?(last|latest|most recent)\b|\bwhen (was|were|did|do|will)\b/i,
  ],
  ['number', /\bhow many\b|\bnumber of\b|\b(shortest|longest|minimum length|maximum length)\b/i],
  [
    'party',
    /^(who|whom|whose)\b|\bwhich (\w+ ){0,3}(vendors?|providers?|compan(y|ies)|suppliers?|sub-?processors?|subcontractors?|third[- ]part(y|ies)|firms?|platforms?|clouds?)\b|\bname (the|your)\b.{0,30}\b(vendors?|providers?|sub-?processors?)\b/i,
  ],
  [
    'list',
    /^(list|name|enumerate)\b|\bwhich (\w+ ){0,2}(roles|types|kinds|standards|frameworks|certifications|regulations|methods|controls|logs|events|categories|data|languages|integrations|services|formats)\b/i,
  ],
]

/** Kinds of value whose asking words name no topic: "how long", "who do we e-mail", "how many". */
const ASKED_BY_FORM: ReadonlySet<WantedValue> = new Set(['interval', 'contact', 'date', 'number'])

const DIMENSIONS: Partial<Record<NonNullable<WantedValue>, readonly Dimension[]>> = {
  duration: ['duration'],
  interval: ['interval', 'duration'],
  percent: ['percent'],
}

const PATTERNS: Partial<Record<NonNullable<WantedValue>, RegExp>> = {
  contact: /[\w.+-]+@[\w-]+\.\w+|\[email.protected\]|\bhttps?:\/\/|\bform\b|\+\d[\d\s()-]{6,}/i,
  version: /\d+(\.\d+)+|\bv\d+|\b\d{2,}\b/i,
  date: /\b(20\d\d|q[1-4]|january|february|march|april|may|june|july|august|september|october|november|december)\b/i,
  number: /\d|\b(one|two|three|four|five|six|seven|eight|nine|ten|twelve)\b/i,
}

const NAMES: Record<NonNullable<WantedValue>, string> = {
  duration: 'period of time',
  interval: 'frequency',
  place: 'place',
  party: 'name',
  contact: 'contact',
  version: 'version',
  date: 'date',
  percent: 'percentage',
  number: 'number',
  list: 'list',
}

/** A place of the vocabulary, or a name after the word for where: "in London". */
function namesPlace(text: string): boolean {
  return (
    findConcepts(text).some(({ concept }) => concept.kind === 'place') ||
    /\b(?:in|at|near|from) (?:the )?\p{Lu}\p{Ll}+/u.test(text)
  )
}
