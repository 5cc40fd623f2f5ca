import type { Decision } from '../../domain/decision.ts'
import { isDeniedByTitle } from '../../domain/denies-what-follows.ts'
import type { Citation } from '../../domain/draft.ts'
import { type Fact, sectionOf } from '../../domain/fact.ts'
import { findPlanInTitle } from '../compare/limits.ts'
import type { Assessment } from '../compare/read-against.ts'
import type { Verdict } from '../decide/decide.ts'
import { isNamedIn } from '../read/content-units.ts'
import type { QuestionFrame } from '../read/question-frame.ts'

/** The words that open an answer; the rest is quotation. */
const LEADS: Record<Decision, string> = {
  yes: 'Yes.',
  no: 'No.',
  planned: 'Not yet.',
  partial: 'Partially.',
  informational: '',
  unanswered: '',
}

/** "No.", "Yes —", "Not yet." before the statement itself, as FAQ answers have it. */
const OPENING = /^(yes|no|not yet|not currently|partially)\s*(?:[.,;:!]|[-–—]\s)\s*/i

const MIN_SENTENCE_WORDS = 4

export interface Composition {
  readonly answer: string
  readonly citations: readonly Citation[]
}

/**
 * Writes an answer out of quotations: a word that decides, then each cited statement as the source
 * has it, with the title above it where the statement needs it to be understood.
 */
export function composeAnswer(question: QuestionFrame, verdict: Verdict): Composition {
  if (verdict.decision === 'unanswered') return { answer: '', citations: [] }
  const parts = verdict.cited.map((assessment) => ({
    assessment,
    quote: quoteOf(assessment.ranked.fact, verdict.decision),
  }))
  const statements = parts.map(({ assessment, quote }) =>
    asSentence(withTitle(question, assessment, quote)),
  )
  const lead = OPENING.test(statements[0] ?? '') ? '' : LEADS[verdict.decision]
  return {
    answer: [lead, ...new Set(statements)].filter((part) => part !== '').join(' '),
    citations: parts.map(({ assessment: { ranked }, quote }) => ({
      factId: ranked.fact.id,
      source: ranked.fact.sourceName,
      section: sectionOf(ranked.fact),
      quote,
    })),
  }
}

/** The whole statement; without an opening word that answers another question than this one. */
function quoteOf(fact: Fact, decision: Decision): string {
  const opening = OPENING.exec(fact.text)
  if (!opening || opening[0].length === fact.text.length) return fact.text
  const says = opening[1]?.toLowerCase()
  const fits =
    (decision === 'yes' && says === 'yes') ||
    (decision === 'no' && says === 'no') ||
    (decision === 'planned' && says?.startsWith('not'))
  return fits ? fact.text : fact.text.slice(opening[0].length)
}

function withTitle(question: QuestionFrame, { frame }: Assessment, quote: string): string {
  const title = frame.fact.headingPath.at(-1)
  if (title === undefined || title.endsWith('?')) return quote
  const isNeeded =
    isFragment(quote) ||
    isDeniedByTitle(frame.fact) ||
    findPlanInTitle(frame.fact) !== undefined ||
    frame.fact.subject.kind === 'vendor' ||
    question.units.some((unit) => isNamedIn(unit, frame.heading) && !isNamedIn(unit, frame))
  return isNeeded && !quote.includes(title) ? `${title.replace(/[.:]$/, '')}: ${quote}` : quote
}

/** An item of a list or a cell: it goes on from the title above it. */
function isFragment(quote: string): boolean {
  return /^\p{Ll}/u.test(quote) || quote.split(/\s+/).length < MIN_SENTENCE_WORDS
}

function asSentence(text: string): string {
  const line = text
    .replace(/\s*\n\s*/g, ' ')
    .trim()
    .replace(/[,;:]$/, '')
  return /[.!?…]["”’)]?$/.test(line) ? line : `${line}.`
}
