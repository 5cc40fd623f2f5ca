import type { FactStatus } from '../../domain/fact.ts'
import { findStatusWording } from '../../domain/status-wording.ts'
import type { Clause, FactFrame } from './fact-frame.ts'

/** The status that holds for a clause, and the words or the badge that say so. */
export interface StatedStatus {
  readonly status: FactStatus
  readonly evidence: string
}

/**
 * Reads the status of one clause. Wording binds the part of the statement that it stands in, as
 * semicolons part it ("GDPR aligned; SOC 2 in progress"); elsewhere the fact's own status holds,
 * which may come from a badge or a title.
 */
export function readClauseStatus(frame: FactFrame, clause: Clause): StatedStatus {
  const parts = frame.fact.text.split(/;\s+/)
  const ownPart = parts.find((part) => part.includes(clause.text)) ?? clause.text
  const own = readWording(clause.text) ?? readWording(ownPart)
  const plan = readWording(frame.fact.text)
  if (own?.status === 'not-offered' && plan && PLANS.has(plan.status)) return plan
  if (own) return own
  if (parts.some((part) => readWording(part) !== undefined)) {
    return { status: 'live', evidence: 'stated in the present' }
  }
  return { status: frame.fact.status, evidence: `marked ${frame.fact.status.replace('-', ' ')}` }
}

/** "Not yet; planned for 2027": a plan in the same statement says more than the refusal. */
const PLANS: ReadonlySet<FactStatus> = new Set(['planned', 'in-progress'])

function readWording(text: string): StatedStatus | undefined {
  const found = findStatusWording(text)
  return found && { status: found.status, evidence: `“${found.words}”` }
}
