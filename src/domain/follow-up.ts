import type { Decision } from './decision.ts'
import type { Question } from './questionnaire.ts'

/** A question that goes on from another one, its root. */
export interface FollowUp<Root> {
  readonly root: Root
  /** What the root has to be answered for the follow-up to be asked at all. */
  readonly condition: 'yes' | 'no' | 'any'
}

const LEAD =
  /^[^\p{L}\p{N}]*(?:if|where|when) (?:so\b|(?<yes>yes|applicable)\b|(?<no>no|not)\b|(?:you |the )?answer(?:ed)?\b(?<answered>[^,;:]*))/iu
const ANSWERED_ID =
  /(?:to|of|for|in)\s+(?:question\s+)?[“"']?(?<id>[\p{L}\p{N}][\p{L}\p{N}.&_-]*)/iu

/**
 * Finds the question that another one follows: "If yes, describe how" follows the question before it,
 * "If you answered yes to OPS-04, …" the one of that id.
 *
 * "If the product is mobile, …" sets a condition of its own and follows nothing.
 *
 * @param questions - all of a file, in its order.
 * @returns `undefined` for a question that stands by itself, or whose root isn't there.
 */
export function findRoot<T extends Pick<Question, 'text' | 'sheet' | 'id'>>(
  questions: readonly T[],
  index: number,
): FollowUp<T> | undefined {
  const question = questions[index]
  const lead = question && LEAD.exec(question.text)
  if (!question || !lead) return undefined
  const { yes, no, answered } = lead.groups ?? {}
  const condition = conditionOf(yes !== undefined, no !== undefined, answered)
  const id = answered === undefined ? undefined : ANSWERED_ID.exec(answered)?.groups?.['id']
  const root =
    questions.find((other) => id !== undefined && other.id === id) ??
    questions
      .slice(0, index)
      .findLast((other) => other.sheet === question.sheet && !LEAD.test(other.text))
  return root && { root, condition }
}

function conditionOf(
  isYes: boolean,
  isNo: boolean,
  answered?: string,
): FollowUp<never>['condition'] {
  if (isNo || (answered !== undefined && /\bno\b/i.test(answered))) return 'no'
  if (isYes || answered === undefined || /\byes\b/i.test(answered)) return 'yes'
  return 'any'
}

/** Whether a root that is answered so lets its follow-up be asked. */
export function isAsked(condition: FollowUp<never>['condition'], decision: Decision): boolean {
  if (decision === 'unanswered') return false
  if (condition === 'any') return true
  const isAffirmed = decision === 'yes' || decision === 'partial' || decision === 'informational'
  return (condition === 'yes') === isAffirmed
}
