import type { FactStatus } from './fact.ts'

/** A state that a text puts into words, and the words. */
export interface StatusWording {
  readonly status: FactStatus
  readonly words: string
}

/**
 * Finds the words by which a text says that something isn't live.
 *
 * Where a sentence mixes, the state nearest to a plan wins: "not currently supported; on roadmap" is
 * planned, "aligned with one, the other in progress" is in progress. Refusals that are themselves
 * the policy ("We do not sell personal information") have no such wording.
 *
 * @returns `undefined` for a text that just states: then a badge, a title or the present tense tells.
 */
export function findStatusWording(text: string): StatusWording | undefined {
  for (const [status, patterns] of WORDINGS) {
    for (const pattern of patterns) {
      const match = pattern.exec(text)
      if (match) return { status, words: match[0].trim() }
    }
  }
  return undefined
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
  /\b(?:set|booked|slated) for (?:early |late |mid[- ]?|the (?:first|second) (?:half|quarter)|Q[1-4]\b|H[12]\b|20\d\d|January|February|March|April|May|June|July|August|September|October|November|December)/,
  /\b(?:in preparation|not yet|under evaluation|roadmap for)\b/i,
  /\b(?:considering|evaluating|exploring) (?:support|adding|offering|a|an|the)\b/i,
]

const RETIRED = [
  /\b(?:is|are|was|were|has been|have been)(?: now)? (?:no longer (?:offered|supported|available|maintained|provided|sold)|discontinued|deprecated|sunset)\b/i,
  /\bwe no longer (?:offer|support|use|provide|hold|maintain|sell|operate)\b/i,
  /^(?:until then|before that|previously|formerly),? (?:(?!(?:is|are|will|can|may|must)\b)\w+ ){1,3}(?:\w+ed|kept|held|had|was|were|ran)\b/i,
  /\b(?:discontinued|retired|sunset) (?:on|in|as of) \w/i,
  /\b(?:switched|turned) off (?!by\b|until\b|automatically\b)|\bphased out\b|\bstopped (?:using|offering|supporting)\b/i,
]

const NOT_OFFERED = [
  /(?:\bnot|n['’]t|\bnever) (?:currently |yet |presently |today )*(?:be )?(?:supported|offered|certified|in place|provided|implemented)\b/i,
  /(?:\bnot|n['’]t) (?:currently |yet |presently )*available\b(?! to (?:any|un|other|third|staff|the public|employees|our))/i,
  /\bnot (?:currently|yet|presently|today) (?:a|an|have|hold|offer|support|provide|perform|conduct|maintain|run|operate|possible|planned|include)\b/i,
  /\b(?:do|does|did)(?: not|n['’]t) (?:currently |yet |presently )*(?:offer|support|hold|operate|perform|conduct|maintain|run|carry|sign|serve)\b(?! (?:TLS|SSL|anonymous|unencrypted|shared|insecure|legacy|weak|plain))/i,
  /\b(?:do|does)(?: not|n['’]t) (?:currently |yet |presently )*(?:have|provide)\b(?! (?:\w+ ){0,3}(?:access|visibility|permissions?|data|information)\b)/i,
  /\bwe (?:currently |presently )?(?:have|hold|offer|provide|operate) no\b(?! (?:access|visibility|knowledge|insight))/i,
  /\b(?:has|have) not (?:yet )?been (?:rehearsed|tested|performed|implemented|audited|certified|completed|carried out|done|signed)\b/i,
  /\b(?:have|has)(?: not|n['’]t) (?:yet )?(?:joined|appointed|obtained|achieved|adopted|started|begun|undergone)\b/i,
  /\b(?:do|does)(?: not|n['’]t) [^.;,]{1,60} yet\b/i,
  /\b(?:is|are) unavailable\b|\bout of scope\b|\bnot (?:started|applicable)\b/i,
]

/** In the order in which they win. */
const WORDINGS: readonly (readonly [FactStatus, readonly RegExp[]])[] = [
  ['in-progress', IN_PROGRESS],
  ['planned', PLANNED],
  ['retired', RETIRED],
  ['not-offered', NOT_OFFERED],
]
