/**
 * What two wordings of a question have in common that differ in no word: letters and figures alone.
 *
 * @example questionKey('Do you use MFA? ') === questionKey('do you use MFA') // true
 */
export function questionKey(text: string): string {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')
}
