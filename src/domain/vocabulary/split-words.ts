/** One word or number of a text, with what the matching of forms needs to know of it. */
export interface Word {
  /** As it stands in the text, without a possessive ending. */
  readonly written: string
  /** Lower case. */
  readonly folded: string
  /** Lower case and singular: what forms are compared by. */
  readonly key: string
  /** What stands before it: `' '` for a space, hyphen or nothing, `'/'`, `'.'` and so on as written. */
  readonly joint: string
  /** Whether a sentence, or a paragraph, ended before it. */
  readonly opensSentence: boolean
  readonly start: number
  readonly end: number
}

const WORD = /\p{L}+(?:['’]s(?!\p{L}))?|\p{N}+/gu
const POSSESSIVE = /['’]s$/
const LOOSE_JOINT = /[\s\-_'"‐‑‒–—‘’“”]+/g
const SENTENCE_END = /[.?!;]["'”’)\]]*\s|\n\s*\n|[•●▪]/
const SINGLE_LETTER = /^\p{L}$/u

/** Words that only look like plurals. */
const NOT_PLURAL = new Set([
  'https',
  'ddos',
  'saas',
  'paas',
  'iaas',
  'macos',
  'sans',
  'windows',
  'bias',
])

/**
 * Splits a text into words and numbers, keeping their offsets.
 *
 * Letters and digits part company (`SOC2`, `SOC-2` and `SOC 2` are the same two words), so that
 * nobody has to list the ways of writing a designation.
 */
export function splitWords(text: string): readonly Word[] {
  const words: Word[] = []
  let previousEnd = 0
  for (const match of text.matchAll(WORD)) {
    const written = match[0].replace(POSSESSIVE, '')
    const folded = written.toLowerCase()
    const between = text.slice(previousEnd, match.index)
    const isPlain = between === ' ' || between === ''
    words.push({
      written,
      folded,
      key: singularOf(folded),
      joint: isPlain ? ' ' : between.replace(LOOSE_JOINT, '') || ' ',
      opensSentence: !isPlain && endsSentence(between, words.at(-1)),
      start: match.index,
      end: match.index + match[0].length,
    })
    previousEnd = match.index + match[0].length
  }
  return words
}

/** The dot after a single letter belongs to an abbreviation: `U.S. data`, `e.g. backups`. */
function endsSentence(between: string, previous: Word | undefined): boolean {
  const isAbbreviation = between.startsWith('.') && SINGLE_LETTER.test(previous?.written ?? '')
  return SENTENCE_END.test(isAbbreviation ? between.slice(1) : between)
}

/**
 * The singular of a regular English plural; other words come back as they are.
 *
 * Both sides of a comparison pass through it, so an odd result (`kubernete`) does no harm. Words of
 * up to three letters are left alone: most are abbreviations (`TLS`, `AWS`).
 */
export function singularOf(word: string): string {
  if (word.length <= 3 || !word.endsWith('s') || NOT_PLURAL.has(word)) return word
  if (/(?:ss|us|is)$/.test(word)) return word
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`
  if (/(?:ss|x|ch|sh)es$/.test(word)) return word.slice(0, -2)
  return word.slice(0, -1)
}
