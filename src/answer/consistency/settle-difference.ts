import type { Decision } from '../../domain/decision.ts'

/** From the strongest claim to the most careful; a no may be either, so it has no place here. */
const CAUTION: readonly Decision[] = ['yes', 'partial', 'planned']

/**
 * Which of two answers to the same question stands for both: the more careful one.
 *
 * @returns `undefined` where a person has to say, since one is a no, or says nothing.
 */
export function moreCautious(one: Decision, other: Decision): Decision | undefined {
  const [first, second] = [CAUTION.indexOf(one), CAUTION.indexOf(other)]
  if (first === -1 || second === -1) return undefined
  return first > second ? one : other
}
