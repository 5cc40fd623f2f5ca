const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
const MONTH = `(${MONTHS.join('|')})[a-z]*\\.?`

/** From the fullest form to the barest; groups by what they hold. */
const FORMS: readonly RegExp[] = [
  /\b(?<year>(?:19|20)\d\d)-(?<number>\d{2})-(?<day>\d{2})\b/i,
  /\b(?<day>\d{1,2})[./](?<number>\d{1,2})[./](?<year>(?:19|20)\d\d)\b/i,
  new RegExp(
    `\\b(?<day>\\d{1,2})(?:st|nd|rd|th)? (?:of )?${named(MONTH)},? (?<year>(?:19|20)\\d\\d)\\b`,
    'i',
  ),
  new RegExp(
    `\\b${named(MONTH)} (?<day>\\d{1,2})(?:st|nd|rd|th)?,? (?<year>(?:19|20)\\d\\d)\\b`,
    'i',
  ),
  /\b(?<year>(?:19|20)\d\d)-(?<number>\d{2})\b/i,
  new RegExp(`\\b${named(MONTH)},? (?<year>(?:19|20)\\d\\d)\\b`, 'i'),
]

/**
 * Reads the first day that a text names, as an ISO day; of a month it is the first.
 *
 * Day and month in figures are read in this order, as documents outside the United States write
 * them, unless only the other order is a date.
 *
 * @example readDay('Edition of 6 May 2026') // "2026-05-06"
 */
export function readDay(text: string): string | null {
  for (const form of FORMS) {
    const groups = form.exec(text)?.groups
    if (!groups) continue
    const { year = '', day = '1', number, name } = groups
    let month = name ? MONTHS.indexOf(name.toLowerCase().slice(0, 3)) + 1 : Number(number)
    let date = Number(day)
    if (month > 12 && date <= 12) [month, date] = [date, month]
    if (month < 1 || month > 12 || date < 1 || date > 31) continue
    return `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`
  }
  return null
}

function named(month: string): string {
  return month.replace('(', '(?<name>')
}
