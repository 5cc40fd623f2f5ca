import type { Tone } from '../app/theme-variables.ts'

const MS_PER_DAY = 86_400_000
/** So near, a due date is worth a second look. */
const SOON_DAYS = 3
/** Further off, the day itself says more than the count of days. */
const COUNTED_DAYS = 14

const THIS_YEAR = new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'short' })
const OTHER_YEAR = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium' })

/** The day that it is where the reader is. */
export function localDay(now: Date): string {
  const twoDigits = (value: number) => String(value).padStart(2, '0')
  return `${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`
}

/** How many days a due date is away; negative once it has passed. */
export function daysUntil(dueOn: string, today: string): number {
  return Math.round((Date.parse(dueOn) - Date.parse(today)) / MS_PER_DAY)
}

/**
 * A due date as people say it.
 *
 * @example describeDue('2026-03-05', '2026-03-02') // { words: 'Due in 3 days', tone: 'warn' }
 */
export function describeDue(dueOn: string, today: string): { words: string; tone: Tone } {
  const days = daysUntil(dueOn, today)
  if (days < 0) return { words: `${days === -1 ? '1 day' : `${-days} days`} overdue`, tone: 'bad' }
  if (days === 0) return { words: 'Due today', tone: 'bad' }
  const tone = days <= SOON_DAYS ? 'warn' : 'quiet'
  if (days === 1) return { words: 'Due tomorrow', tone }
  if (days <= COUNTED_DAYS) return { words: `Due in ${days} days`, tone }
  return { words: `Due ${dayWords(dueOn, today)}`, tone }
}

function dayWords(day: string, today: string): string {
  const format = day.slice(0, 4) === today.slice(0, 4) ? THIS_YEAR : OTHER_YEAR
  return format.format(new Date(`${day}T12:00:00`))
}
