import { findConcepts } from '../domain/vocabulary.ts'
import type { Assessment } from './assess-fact.ts'
import type { Dimension } from './quantity.ts'
import type { QuestionFrame, WantedValue } from './question-frame.ts'

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

/** Whether a fact holds the kind of value that the question wants; true where any text will do. */
export function statesWanted(question: QuestionFrame, { frame }: Assessment): boolean {
  const { wants } = question
  if (wants === null) return true
  const dimensions = DIMENSIONS[wants]
  if (dimensions) return frame.quantities.some(({ dimension }) => dimensions.includes(dimension))
  if (wants === 'place') return namesPlace(frame.fact.text)
  return PATTERNS[wants]?.test(frame.fact.text) ?? true
}

/** The wanted value as a person would call it. */
export function describeWanted(wants: WantedValue): string {
  return wants === null ? 'answer' : NAMES[wants]
}

function namesPlace(text: string): boolean {
  return findConcepts(text).some(({ concept }) => concept.kind === 'place')
}
