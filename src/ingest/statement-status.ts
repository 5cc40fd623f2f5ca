import type { FactStatus } from '../domain/fact.ts'

/**
 * Decides how real a statement is, from its badge, its words and the titles above it.
 *
 * A badge that says less than live settles it. Otherwise wording that announces something wins over
 * a live badge on a whole section, since calling a plan live is the one mistake that must not
 * happen. Where a sentence mixes, the state nearest to a plan wins: "not currently supported; on
 * roadmap" is planned, "aligned with one, the other in progress" is in progress. Refusals that are
 * themselves the policy ("We do not sell personal information") are live.
 */
export function statementStatus(statement: {
  readonly text: string
  readonly badge: FactStatus | null
  readonly headingPath: readonly string[]
}): FactStatus {
  if (statement.badge !== null && statement.badge !== 'live') return statement.badge
  const worded = statusFromWords(statement.text)
  if (worded) return worded
  return statement.badge ?? statusFromHeadings(statement.headingPath) ?? 'live'
}

const IN_PROGRESS = [
  /(?<!\b(?:while|when|attacks?|incidents?|calls?|sessions?|transfers?|changes|jobs|recordings?)\s(?:\w+\s){0,2})\bin[- ]progress\b/i,
  /(?<!\bwhat )\b(?:is|are|currently|now|already|well) (?:currently )?under ?way\b|(?<!\bwhat (?:is |’s )?)\bunder ?way\b(?=\s*(?:[;,.(]|$))/i,
  /\b(?:being rolled out|rolling out|in (?:private |public |closed |open )?beta|in development|under development)\b/i,
  /\b(?:we are|we’re|we're|is|are) (?:currently |actively )?(?:working (?:on|towards?)|negotiating|pursuing|undergoing|preparing for)\b/i,
]

const PLANNED = [
  /\b(?:on|part of|in) (?:the |our |a )?(?:\w+ )?road ?map\b/i,
  /(?<!un)\bplanned\b(?! (?:maintenance|downtime|outages?|changes?|release|work)\b)/i,
  /\b(?:we|and|also|currently) plan to\b|\bplans to\b/i,
  /\b(?:scheduled (?:to|for)|foreseen for)\b/i,
  /\b(?:will be|to be) (?:available|launched|introduced|added|supported|offered|released|rolled out|completed|published|certified|audited|implemented|enabled)\b/i,
  /\bcoming (?:soon|in|later|this|next|Q[1-4]|early|late|mid)\b/i,
  /\b(?:upcoming|forthcoming) (?:release|feature|support|audit|certification)\b/i,
  /\btarget(?:ing|ed)?(?: (?:date|completion|for|by))*:? (?:for |by |in )?(?:early |late |mid[- ]?|end of |the end of )?(?:Q[1-4]\b|H[12]\b|20\d\d|January|February|March|April|May|June|July|August|September|October|November|December|spring|summer|autumn|fall|winter)/i,
  /\b(?:expected|due|anticipated|slated|ETA) (?:to (?:be|begin|start|complete|launch)|in|by|for)\b(?= (?:early |late |mid|end|the end|Q[1-4]|20\d\d|be|begin|start|complete|launch|[A-Z]))/,
  /\bwe (?:intend|aim|hope|expect) to (?:add|offer|support|introduce|launch|complete|obtain|achieve|begin|start|implement|become|have)\b/i,
  /\b(?:considering|evaluating|exploring) (?:support|adding|offering|a|an|the)\b/i,
]

const RETIRED = [
  /\b(?:is|are|was|were|has been|have been)(?: now)? (?:no longer (?:offered|supported|available|maintained|provided|sold)|discontinued|deprecated|sunset)\b/i,
  /\bwe no longer (?:offer|support|use|provide|hold|maintain|sell|operate)\b/i,
  /\b(?:discontinued|retired|sunset) (?:on|in|as of) \w/i,
]

const NOT_OFFERED = [
  /(?:\bnot|n['’]t|\bnever) (?:currently |yet |presently |today )*(?:be )?(?:supported|offered|certified|in place|provided|implemented)\b/i,
  /(?:\bnot|n['’]t) (?:currently |yet |presently )*available\b(?! to (?:any|un|other|third|staff|the public|employees|our))/i,
  /\bnot (?:currently|yet|presently|today) (?:a|an|have|hold|offer|support|provide|perform|conduct|maintain|run|operate|possible|planned|include)\b/i,
  /\b(?:do|does|did)(?: not|n['’]t) (?:currently |yet |presently )*(?:offer|support|hold|operate|perform|conduct|maintain|run|carry|sign|serve)\b(?! (?:TLS|SSL|anonymous|unencrypted|shared|insecure|legacy|weak|plain))/i,
  /\b(?:do|does)(?: not|n['’]t) (?:currently |yet |presently )*(?:have|provide)\b(?! (?:\w+ ){0,3}(?:access|visibility|permissions?|data|information)\b)/i,
  /\bwe (?:currently |presently )?(?:have|hold|offer|provide|operate) no\b(?! (?:access|visibility|knowledge|insight))/i,
  /\b(?:has|have) not (?:yet )?been (?:rehearsed|tested|performed|implemented|audited|certified|completed|carried out|done|signed)\b/i,
  /\b(?:is|are) unavailable\b|\bout of scope\b/i,
]

function statusFromWords(text: string): FactStatus | undefined {
  const states = (patterns: readonly RegExp[]) => patterns.some((pattern) => pattern.test(text))
  if (states(IN_PROGRESS)) return 'in-progress'
  if (states(PLANNED)) return 'planned'
  if (states(RETIRED)) return 'retired'
  if (states(NOT_OFFERED)) return 'not-offered'
  return undefined
}

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
