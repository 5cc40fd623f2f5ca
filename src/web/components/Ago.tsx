import { describeAgo } from './ago-words.ts'

const FULL = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' })

/** How long ago a moment was, as people say it; the exact one is in the title. */
export function Ago({ at }: { readonly at: string }) {
  return (
    <time dateTime={at} title={FULL.format(new Date(at))}>
      {describeAgo(at, Date.now())}
    </time>
  )
}
