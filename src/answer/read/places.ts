import type { Concept } from '../../domain/concept.ts'
import { findConcepts } from '../../domain/vocabulary.ts'

/** Words for going out of a place. */
export const LEAVING =
  /\b(outside( of)?|leaves?|leave|transferr?(ed|s)? (out|outside|abroad)|overseas|offshore)\b/i

/**
 * The places where something is, as against whose it is: "Canadian data is stored in the US" is about
 * the US. Without any such, all places named. "Leave the EU" as a whole names a transfer, so the word
 * for leaving is set aside.
 */
export function readPlaces(text: string): readonly Concept[] {
  const plain = text.replace(LEAVING, ' in ')
  const mentions = findConcepts(plain).filter(({ concept }) => concept.kind === 'place')
  const located = mentions.filter(({ start }) => LOCATIVE.test(plain.slice(0, start)))
  const places = located.length > 0 ? located : mentions
  return [...new Set(places.map(({ concept }) => concept))]
}

/** "In the UK, the EEA and the …": up to four items of a list after the word for where. */
const LOCATIVE =
  /\b(in|within|inside|to|from|at|via|region:?|locations?:?)\s+(the\s+)?([\w.&-]+( [A-Z][\w.]*)?(,| and| or|\/|, and)\s*(the\s+)?){0,4}$/i
