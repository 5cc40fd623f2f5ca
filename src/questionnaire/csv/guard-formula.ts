/** Characters that make spreadsheet programs read a field as a formula, full-width forms included. */
const FORMULA_START = /^[=+\-@\t\r\n＝＋－＠]/
const PLAIN_NUMBER = /^[+-]?\d+([.,]\d+)?$/
const NO_BREAK_SPACE = '\u00A0'

/**
 * Makes sure that a text is shown and never run when a spreadsheet program opens the CSV.
 *
 * A CSV has no text type: a field that begins with `=`, `+`, `-` or `@` is run as a formula however
 * it is quoted (OWASP, "CSV Injection"). The advice to put an apostrophe before it would show in the
 * customer's file, and programs drop a tab or a plain space before they look. A no-break space is
 * kept by all of them, ends the danger, exists in every encoding met here and shows as a blank.
 * Plain numbers can't run and stay as they are; blanks and line ends at the start are dropped.
 */
export function guardFormula(text: string): string {
  const trimmed = text.replace(/^[\s\uFEFF]+/, '')
  if (PLAIN_NUMBER.test(trimmed)) return trimmed
  return FORMULA_START.test(trimmed) ? NO_BREAK_SPACE + trimmed : text
}
