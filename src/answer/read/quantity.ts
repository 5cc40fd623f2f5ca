import { NUMBER_PATTERN, readNumber } from '../../domain/number-words.ts'

/** What a number measures; only numbers of one dimension can be compared. */
export type Dimension = 'duration' | 'interval' | 'percent' | 'money' | 'key-bits' | 'tls-version'

/**
 * A quantity as a text states it. `low` and `high` are equal for a plain figure; a bound that the
 * text leaves open is 0 or Infinity. Durations and intervals are in hours.
 */
export interface Quantity {
  readonly dimension: Dimension
  readonly low: number
  readonly high: number
  /** The words of the text, for reasons. */
  readonly text: string
  readonly start: number
  readonly end: number
  /** What the text says of it: no more than, no less than, or just the figure. */
  readonly bound: 'at-most' | 'at-least' | 'exact'
}

const UNIT_HOURS: Record<string, number> = {
  minute: 1 / 60,
  hour: 1,
  day: 24,
  week: 168,
  fortnight: 336,
  month: 730,
  quarter: 2190,
  year: 8760,
}

const UNIT = 'minutes?|mins?|hours?|hrs?|h|days?|weeks?|fortnights?|months?|quarters?|years?|yrs?'
const AMOUNT = new RegExp(
  `(?<![\\w.])(${NUMBER_PATTERN})(?:\\s*(?:-|–|to|and)\\s*(${NUMBER_PATTERN}))?[\\s-]*(?:business |working |calendar |full )?(${UNIT})\\b`,
  'gi',
)

/** "Within a day", "inside an hour", "a whole year": a period that an article counts. */
const ARTICLE_AMOUNT =
  /\b(?<=(?:within|inside|in under|under|for|after|at least|at most|up to|over|than|of) )an? (?:(?:whole|full|single|calendar|business|working) )?(minute|hour|day|week|fortnight|month|quarter|year)\b/gi

/** "Four times a year": so many times in a period. */
const TIMES_A_PERIOD = new RegExp(
  `\\b(${NUMBER_PATTERN}|once|twice) (?:times )?(?:an?|per|each|every) (hour|day|week|month|quarter|year)\\b`,
  'gi',
)

/** Words for how often something happens, in hours between two times. */
const FREQUENCIES: readonly (readonly [RegExp, number])[] = [
  [/\b(bi-?annual(ly)?|semi-?annual(ly)?|half-?yearly|(every|each) half-?year)\b/gi, 4380],
  [
    /\b(?<!bi-?|semi-?)(annual(ly)?|yearly|(every|each) (calendar )?year|(?<!(?:times|once|twice) )per year)\b/gi,
    8760,
  ],
  [/\b(quarterly|(every|each) quarter|(?<!(?:times|once|twice) )per quarter)\b/gi, 2190],
  [/\b(monthly|(every|each) month|(?<!(?:times|once|twice) )per month)\b/gi, 730],
  [/\b(bi-?weekly|fortnightly|every (other|second) week)\b/gi, 336],
  [/\b(?<!bi-?)(weekly|(every|each) week|(?<!(?:times|once|twice) )per week)\b/gi, 168],
  [/\b(daily|nightly|(every|each) (day|night)|(?<!(?:times|once|twice) )per day)\b/gi, 24],
  [/\bhourly\b/gi, 1],
]

const AT_MOST =
  /(within|inside|no later than|not later than|no more than|not more than|less than|under|up to|at most|maximum( of)?|max\.?|below|in under|fewer than|every|sooner than|shorter than|by)\s*(the |a |an )?$/i
const AT_LEAST =
  /(at least|no less than|not less than|minimum( of)?|min\.?|more than|longer than|over|exceeding|a minimum period of)\s*(the |a |an )?$/i
const OR_MORE = /^\s*(or|and) (more|longer|greater|above|higher|later)|^\s*(minimum|at minimum|\+)/i
const OR_LESS = /^\s*or (less|fewer|sooner|shorter|better)|^\s*(maximum|at most)/i

/** Finds durations, frequencies, shares, sums, key lengths and TLS versions, in order of the text. */
export function readQuantities(text: string): readonly Quantity[] {
  return [
    ...readAmounts(text),
    ...readArticleAmounts(text),
    ...readWithinADay(text),
    ...readTimesAPeriod(text),
    ...readFrequencies(text),
    ...readPercents(text),
    ...readSums(text),
    ...readKeyBits(text),
    ...readTlsVersions(text),
  ].sort((a, b) => a.start - b.start)
}

function readAmounts(text: string): readonly Quantity[] {
  return [...text.matchAll(AMOUNT)].map((match) => {
    const [words, from = '', to, unit = ''] = match
    const factor = UNIT_HOURS[unitName(unit)] ?? 1
    const first = readNumber(from) * factor
    const last = to === undefined ? first : readNumber(to) * factor
    const isInterval = /\bevery\s*$/i.test(text.slice(0, match.index))
    return bounded(text, match.index, words, isInterval ? 'interval' : 'duration', first, last)
  })
}

function readArticleAmounts(text: string): readonly Quantity[] {
  return [...text.matchAll(ARTICLE_AMOUNT)].map((match) => {
    const hours = UNIT_HOURS[unitName(match[1] ?? '')] ?? 1
    return bounded(text, match.index, match[0], 'duration', hours, hours)
  })
}

/** "The same day", "by the next day", "right away": at most a day. */
function readWithinADay(text: string): readonly Quantity[] {
  const pattern =
    /\b(?:on )?(?:the |that )?(?:very )?(?:same|next|following)[- ](?:business |working )?day\b|\b(?:immediately|instantly|right away|straight away)\b/gi
  return [...text.matchAll(pattern)].map((match) => {
    const place = { text: match[0], start: match.index, end: match.index + match[0].length }
    return { dimension: 'duration', low: 0, high: 24, bound: 'at-most', ...place }
  })
}

function readTimesAPeriod(text: string): readonly Quantity[] {
  return [...text.matchAll(TIMES_A_PERIOD)].map((match): Quantity => {
    const [words, count = '', period = ''] = match
    const times = TIMES[count.toLowerCase()] ?? readNumber(count)
    const hours = (UNIT_HOURS[period.toLowerCase()] ?? 1) / Math.max(1, times)
    const place = { text: words, start: match.index, end: match.index + words.length }
    return { dimension: 'interval', low: hours, high: hours, bound: 'at-most', ...place }
  })
}

const TIMES: Record<string, number> = { once: 1, twice: 2 }

function readFrequencies(text: string): readonly Quantity[] {
  return FREQUENCIES.flatMap(([pattern, hours]) =>
    [...text.matchAll(pattern)].map((match): Quantity => {
      const start = match.index
      const quantity = { text: match[0], start, end: start + match[0].length }
      // "At least annually" asks for an interval of a year or less.
      return { dimension: 'interval', low: hours, high: hours, bound: 'at-most', ...quantity }
    }),
  )
}

function readPercents(text: string): readonly Quantity[] {
  return [...text.matchAll(/\b(\d+(?:\.\d+)?)\s?(%|percent\b|per cent\b)/gi)].map((match) =>
    bounded(text, match.index, match[0], 'percent', Number(match[1]), Number(match[1])),
  )
}

/** Sums of money; whatever the currency, since a source states its figure in one. */
function readSums(text: string): readonly Quantity[] {
  const pattern =
    /(?:[$€£]|\b(?:USD|EUR|GBP) ?)(\d[\d,.]*)\s?(thousand|k|million|mn|m|billion|bn)?\b/gi
  return [...text.matchAll(pattern)].map((match) => {
    const factor = SUM_FACTORS[(match[2] ?? '').toLowerCase()[0] ?? ''] ?? 1
    const sum = Number((match[1] ?? '').replace(/,/g, '')) * factor
    return bounded(text, match.index, match[0], 'money', sum, sum)
  })
}

const SUM_FACTORS: Record<string, number> = { t: 1e3, k: 1e3, m: 1e6, b: 1e9 }

function readKeyBits(text: string): readonly Quantity[] {
  const pattern = /\b(?:AES|RSA|SHA)[- ]?(\d{3,4})\b|\b(\d{3,4})[- ]bits?\b/gi
  return [...text.matchAll(pattern)].map((match) => {
    const bits = Number(match[1] ?? match[2])
    return bounded(text, match.index, match[0], 'key-bits', bits, bits)
  })
}

function readTlsVersions(text: string): readonly Quantity[] {
  const pattern = /\bTLS\s?v?(1\.[0-3])(\s?\+| (?:and|or) (?:above|higher|later|newer))?/gi
  return [...text.matchAll(pattern)].map((match): Quantity => {
    const version = Number(match[1])
    const isOpen = match[2] !== undefined
    const start = match.index
    const place = { text: match[0].trim(), start, end: start + match[0].length }
    const high = isOpen ? Number.POSITIVE_INFINITY : version
    return { dimension: 'tls-version', low: version, high, bound: 'at-least', ...place }
  })
}

function bounded(
  text: string,
  start: number,
  words: string,
  dimension: Dimension,
  low: number,
  high: number,
): Quantity {
  const end = start + words.length
  const before = text.slice(Math.max(0, start - 40), start)
  const after = text.slice(end, end + 20)
  const place = { dimension, text: words, start, end }
  if (AT_LEAST.test(before) || OR_MORE.test(after)) {
    return { ...place, low, high: Number.POSITIVE_INFINITY, bound: 'at-least' }
  }
  if (AT_MOST.test(before) || OR_LESS.test(after) || dimension === 'interval') {
    return { ...place, low: dimension === 'interval' ? low : 0, high, bound: 'at-most' }
  }
  return { ...place, low, high, bound: 'exact' }
}

function unitName(unit: string): string {
  const singular = unit.toLowerCase().replace(/s$/, '')
  const names: Record<string, string> = { min: 'minute', h: 'hour', hr: 'hour', yr: 'year' }
  return names[singular] ?? singular
}
