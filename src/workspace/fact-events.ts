import type { AuditAction, AuditEvent } from '../domain/audit-event.ts'
import type { Deed } from '../domain/deed.ts'
import type { Fact } from '../domain/fact.ts'
import type { NewAuditEvent } from '../store/audit-event-repository.ts'

const SHOWN = [
  ...(['status', 'subject', 'qualifiers', 'dates', 'ownDisclosure'] as const),
  ...(['retirement', 'mergedInto'] as const),
]

/** What a person decided about a fact, with each field that changed before and after. */
export function factEvent(
  action: AuditAction,
  before: Fact,
  after: Fact,
  { by, at }: Deed,
): NewAuditEvent {
  const changed = SHOWN.filter((field) => !isSame(before[field], after[field]))
  const pick = (fact: Fact) =>
    Object.fromEntries(changed.map((field) => [field, toPlain(fact[field])]))
  const { sourceName, text, retirement } = after
  return {
    ...{ at, by, action, subjectId: after.id },
    details: {
      ...{ source: sourceName, text, before: pick(before), after: pick(after) },
      ...(action === 'fact.retired' && retirement?.reason && { reason: retirement.reason }),
    },
  }
}

/** As the trail keeps it: bare lists and objects. */
function toPlain(value: unknown): AuditEvent['details'][string] {
  return JSON.parse(JSON.stringify(value))
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
