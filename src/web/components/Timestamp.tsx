const FULL = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' })
const TIME = new Intl.DateTimeFormat(undefined, { timeStyle: 'short' })
const DAY = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium' })

interface TimestampProps {
  readonly at: string
  readonly show?: 'full' | 'time' | 'day'
}

/** A moment in the reader's own format; the exact one is in the title. */
export function Timestamp({ at, show = 'full' }: TimestampProps) {
  const format = { full: FULL, time: TIME, day: DAY }[show]
  const date = new Date(at)
  return (
    <time dateTime={at} title={FULL.format(date)}>
      {format.format(date)}
    </time>
  )
}
