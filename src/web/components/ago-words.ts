const AGO = new Intl.RelativeTimeFormat(undefined, { numeric: 'auto' })
const STEPS = [
  { unit: 'minute', seconds: 60, upTo: 3_600 },
  { unit: 'hour', seconds: 3_600, upTo: 86_400 },
  { unit: 'day', seconds: 86_400, upTo: 30 * 86_400 },
  { unit: 'month', seconds: 30 * 86_400, upTo: 365 * 86_400 },
  { unit: 'year', seconds: 365 * 86_400, upTo: Number.POSITIVE_INFINITY },
] as const

/**
 * How long ago a moment was, as people say it.
 *
 * @example describeAgo('2026-03-02T10:00:00Z', Date.parse('2026-03-02T10:05:30Z')) // "5 minutes ago"
 */
export function describeAgo(at: string, nowMs: number): string {
  const seconds = Math.max(0, (nowMs - Date.parse(at)) / 1000)
  if (seconds < 60) return 'just now'
  const step = STEPS.find(({ upTo }) => seconds < upTo) ?? STEPS[4]
  return AGO.format(-Math.floor(seconds / step.seconds), step.unit)
}
