import type { Conflict } from '../../domain/agreement.ts'
import type { Draft, DraftFlag } from '../../domain/draft.ts'

/** Below what anybody signs unseen: a person has to look at such a draft. */
const HELD_BACK = 0.5

/** What is known of the cited facts beside what they say. */
export interface UpkeepNotes {
  /** Conflicts that nobody has decided yet, by the id of either fact. */
  readonly openConflicts: ReadonlyMap<string, readonly Omit<Conflict, 'decision'>[]>
  /** What the other side of a conflict says, by fact id: its words and its source. */
  readonly sayings: ReadonlyMap<string, string>
  /** The day by which each fact should be looked at again. */
  readonly reviewDays: ReadonlyMap<string, string>
}

/**
 * Marks a draft that rests on a fact which another one contradicts, or that should have been looked at
 * again by now, and takes its confidence below signing: neither is drafted silently.
 *
 * @param today - ISO day.
 */
export function heedUpkeep(draft: Draft, notes: UpkeepNotes, today: string): Draft {
  const citedIds = draft.citations.map(({ factId }) => factId)
  const flags: DraftFlag[] = []
  const remarks: string[] = []
  for (const factId of citedIds) {
    for (const conflict of notes.openConflicts.get(factId) ?? []) {
      const otherId = conflict.factIds.find((id) => id !== factId) ?? ''
      flags.push('conflict')
      remarks.push(
        `Elsewhere it reads otherwise: ${notes.sayings.get(otherId)}. ${conflict.reason}`,
      )
    }
    const day = notes.reviewDays.get(factId)
    if (day !== undefined && day < today) {
      flags.push('overdue')
      remarks.push(`A cited statement was to be looked at again by ${day}.`)
    }
  }
  if (flags.length === 0) return draft
  return {
    ...draft,
    flags: [...new Set([...draft.flags, ...flags])],
    confidence: Math.min(draft.confidence, HELD_BACK),
    reason: [draft.reason, ...new Set(remarks)].join(' '),
  }
}
