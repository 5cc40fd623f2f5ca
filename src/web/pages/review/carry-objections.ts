import type { Objection, TextPlace } from '../../../domain/objection.ts'

/**
 * Moves what was objected to in a text to where it stands in a later version of it, so that an underline
 * neither jumps nor lies while the next check is on its way. Sentences that were changed lose theirs.
 */
export function carryObjections(
  objections: readonly Objection[],
  before: string,
  after: string,
): readonly Objection[] {
  if (before === after) return objections
  const head = countAlike(before.length, after.length, (index) => before[index] === after[index])
  const rest = Math.min(before.length, after.length) - head
  const tail = countAlike(rest, rest, (index) => before.at(-1 - index) === after.at(-1 - index))
  const carry = (place: TextPlace | null): TextPlace | null => {
    if (place === null || place.start + place.length <= head) return place
    if (place.start < before.length - tail) return null
    return { start: place.start + after.length - before.length, length: place.length }
  }
  return objections.flatMap(({ reason, sentence, words }) => {
    const carried = carry(sentence)
    return sentence === null || carried !== null
      ? [{ reason, sentence: carried, words: carry(words) }]
      : []
  })
}

function countAlike(a: number, b: number, isAlike: (index: number) => boolean): number {
  let count = 0
  while (count < Math.min(a, b) && isAlike(count)) count += 1
  return count
}
