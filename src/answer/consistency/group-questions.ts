import type { Question } from '../../domain/questionnaire.ts'
import { type ContentUnit, isTelling } from '../read/content-units.ts'
import type { Quantity } from '../read/quantity.ts'
import { type QuestionFrame, readQuestion } from '../read/question-frame.ts'

/** A question as far as it can be the same as another one. */
export type AskedQuestion = Pick<Question, 'text' | 'section' | 'allowed'>

/** What controls are applied to: named or understood, the question is the same. */
const OBJECTS = new Set(['concept:customer-data', 'concept:data'])

/**
 * The keys of what a question asks: questions that share one ask the same. One is its wording; the other
 * is what it names, which way round, for whom, how much and where, so that "Is data at rest encrypted?"
 * meets "Do you encrypt data at rest?".
 *
 * @param root - the question that it follows, without which "If yes, how often?" asks nothing.
 */
export function keysOfQuestion(question: AskedQuestion, root?: AskedQuestion): readonly string[] {
  const frame = readQuestion(question, root)
  const before = root ? `${wordingOf(root.text)} > ` : ''
  const isAlone = frame.units.some(isTopic) && root === undefined
  // Words that name no topic take theirs from the section.
  const section = isAlone ? '' : ` in ${wordingOf(question.section ?? '')}`
  const wording = `words ${before}${wordingOf(question.text)}${section}`
  const content = contentOf(frame)
  return content === undefined ? [wording] : [wording, `asks ${before}${content}`]
}

/** Sorts questions into groups that ask the same; those that nobody else asks are left out. */
export function groupByKeys<T>(
  questions: readonly T[],
  keysOf: (question: T) => readonly string[],
): readonly (readonly T[])[] {
  const groupByKey = new Map<string, Set<T>>()
  for (const question of questions) {
    const keys = keysOf(question)
    const merged = new Set([question])
    for (const key of keys) for (const other of groupByKey.get(key) ?? []) merged.add(other)
    for (const each of merged) for (const key of keysOf(each)) groupByKey.set(key, merged)
  }
  return [...new Set(groupByKey.values())]
    .filter((group) => group.size > 1)
    .map((group) => questions.filter((question) => group.has(question)))
}

/** Plain words are shared by questions of every topic; a notion of the field or a name is one's own. */
function isTopic(unit: ContentUnit): boolean {
  return unit.kind !== 'word' && isTelling(unit)
}

function wordingOf(text: string): string {
  return (text.toLowerCase().match(/[\p{L}\p{N}%+]+/gu) ?? []).join(' ')
}

function contentOf(frame: QuestionFrame): string | undefined {
  const { form, units, quantities, places, audience } = frame
  const topics = units.filter((unit) => !OBJECTS.has(unit.key))
  if (form === 'topic' || !topics.some(isTopic)) return undefined
  return JSON.stringify([
    form,
    frame.wants,
    frame.followUpWants,
    topics.map(({ key }) => key).sort(),
    frame.isNegated,
    frame.asksOfRisk,
    frame.universal !== null,
    frame.formality !== null,
    quantities.map(quantityKey).sort(),
    places.map(({ id }) => id).sort(),
    audience ?? null,
    frame.asksAboutVendors,
  ])
}

function quantityKey({ dimension, low, high, bound }: Quantity): string {
  return `${dimension} ${low} ${high} ${bound}`
}
