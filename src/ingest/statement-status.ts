import type { FactStatus } from '../domain/fact.ts'
import { findStatusWording } from '../domain/status-wording.ts'

/**
 * Decides how real a statement is, from its badge, its words and the titles above it.
 *
 * A badge that says less than live settles it. Otherwise wording that announces something wins over
 * a live badge on a whole section, since calling a plan live is the one mistake that must not
 * happen. An item of a list goes on from what the list hangs on ("We do not offer:").
 */
export function statementStatus(statement: {
  readonly text: string
  readonly badge: FactStatus | null
  readonly headingPath: readonly string[]
  /** What the list hangs on that the statement is an item of, outermost first. */
  readonly leadIns?: readonly string[]
}): FactStatus {
  const isOfMeanwhile = MEANWHILE.test(statement.text)
  if (statement.badge !== null && statement.badge !== 'live' && !isOfMeanwhile) {
    return statement.badge
  }
  const { text, leadIns = [] } = statement
  const worded =
    findStatusWording(text) ??
    (leadIns.length > 0 ? findStatusWording([...leadIns, text].join(' ')) : undefined)
  if (isOfMeanwhile) return worded?.status ?? 'live'
  return worded?.status ?? statement.badge ?? statusFromHeadings(statement.headingPath) ?? 'live'
}

/** Beside a plan: how it is for now. */
const MEANWHILE = /^(?:until then|for now|meanwhile|in the meantime|as of today),? \S/i

const STATUS_BY_HEADING: readonly (readonly [RegExp, FactStatus])[] = [
  [/^(?:(?:our|the|security|product|compliance|public) )*road ?map\b/i, 'planned'],
  [
    /^(?:planned|coming soon|upcoming|what['’]s next|future (?:work|plans|improvements))\b/i,
    'planned',
  ],
  [/^(?:in progress|work in progress|under development|underway)\b/i, 'in-progress'],
  [/^(?:not (?:currently )?(?:offered|supported|available))\b/i, 'not-offered'],
  [/^(?:retired|discontinued|deprecated)\b/i, 'retired'],
]

/** The innermost title that speaks of a state; a question is no such title. */
function statusFromHeadings(headingPath: readonly string[]): FactStatus | undefined {
  for (const title of headingPath.toReversed()) {
    if (title.endsWith('?')) continue
    const found = STATUS_BY_HEADING.find(([pattern]) => pattern.test(title))
    if (found) return found[1]
  }
  return undefined
}
