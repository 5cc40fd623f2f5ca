import {
  CHOICE_WORDS,
  CHOICE_WORDS_BESIDE,
  type ChoiceMeaning,
  foldChoice,
  readComposedChoice,
} from './choice-vocabulary.ts'
import type { Decision } from './decision.ts'

/**
 * For each decision, the meanings that may be written for it, best first. None claims more than the
 * decision does:
 *
 * - A plan is "No" where the list knows no plans, since it is not so today; the text says what is
 *   planned. It is "In progress" only where the sources say that the work has begun.
 * - A part is never "Yes", and no "No" either, which would deny what is there: where the list knows
 *   no parts and no "see comments", the cell stays blank and the text says what holds.
 * - An open question has an answer in words only.
 */
const MEANINGS: Readonly<Record<Decision, readonly ChoiceMeaning[]>> = {
  yes: ['yes'],
  no: ['no'],
  planned: ['planned', 'no'],
  partial: ['partial', 'see-comment'],
  informational: ['see-comment'],
  unanswered: [],
}
const MEANINGS_UNDER_WAY: readonly ChoiceMeaning[] = ['under-way', 'planned', 'no']

export interface ChoiceOptions {
  /** The sources say of the plan that the work has begun. */
  readonly isUnderWay?: boolean
}

/**
 * Picks the value of a cell's list that says what the decision says, in the list's own spelling,
 * blanks and tabs included.
 *
 * The choice answers the question as asked, as the decision does. Bare numbers and the steps of a
 * maturity scale are never chosen: that a control is there doesn't tell how mature it is, and a
 * wrong "5" is a false statement. Lists whose words aren't known give `null`, and a person chooses.
 *
 * @example chooseAllowed('planned', ['Yes', 'No', 'NA']) // "No"
 */
export function chooseAllowed(
  decision: Decision,
  allowed: readonly string[],
  { isUnderWay = false }: ChoiceOptions = {},
): string | null {
  const folded = allowed.map((value) => ({ value, words: foldChoice(value) }))
  const meanings = decision === 'planned' && isUnderWay ? MEANINGS_UNDER_WAY : MEANINGS[decision]
  for (const meaning of meanings) {
    const match = findMeaning(meaning, folded)
    if (match !== undefined) return match
  }
  return null
}

interface FoldedValue {
  readonly value: string
  readonly words: string
}

/** A meaning's own words first, then those that need others beside them, then composed values. */
function findMeaning(meaning: ChoiceMeaning, values: readonly FoldedValue[]): string | undefined {
  const findWord = (candidates: readonly string[]) => {
    const word = candidates.find((candidate) => values.some(({ words }) => words === candidate))
    return word === undefined ? undefined : values.find(({ words }) => words === word)?.value
  }
  const plain = findWord(CHOICE_WORDS[meaning])
  if (plain !== undefined) return plain
  for (const { meaning: own, words, beside } of CHOICE_WORDS_BESIDE) {
    const match = own === meaning && findWord(beside) !== undefined ? findWord(words) : undefined
    if (match !== undefined) return match
  }
  const composed = values.filter(({ words }) => readComposedChoice(words) === meaning)
  // Of two that open alike ("Yes, fully", "Yes, always") a decision can't tell which is true.
  return composed.length === 1 ? composed[0]?.value : undefined
}
