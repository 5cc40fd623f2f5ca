import { HEADER_WORDS } from './header-words.ts'

/**
 * What a column's header says that the column is for. Besides the roles that their names explain:
 * `score` rates the answer (the supplier's where it has a list, else the assessor's), `guidance`
 * explains the question, `author` is set by the form's author, such as severity and weight, and
 * `assessor` is kept for whoever evaluates the answers.
 */
export type HeaderRole = (typeof HEADER_WORDS)[number]['role']

/** A header is a label; what is longer is a text of its own. */
const MAX_HEADER_CHARS = 120
/** The same with remarks in brackets, which are taken out before. */
const MAX_HEADER_CHARS_WITH_REMARKS = 1_000

const CJK = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/

const ROLE_PATTERNS: readonly (readonly [HeaderRole, RegExp])[] = HEADER_WORDS.map(
  ({ role, words }) => [role, wordPattern(words)],
)

/** `\b` knows ASCII letters only, and in Chinese, Japanese and Korean words have no boundary. */
function wordPattern(words: readonly string[]): RegExp {
  const bounded = words
    .filter((word) => !CJK.test(word))
    .map((word) => word.replace(/\*$/, '\\p{L}*'))
  const unbounded = words.filter((word) => CJK.test(word))
  const alternatives = [
    ...(bounded.length > 0
      ? [`(?<![\\p{L}\\p{N}])(?:${bounded.join('|')})(?![\\p{L}\\p{N}])`]
      : []),
    ...unbounded,
  ]
  return new RegExp(alternatives.join('|'), 'u')
}

/**
 * Reads the role of a column from its header's words; `undefined` when they say nothing.
 *
 * The header is one piece of evidence among others: the cells below it can overrule it.
 *
 * @example readHeaderRole('Supplier answer') // "answer"
 */
export function readHeaderRole(header: string): HeaderRole | undefined {
  const text = normalizeHeader(header)
  if (text === '' || text.length > MAX_HEADER_CHARS) return undefined
  if (text === '#') return 'id'
  return ROLE_PATTERNS.find(([, pattern]) => pattern.test(text))?.[0]
}

/** A header's text without what it says in brackets; empty when it is too long to be a header. */
export function stripRemarks(header: string): string {
  if (header.length > MAX_HEADER_CHARS_WITH_REMARKS) return ''
  return header
    .replace(/\([^)]*\)|（[^）]*）/g, ' ')
    .replace(/[_\s]+/g, ' ')
    .trim()
}

function normalizeHeader(header: string): string {
  return stripRemarks(header)
    .toLowerCase()
    .replace(/[:*]+$/g, '')
    .trim()
}
