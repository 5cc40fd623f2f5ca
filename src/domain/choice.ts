import type { Decision } from './decision.ts'

/** The words by which lists express each decision, most exact first; compared after `normalize`. */
const CHOICES_BY_DECISION: Record<Decision, readonly RegExp[]> = {
  yes: [
    /^(yes|y|true|oui|ja|si|sí|sim|tak|是)$/,
    /^(fully )?(implemented|compliant|met|in place|supported)$/,
    /^(full|full(y)? (implementation|compliance)|pass|complete(d)?)$/,
    /^yes\b(?!.*\b(no|but|except|partial|plan|in progress|roadmap))/,
  ],
  no: [
    /^(no|n|false|non|nein|nie|não|nao|否)$/,
    /^(not implemented|non[- ]?compliant|not compliant|not met|not in place|not supported)$/,
    /^(none|fail|no implementation)$/,
    /^no\b(?!.*\b(yes|but|applicable|information))(?!.*(?<!\b(?:not|no) )\b(plan|in progress|roadmap))/,
  ],
  planned: [
    /^(planned|in progress|roadmap|on roadmap|scheduled|planifié|geplant)$/,
    /(?<!\b(?:not|no) (?:yet )?(?:on )?)\b(planned|in progress|roadmap|under way|underway)\b/,
  ],
  partial: [
    /^(partial(ly)?|partially (implemented|compliant|met)|partiellement|teilweise)$/,
    /\bpartial(ly)?\b/,
    /^(refer to comments|see (comments?|notes?)|other|alternative( control)?)$/,
  ],
  informational: [/^(refer to comments|see (comments?|notes?)|other)$/],
  unanswered: [],
}

/** Where a list has no word for the decision, the weaker decisions that state no more than is true. */
const HONEST_FALLBACK: Partial<Record<Decision, readonly Decision[]>> = {
  planned: ['no'],
}

/**
 * Picks the value of a cell's list that says what the decision says, in the list's own spelling.
 *
 * A plan becomes "No" where the list knows no plans, since it is not so today; a `partial` never
 * becomes "Yes". Lists whose words aren't known give `null`, and a person chooses.
 *
 * @example chooseAllowed('planned', ['Yes', 'No', 'NA']) // "No"
 */
export function chooseAllowed(decision: Decision, allowed: readonly string[]): string | null {
  for (const candidate of [decision, ...(HONEST_FALLBACK[decision] ?? [])]) {
    for (const pattern of CHOICES_BY_DECISION[candidate]) {
      const match = allowed.find((value) => pattern.test(normalize(value)))
      if (match !== undefined) return match
    }
  }
  return null
}

function normalize(value: string): string {
  return value.trim().toLowerCase().replace(/\s+/g, ' ').replace(/[.!]$/, '')
}
