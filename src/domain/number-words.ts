/** The numbers that policies write in words; others are written in figures. */
const NUMBER_WORDS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
  fourteen: 14,
  fifteen: 15,
  eighteen: 18,
  twenty: 20,
  'twenty-four': 24,
  thirty: 30,
  'thirty-six': 36,
  'forty-eight': 48,
  sixty: 60,
  'seventy-two': 72,
  ninety: 90,
}

/**
 * A pattern of a number in figures ("1,000", "2.5") or in words, to build others from; read what it
 * finds with `readNumber`. Extraction and answering share it, so that a figure shown with a fact is
 * the one that questions are compared with.
 */
export const NUMBER_PATTERN = `\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d+)?|${Object.keys(NUMBER_WORDS)
  .sort((a, b) => b.length - a.length)
  .join('|')}`

/** Reads a number that `NUMBER_PATTERN` found; NaN for anything else. */
export function readNumber(words: string): number {
  return NUMBER_WORDS[words.toLowerCase()] ?? Number(words.replaceAll(',', ''))
}
