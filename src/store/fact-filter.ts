import { type Expression, expressionBuilder, type RawBuilder, type SqlBool, sql } from 'kysely'
import type { Disclosure } from '../domain/disclosure.ts'
import type { FactStatus, FactSubject } from '../domain/fact.ts'
import type { Database } from './database.ts'

/** Which facts a list shows; what is left out doesn't matter. */
export interface FactFilter {
  readonly sourceId?: string | undefined
  readonly status?: FactStatus | undefined
  readonly subject?: FactSubject['kind'] | undefined
  readonly disclosure?: Disclosure | undefined
  /** Vouched for or waiting, both in use; or out of use, retired and merged ones alike. */
  readonly standing?: 'verified' | 'waiting' | 'out-of-use' | undefined
  /** The id of a topic that they are about. */
  readonly topic?: string | undefined
  /** Words that headings or text must all contain, in any case. */
  readonly search?: string | undefined
}

/** The condition that a filter is, on facts joined with their sources. */
export function matchFacts(filter: FactFilter): Expression<SqlBool> {
  const eb = expressionBuilder<Pick<Database, 'facts' | 'sources'>, 'facts' | 'sources'>()
  const { sourceId, status, subject, disclosure, standing, topic } = filter
  const conditions: Expression<SqlBool>[] = wordsOf(filter.search ?? '').map(contains)
  if (sourceId !== undefined) conditions.push(eb('facts.source_id', '=', sourceId))
  if (status !== undefined) conditions.push(eb('facts.status', '=', status))
  if (subject !== undefined) conditions.push(eb('facts.subject', 'like', `{"kind":"${subject}"%`))
  if (topic !== undefined) conditions.push(eb('facts.topics', 'like', `%|${topic}|%`))
  if (disclosure !== undefined) {
    const own = eb.fn.coalesce('facts.own_disclosure', 'sources.disclosure')
    conditions.push(eb(own, '=', disclosure))
  }
  if (standing !== undefined) {
    const isInUse = eb.and([
      eb('facts.retired_at', 'is', null),
      eb('facts.merged_into', 'is', null),
    ])
    if (standing === 'out-of-use') conditions.push(eb.not(isInUse))
    else {
      const verified = standing === 'verified' ? 'is not' : 'is'
      conditions.push(isInUse, eb('facts.verified_at', verified, null))
    }
  }
  return eb.and(conditions)
}

function wordsOf(search: string): readonly string[] {
  return [...new Set(search.toLowerCase().split(/\s+/).filter(Boolean))]
}

/** `!` escapes the wildcards: unlike a backslash it means nothing else in either dialect. */
function contains(word: string): RawBuilder<boolean> {
  const pattern = `%${word.replace(/[!%_]/g, '!$&')}%`
  return sql<boolean>`facts.search_text like ${pattern} escape '!'`
}
