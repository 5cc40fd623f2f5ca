import type { Decision } from '../../domain/decision.ts'
import { findConcepts, withBroader } from '../../domain/vocabulary.ts'
import {
  isNamedIn,
  type NamingText,
  readContentUnits,
  readStems,
  sumWeights,
} from '../read/content-units.ts'
import type { AskedFrame } from './find-overstatement.ts'
import type { Finding } from './find-strange-words.ts'
import type { OwnWords } from './own-words.ts'

/** A sentence is spoken for when at least this share of its meaning is named by what is cited. */
const MIN_NAMED_SHARE = 0.5
/** One word alone ("on request") is a turn of phrase. */
const MIN_UNITS = 2

/**
 * Finds the sentences that an answer has added and of which no cited fact speaks.
 *
 * Other words for the same pass, since most of what they name is named by the facts as well. In an
 * answer that is weaker than a yes the question's own words may be repeated, to say what isn't so; in
 * a yes they would claim what is asked.
 *
 * @returns in the order of the answer; each says where in the answer on one line it stands.
 */
export function findUnspokenSentences(
  { decision }: { readonly decision: Decision },
  { added, evidence, sentences }: OwnWords,
  asked: AskedFrame,
): readonly Finding[] {
  const own = sentences.filter(({ start, end }) => added.slice(start, end).trim() !== '')
  if (own.length === 0) return []
  const spoken = readNamingText(decision === 'yes' ? evidence : `${evidence} . ${asked.text}`)
  return own.flatMap(({ start, end }) => {
    const sentence = added.slice(start, end)
    const units = readContentUnits(sentence)
    const unnamed = units.filter((unit) => !isNamedIn(unit, spoken))
    const namedShare = 1 - sumWeights(unnamed) / Math.max(1, sumWeights(units))
    if (units.length < MIN_UNITS || namedShare >= MIN_NAMED_SHARE) return []
    const named = unnamed.slice(0, 3).map((unit) => `“${sentence.slice(unit.start, unit.end)}”`)
    return [{ start, end, reason: `no cited fact speaks of ${named.join(', ')}` }]
  })
}

function readNamingText(text: string): NamingText {
  return {
    concepts: new Set(findConcepts(text).flatMap(({ concept }) => withBroader(concept.id))),
    stems: readStems(text),
  }
}
