import type { Concept } from '../../domain/concept.ts'
import { withBroader } from '../../domain/vocabulary.ts'
import type { FactFrame } from '../read/fact-frame.ts'
import { LEAVING } from '../read/places.ts'
import type { QuestionFrame } from '../read/question-frame.ts'

/** Whether the places that a source names are where the question wants them. */
export interface PlaceComparison {
  readonly outcome: 'meets' | 'fails' | 'depends' | 'elsewhere'
  readonly reason: string
}

const STAYING =
  /\b(only|exclusively|solely|stays?|remains?|within|restricted to|confined|kept in)\b/i
const DENIED = /\b(never|not|no|without|guarantee(d|s)?|prevent(ed|s)?|n['’]t)\b/i
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
  const asked = question.places
  const stated = frame.places
  if (asked.length === 0 || stated.length === 0) return undefined
  const askedIds = new Set(asked.map(({ id }) => id))
  const isInside = ({ id }: Concept) => withBroader(id).some((wider) => askedIds.has(wider))
  const inside = stated.filter(isInside)
  const outside = stated.filter((place) => !isInside(place))
  const isLeavingAsked = LEAVING.test(question.text)
  if (isLeavingAsked || STAYING.test(question.text)) {
    // "Never leaves the EU?" asks whether it stays, as "only in the EU?" does.
    const isStayAsked = !isLeavingAsked || DENIED.test(question.text)
    if (saysThatItLeaves(frame) && inside.length > 0) {
      const reason = `the source says that it leaves ${placeLabels(inside)}`
      return { outcome: isStayAsked ? 'fails' : 'meets', reason }
    }
    if (outside.length > 0) {
      const isChosen = inside.length > 0 && CHOSEN.test(frame.told)
      const outcome = isChosen ? 'depends' : isStayAsked ? 'fails' : 'meets'
      return { outcome, reason: `the source also names ${placeLabels(outside)}` }
    }
    if (!EXCLUSIVE.test(frame.told)) return undefined
    return {
      outcome: isStayAsked ? 'meets' : 'fails',
      reason: `the source names only ${placeLabels(inside)}`,
    }
  }
  if (inside.length > 0) {
    return { outcome: 'meets', reason: `the source names ${placeLabels(inside)}` }
  }
  const outcome = EXCLUSIVE.test(frame.told) ? 'fails' : 'elsewhere'
  return { outcome, reason: `the source names ${placeLabels(outside)} instead` }
}

/** "Data may be transferred outside the EEA": the place is named as the one that it leaves. */
function saysThatItLeaves({ clauses }: FactFrame): boolean {
  return clauses.some(({ text }) => LEAVING.test(text) && !DENIED.test(text))
}

function placeLabels(places: readonly Concept[]): string {
  return places.map(({ label }) => label).join(', ')
}
