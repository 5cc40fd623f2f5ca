import type { Concept } from '../../domain/concept.ts'
import { findConcepts, withBroader } from '../../domain/vocabulary.ts'
import type { FactFrame } from '../read/fact-frame.ts'
import type { QuestionFrame } from '../read/question-frame.ts'

/** Whether the places that a source names are where the question wants them. */
export interface PlaceComparison {
  readonly outcome: 'meets' | 'fails' | 'depends' | 'elsewhere'
  readonly reason: string
}

const STAYING =
  /\b(only|exclusively|solely|stays?|remains?|within|restricted to|confined|kept in)\b/i
const LEAVING =
  /\b(outside( of)?|leaves?|leave|transferr?(ed|s)? (out|outside|abroad)|overseas|offshore)\b/i
const DENIED = /\b(never|not|no|without|guarantee(d|s)?|prevent(ed|s)?|n['’]t)\b/i
/** "In the UK, the EEA and the …": up to four items of a list after the word for where. */
const LOCATIVE =
  /\b(in|within|inside|to|from|at|via|region:?|locations?:?)\s+(the\s+)?([\w.&-]+( [A-Z][\w.]*)?(,| and| or|\/|, and)\s*(the\s+)?){0,4}$/i
/** Where the place is the customer's choice, it depends. */
const CHOSEN = /\b(or|chose|chosen|choose|choice|option(al)?|depending|selectable)\b/i
const EXCLUSIVE = /\b(exclusively|only|solely|never|all|no)\b/i

/**
 * Compares places: "only in the EEA" isn't met by "UK, EEA and US", "in the US" is.
 *
 * @returns `undefined` when question or fact names no place, or the source rules none out.
 */
export function comparePlaces(
  question: QuestionFrame,
  frame: FactFrame,
): PlaceComparison | undefined {
  const asked = placesIn(question.text)
  const stated = placesIn(frame.fact.text)
  if (asked.length === 0 || stated.length === 0) return undefined
  const askedIds = new Set(asked.map(({ id }) => id))
  const isInside = ({ id }: Concept) => withBroader(id).some((wider) => askedIds.has(wider))
  const inside = stated.filter(isInside)
  const outside = stated.filter((place) => !isInside(place))
  const isLeavingAsked = LEAVING.test(question.text)
  if (isLeavingAsked || STAYING.test(question.text)) {
    // "Never leaves the EU?" asks whether it stays, as "only in the EU?" does.
    const isStayAsked = !isLeavingAsked || DENIED.test(question.text)
    if (outside.length > 0) {
      const isChosen = inside.length > 0 && CHOSEN.test(frame.fact.text)
      const outcome = isChosen ? 'depends' : isStayAsked ? 'fails' : 'meets'
      return { outcome, reason: `the source also names ${placeLabels(outside)}` }
    }
    if (!EXCLUSIVE.test(frame.fact.text)) return undefined
    return {
      outcome: isStayAsked ? 'meets' : 'fails',
      reason: `the source names only ${placeLabels(inside)}`,
    }
  }
  if (inside.length > 0) {
    return { outcome: 'meets', reason: `the source names ${placeLabels(inside)}` }
  }
  const outcome = EXCLUSIVE.test(frame.fact.text) ? 'fails' : 'elsewhere'
  return { outcome, reason: `the source names ${placeLabels(outside)} instead` }
}

/**
 * The places where something is, as against whose it is: "Canadian data is stored in the US" is about
 * the US. Without any such, all places named. "Leave the EU" as a whole names a transfer, so the word
 * for leaving is set aside.
 */
function placesIn(text: string): readonly Concept[] {
  const plain = text.replace(LEAVING, ' in ')
  const mentions = findConcepts(plain).filter(({ concept }) => concept.kind === 'place')
  const located = mentions.filter(({ start }) => LOCATIVE.test(plain.slice(0, start)))
  const places = located.length > 0 ? located : mentions
  return [...new Set(places.map(({ concept }) => concept))]
}

function placeLabels(places: readonly Concept[]): string {
  return places.map(({ label }) => label).join(', ')
}
