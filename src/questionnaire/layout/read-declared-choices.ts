import { isChoiceWord } from './choice-words.ts'

// Longer values come first, so that "N/A" isn't read as "N".
const VALUE = String.raw`(?:not applicable|partial(?:ly)?|yes|oui|ja|s[ií]|y|n\/a|n\.a\.|na|nein|non|no|n)(?![\p{L}\d])`
const SEPARATOR = String.raw`\s*(?:\/|,|\||;|\bor\b)\s*`
const DECLARATION = new RegExp(
  `(?<![\\p{L}\\d])${VALUE}(?:${SEPARATOR}${VALUE})+(?![\\p{L}\\d])`,
  'iu',
)
const ASKS_FOR_TEXT =
  /\b(explain|explanation|describe|details?|comments?|elaborate|specify|why|how)\b/i

/**
 * Reads the values that a header asks for in words where its column has no list: "Response (Y/N/NA)"
 * declares Y, N and NA, spelled as the header spells them.
 *
 * @returns `null` when the header declares no values, or asks for an explanation in the same cell.
 */
export function readDeclaredChoices(header: string): readonly string[] | null {
  const declaration = DECLARATION.exec(header)?.[0]
  if (declaration === undefined || ASKS_FOR_TEXT.test(header)) return null
  const values = declaration.match(new RegExp(VALUE, 'giu')) ?? []
  return values.length >= 2 && values.every(isChoiceWord) ? values : null
}
