/**
 * A number with its noun, in the right number.
 *
 * @example countOf(1, 'fact') // "1 fact"
 * @example countOf(1200, 'fact') // "1,200 facts", grouped as the reader's language does
 */
export function countOf(count: number, noun: string): string {
  return `${count.toLocaleString()} ${noun}${count === 1 ? '' : 's'}`
}
