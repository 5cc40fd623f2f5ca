const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
]

/**
 * Reads the last date that a text names for a plan: "Q3 2026", "late 2025", "March 2026", "2027".
 *
 * @returns the last day that the words can mean, as YYYY-MM-DD, or `undefined` without a date.
 */
export function readTargetDate(text: string): string | undefined {
  const pattern = new RegExp(
    `\\b(?:(q[1-4])|(h[12])|(early|mid|late|end of|${MONTHS.join('|')}))?[\\s,-]*(20\\d\\d)\\b`,
    'gi',
  )
  const dates = [...text.matchAll(pattern)].map(([, quarter, half, word, year = '']) => {
    const month = lastMonth(quarter, half, word?.toLowerCase())
    const lastDay = new Date(Date.UTC(Number(year), month, 0)).getUTCDate()
    return `${year}-${String(month).padStart(2, '0')}-${lastDay}`
  })
  return dates.sort().at(-1)
}

function lastMonth(quarter?: string, half?: string, word?: string): number {
  if (quarter) return Number(quarter[1]) * 3
  if (half) return Number(half[1]) * 6
  if (word === 'early') return 4
  if (word === 'mid') return 8
  if (word && MONTHS.includes(word)) return MONTHS.indexOf(word) + 1
  return 12
}
