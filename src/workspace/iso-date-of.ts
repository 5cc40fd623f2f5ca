/** The day of a moment as YYYY-MM-DD, in UTC: the same draft wherever the machine stands. */
export function isoDateOf(time: Date): string {
  return time.toISOString().slice(0, 10)
}
