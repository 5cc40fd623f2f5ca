import { chooseAllowed } from '../../domain/choice.ts'
import type { Decision } from '../../domain/decision.ts'
import { shortenText } from '../shorten-text.ts'

/** Why a cell or a row stays blank, each a sentence that a person can act on. */

export function explainMissingChoice(
  decision: Decision,
  place: string,
  allowed: readonly string[],
): string {
  const list = listValues(allowed)
  const hasWord = chooseAllowed(decision, allowed) !== null
  return hasWord || decision === 'informational'
    ? `Nobody has chosen a value for ${place} (${list}).`
    : `No value of ${place} (${list}) says “${decision}” and no more; a person has to choose one.`
}

export function explainMisfit(value: string, place: string, allowed: readonly string[]): string {
  return `“${shortenText(value)}” isn't in the list of ${place} (${listValues(allowed)}).`
}

export function explainAnswered(existing: string): string {
  return `The row is answered already: “${shortenText(existing)}”.`
}

export function explainFormula(place: string): string {
  return `A formula fills ${place}, and formulas are never overwritten.`
}

export function explainHeld(place: string, held: string): string {
  return `${place} holds “${shortenText(held)}” already.`
}

export function explainShared(place: string, row: number, held: string): string {
  return `${place} is shared with row ${row}, which says “${shortenText(held)}”.`
}

export function explainTooLong(place: string, length: number, limit: number): string {
  return `The text has ${length} characters, and ${place} holds no more than ${limit}; shorten it.`
}

export function explainUnencodable(encoding: string, characters: readonly string[]): string {
  return `The file's encoding (${encoding}) has no code for ${characters.join(' ')}; write it otherwise.`
}

export const EMPTY_ANSWER = 'The approved answer is empty.'
export const NO_CELL = 'The row has no cell for an answer.'
export const NOT_IN_LAYOUT = 'The layout has no question in this row.'

function listValues(allowed: readonly string[]): string {
  return shortenText(allowed.join(', '))
}
