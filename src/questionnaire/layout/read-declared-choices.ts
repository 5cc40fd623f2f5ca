import { isChoiceWord } from './choice-words.ts'

const BRACKETED = /[([（]([^)\]）]*)[)\]）]/g
/** "Compliant? Yes, Partially or No": what stands before the first value asks for it. */
const LEAD = /^.*[?:：]\s*/
const SEPARATOR = /\s*(?:\/|,|\||;|、|\b(?:or|oder|ou|o|lub|of)\b)\s*/
const NOT_APPLICABLE = /\b(n\s*\/\s*a|s\s*\/\s*o)\b/gi
const ASKS_FOR_TEXT =
  /\b(explain|explanation|describe|details?|comments?|elaborate|specify|why|how|erläutern|préciser|indicar)\b/i

/**
 * Reads the values that a header asks for in words where its column has no list: "Response (Y/N/NA)"
 * declares Y, N and NA, spelled as the header spells them.
 *
 * @returns `null` when the header declares no values, or asks for an explanation in the same cell.
 */
export function readDeclaredChoices(header: string): readonly string[] | null {
  if (ASKS_FOR_TEXT.test(header)) return null
  const bracketed = [...header.matchAll(BRACKETED)].map(([, content = '']) => content)
  for (const candidate of [...bracketed, header.replace(LEAD, ''), header]) {
    const values = splitValues(candidate)
    if (values.length >= 2 && values.every(isChoiceWord)) return values
  }
  return null
}

/** The slash of "N/A" separates nothing. */
function splitValues(text: string): readonly string[] {
  return text
    .replace(NOT_APPLICABLE, (value) => value.replace('/', '\u0000'))
    .split(SEPARATOR)
    .map((value) => value.replace('\u0000', '/').trim())
    .filter((value) => value !== '')
}
