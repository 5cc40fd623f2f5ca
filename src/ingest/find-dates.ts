import type { FactDate } from '../domain/fact.ts'

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
const MONTH = `(?:${MONTHS.join('|')})[a-z]{0,6}\\.?`
const YEAR = '(?:19|20)\\d\\d'

/** A point or span of the calendar, the longest form first. */
const CALENDAR = [
  `\\d{1,2}(?:st|nd|rd|th)? (?:of )?${MONTH},? ${YEAR}`,
  `${MONTH} \\d{1,2}(?:st|nd|rd|th)?,? ${YEAR}`,
  `${YEAR}-\\d{2}-\\d{2}`,
  `(?:the )?(?:(?:early|late|mid|end of|beginning of|start of)[- ](?:in )?)?${MONTH},? ${YEAR}`,
  `(?:the )?(?:Q[1-4]|(?:first|second|third|fourth) quarter)(?: of)?[ /]${YEAR}`,
  `(?:the )?(?:H[12]|(?:first|second) half)(?: of)?[ /]${YEAR}`,
  `(?:the )?(?:early|late|mid|end of|beginning of|start of)[- ](?:in )?${YEAR}`,
  `(?:the )?(?:spring|summer|autumn|fall|winter)(?: of)? ${YEAR}`,
  `${YEAR}(?!\\d|[.-]\\d|\\s*/)`,
].join('|')

const LABELS: readonly (readonly [FactDate['kind'], string])[] = [
  [
    'reviewed',
    '(?:last |most recently )?(?:updated|reviewed|revised|renewed|tested|audited|assessed|rehearsed|exercised|performed|completed|carried out)(?: in| on)?:?',
  ],
  ['as-of', '(?:as of|as at|correct at|current as of)'],
  ['since', '(?:ever )?since'],
  [
    'from',
    '(?:effective(?: from| as of)?|(?:starting|beginning|available|starts|begins)(?: from| in| on)?|from)',
  ],
  ['until', '(?:valid |good )?(?:until|till|through|expir(?:es|ing)(?: in| on)?)'],
  [
    'by',
    '(?:by|before|no later than|(?:targeted|target(?:ing)?(?: date)?|due|expected|scheduled|planned|slated|eta)(?: for| in| by)?:?)(?: the)?',
  ],
  ['in', '(?:in|on|during|dated|of)'],
]

const PATTERNS = LABELS.map(
  ([kind, label]) => [kind, new RegExp(`\\b${label} (${CALENDAR})(?![\\w-])`, 'gi')] as const,
)
/** A month, quarter or day says when even without a label: "SOC 2 Type II report, March 2026". */
const BARE = new RegExp(`(?<![\\w-])(${CALENDAR})(?![\\w-])`, 'gi')

/**
 * Finds the dates that a statement names, with what it says of each, in their order.
 *
 * A year alone counts only after a label: "ISO 27001:2022" and "OWASP 2021" name editions.
 *
 * @example findDates('Available from Q3 2026.')
 * // [{ kind: 'from', text: 'Available from Q3 2026', first: '2026-07-01', last: '2026-09-30' }]
 */
export function findDates(text: string): readonly FactDate[] {
  if (!/(?:19|20)\d\d/.test(text)) return []
  const found: { readonly start: number; readonly end: number; readonly date: FactDate }[] = []
  const take = (kind: FactDate['kind'], match: RegExpExecArray): void => {
    const words = match[1] ?? ''
    const days = readDays(words)
    const start = match.index
    const end = start + match[0].length
    const isTaken = found.some((other) => start < other.end && other.start < end)
    if (days && !isTaken) found.push({ start, end, date: { kind, text: match[0], ...days } })
  }
  for (const [kind, pattern] of PATTERNS) {
    for (const match of text.matchAll(pattern)) take(kind, match)
  }
  for (const match of text.matchAll(BARE)) {
    if (!/^\d{4}$/.test(match[0])) take('in', match)
  }
  return found.sort((a, b) => a.start - b.start).map(({ date }) => date)
}

/** The first and the last day that words of the calendar may mean. */
function readDays(words: string): { readonly first: string; readonly last: string } | undefined {
  const lower = words.toLowerCase()
  const iso = /^(\d{4})-(\d\d)-(\d\d)$/.exec(lower)
  if (iso) return daysOf(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const year = Number(/(?:19|20)\d\d/.exec(lower)?.[0])
  const month = MONTHS.findIndex((name) => new RegExp(`\\b${name}`).test(lower)) + 1
  if (month > 0) {
    const day = /\b(\d{1,2})(?:st|nd|rd|th)?\b(?!\d)/.exec(lower.replace(String(year), ''))?.[1]
    return day === undefined ? monthsOf(year, month, month) : daysOf(year, month, Number(day))
  }
  const quarter = /q([1-4])|(first|second|third|fourth) quarter/.exec(lower)
  if (quarter) {
    const index = quarter[1] ? Number(quarter[1]) : ORDINALS.indexOf(quarter[2] ?? '') + 1
    return monthsOf(year, index * 3 - 2, index * 3)
  }
  const half = /h([12])|(first|second) half/.exec(lower)
  if (half)
    return half[1] === '1' || half[2] === 'first' ? monthsOf(year, 1, 6) : monthsOf(year, 7, 12)
  const part = PARTS_OF_YEAR.find(([pattern]) => pattern.test(lower))
  return part ? monthsOf(year, part[1], part[2]) : monthsOf(year, 1, 12)
}

const ORDINALS = ['first', 'second', 'third', 'fourth']

const PARTS_OF_YEAR: readonly (readonly [RegExp, number, number])[] = [
  [/early|beginning|start/, 1, 4],
  [/mid/, 5, 8],
  [/late|end of/, 9, 12],
  [/spring/, 3, 5],
  [/summer/, 6, 8],
  [/autumn|fall/, 9, 11],
  [/winter/, 1, 12],
]

function monthsOf(year: number, from: number, to: number) {
  return { first: isoDay(year, from, 1), last: isoDay(year, to, lastDayOf(year, to)) }
}

function daysOf(year: number, month: number, day: number) {
  if (month < 1 || month > 12 || day < 1 || day > lastDayOf(year, month)) return undefined
  return { first: isoDay(year, month, day), last: isoDay(year, month, day) }
}

function lastDayOf(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

function isoDay(year: number, month: number, day: number): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}
