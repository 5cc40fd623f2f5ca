import type { Fact } from '../../domain/fact.ts'
import { readDay } from '../../domain/read-day.ts'
import type { Source } from '../../domain/source.ts'

/** What of a source tells how far its statements are to be trusted. */
export type SourceStanding = Pick<Source, 'id' | 'name' | 'title' | 'trust' | 'statedDate'>

/** The day as of which a statement was so: its own, that of the entry it stands in, or its document's. */
export function effectiveDay(fact: Fact, source: SourceStanding | undefined): string | null {
  const own = fact.dates.filter(({ kind }) => kind === 'as-of' || kind === 'reviewed')
  const latest = own
    .map(({ last }) => last)
    .sort()
    .at(-1)
  return latest ?? entryDay(fact) ?? (source?.statedDate ? readDay(source.statedDate) : null)
}

/** The day of the changelog entry or edition that a statement stands in. */
export function entryDay({ headingPath }: Pick<Fact, 'headingPath'>): string | null {
  for (const title of [...headingPath].reverse()) {
    const day = readDay(title)
    if (day !== null) return day
  }
  return null
}
