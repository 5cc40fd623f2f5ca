import type { FactStatus } from '../domain/fact.ts'
import type { Clause, FactFrame } from './fact-frame.ts'

/** The status that holds for a clause, and the words or the badge that say so. */
export interface StatedStatus {
  readonly status: FactStatus
  readonly evidence: string
}

const PLANNED =
  /\b(on (the |our )?(public )?roadmap|roadmap for|planned|plan to|scheduled (to|for)|upcoming|coming (soon|in)|will (be|begin|become|start|launch)|target(ing|ed)?:? (for )?(early|mid|late|end|q[1-4]|h[12]|20\d\d)|targeting|in preparation|expected (in|by)|aim(ing)? (for|to)|intend to|under evaluation|not yet)\b/i
const IN_PROGRESS =
  /\b(in progress|under ?way|being (rolled out|implemented|built)|in development|pending|currently (working|undergoing|preparing))\b/i
const NOT_OFFERED =
  /\b((is|are|do|does) not (currently |yet |presently )?(offer|support|provide|available|offered|supported|provided|hold|held|certified)|don[’']t (currently |yet )?(offer|support|provide|hold)|not (currently|yet|presently) (offered|supported|available|provided|certified|held)|not (offered|supported|available|started|applicable|in scope|covered)|out of scope|we have no|there is no|no (current )?plans?|unavailable)\b/i
const RETIRED =
  /\b(no longer|discontinued|deprecated|retired|decommissioned|was replaced|phased out|(switched|turned) off|stopped (using|offering|supporting))\b/i

/**
 * Reads the status of one clause. Wording binds the part of the statement that it stands in, as
 * semicolons part it ("GDPR aligned; SOC 2 in progress"); elsewhere the fact's own status holds,
 * which may come from a badge or a title.
 */
export function readClauseStatus(frame: FactFrame, clause: Clause): StatedStatus {
  const parts = frame.fact.text.split(/;\s+/)
  const ownPart = parts.find((part) => part.includes(clause.text)) ?? clause.text
  const own = readWording(clause.text) ?? readWording(ownPart)
  if (own) return own
  if (parts.some((part) => readWording(part) !== undefined)) {
    return { status: 'live', evidence: 'stated in the present' }
  }
  return { status: frame.fact.status, evidence: `marked ${frame.fact.status.replace('-', ' ')}` }
}

function readWording(text: string): StatedStatus | undefined {
  const retired = RETIRED.exec(text)
  if (retired) return { status: 'retired', evidence: `“${retired[0]}”` }
  const planned = PLANNED.exec(text)
  if (planned) return { status: 'planned', evidence: `“${planned[0]}”` }
  const inProgress = IN_PROGRESS.exec(text)
  if (inProgress) return { status: 'in-progress', evidence: `“${inProgress[0]}”` }
  const notOffered = NOT_OFFERED.exec(text)
  if (notOffered) return { status: 'not-offered', evidence: `“${notOffered[0]}”` }
  return undefined
}
