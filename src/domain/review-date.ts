/** How long a statement is good for where nobody says otherwise. */
export const DEFAULT_REVIEW_DAYS = 365

const MS_PER_DAY = 86_400_000

/**
 * The day that lies so many days after another.
 *
 * @param from - an ISO day or date and time.
 * @example addDays('2026-02-27', 2) // "2026-03-01"
 */
export function addDays(from: string, days: number): string {
  const start = Date.parse(from.slice(0, 10))
  return new Date(start + days * MS_PER_DAY).toISOString().slice(0, 10)
}
