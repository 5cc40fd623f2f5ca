import {
  CHOICE_WORDS,
  CHOICE_WORDS_BESIDE,
  type ChoiceMeaning,
  foldChoice,
  readComposedChoice,
} from './choice-vocabulary.ts'

const NOT_APPLICABLE = new Set([
  'na',
  'n a',
  'not applicable',
  'does not apply',
  'nicht zutreffend',
  'sans objet',
  'no aplica',
])

/**
 * Reads what somebody meant who chose a value: the way back from `chooseAllowed`.
 *
 * @param others - the values of the same list, which tell what words like "Open" mean; empty where
 *   there is no list.
 * @returns undefined for words that aren't a choice, or that say something of their own
 * @example readChoiceMeaning('Yes - with comment', []) // "yes"
 */
export function readChoiceMeaning(
  value: string,
  others: readonly string[],
): ChoiceMeaning | 'not-applicable' | undefined {
  const words = foldChoice(value)
  if (NOT_APPLICABLE.has(words)) return 'not-applicable'
  for (const [meaning, known] of Object.entries(CHOICE_WORDS)) {
    if (known.includes(words)) return meaning as ChoiceMeaning
  }
  const folded = new Set(others.map(foldChoice))
  const beside = CHOICE_WORDS_BESIDE.find(
    (known) => known.words.includes(words) && known.beside.some((other) => folded.has(other)),
  )
  return beside?.meaning ?? readComposedChoice(words)
}
