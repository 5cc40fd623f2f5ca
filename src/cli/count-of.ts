/** @example countOf(1, 'draft') // "1 draft" */
export function countOf(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}
