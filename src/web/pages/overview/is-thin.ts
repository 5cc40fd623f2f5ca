import type { TopicCoverage } from '../../../domain/overview.ts'

/** Fewer questions say little about a topic. */
const ENOUGH_DRAFTED = 4

/** Whether sources leave at least half of what is asked of a topic unanswered. */
export function isThin({ answered, unanswered }: TopicCoverage): boolean {
  const drafted = answered + unanswered
  return drafted >= ENOUGH_DRAFTED && unanswered * 2 >= drafted
}
