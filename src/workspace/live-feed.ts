import { randomUUID } from 'node:crypto'
import { NotFoundError } from '../domain/not-found-error.ts'
import type { Presence, WorkspaceChange } from '../domain/workspace-change.ts'
import type { NewAuditEvent } from '../store/audit-event-repository.ts'
import type { Store } from '../store/open-store.ts'

/** What those who have the workspace open are told. */
export type LiveEvent =
  | { readonly kind: 'changes'; readonly changes: readonly WorkspaceChange[] }
  | { readonly kind: 'presence'; readonly present: readonly Presence[] }

export type LiveListener = (event: LiveEvent) => void

/** Which answer somebody looks at; null for another page. */
export interface LookedAt {
  readonly questionnaireId: string
  readonly answerId: string | null
}

/** Tells whoever watches what others change, and who is here. */
export interface LiveFeed {
  /** Returns how to stop. */
  watch(listener: LiveListener): () => void
  /** Notes that a person has opened a window; gives its id. */
  enter(name: string): string
  /** @throws NotFoundError when the visit is over */
  lookAt(visitId: string, place: LookedAt | null): void
  leave(visitId: string): void
  listPresent(): readonly Presence[]
  /** Everybody who was here since the workspace was opened: they can be called before they did anything. */
  listMet(): readonly string[]
}

/**
 * Follows the audit trail: each deed leaves an event there, so there is one place to learn of all.
 * Drafts of a run that goes on leave none; its progress has a stream of its own.
 */
export function createLiveFeed(store: Pick<Store, 'watchEvents'>): LiveFeed {
  const listeners = new Set<LiveListener>()
  const visits = new Map<string, Presence>()
  const met = new Set<string>()
  const tell = (event: LiveEvent) => {
    for (const listener of listeners) listener(event)
  }
  const listPresent = () => [...visits.values()]
  const tellPresence = () => tell({ kind: 'presence', present: listPresent() })
  store.watchEvents((events) => tell({ kind: 'changes', changes: summariseChanges(events) }))

  return {
    listPresent,
    listMet: () => [...met],

    watch(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },

    enter(name) {
      const visitId = `v_${randomUUID()}`
      met.add(name)
      visits.set(visitId, { visitId, name, questionnaireId: null, answerId: null })
      tellPresence()
      return visitId
    },

    lookAt(visitId, place) {
      const visit = visits.get(visitId)
      if (visit === undefined) throw new NotFoundError('visit', visitId)
      const { questionnaireId = null, answerId = null } = place ?? {}
      visits.set(visitId, { ...visit, questionnaireId, answerId })
      tellPresence()
    },

    leave(visitId) {
      if (visits.delete(visitId)) tellPresence()
    },
  }
}

/** More ids than this cost more to carry and to fetch one by one than the whole list does. */
const MAX_NAMED_SUBJECTS = 20

/** Sums up events to what those who watch must fetch anew. */
export function summariseChanges(events: readonly NewAuditEvent[]): readonly WorkspaceChange[] {
  const groups = new Map<
    string,
    Omit<WorkspaceChange, 'subjectIds'> & { readonly ids: Set<string> }
  >()
  for (const { action, by, at, subjectId, details } of events) {
    const { questionnaireId: named } = details
    const questionnaireId = questionnaireOf(action, subjectId, named)
    const key = JSON.stringify([action, by, questionnaireId])
    const group = groups.get(key) ?? { action, by, at, questionnaireId, ids: new Set() }
    group.ids.add(subjectId)
    groups.set(key, group)
  }
  return [...groups.values()].map(({ ids, ...change }) => ({
    ...change,
    subjectIds: ids.size > MAX_NAMED_SUBJECTS ? [] : [...ids],
  }))
}

const ABOUT_QUESTIONNAIRE = /^(questionnaire|mapping|drafting)\./

function questionnaireOf(action: string, subjectId: string, named: unknown): string | null {
  if (typeof named === 'string') return named
  return ABOUT_QUESTIONNAIRE.test(action) ? subjectId : null
}
