import type { Questionnaire } from './questionnaire.ts'

/** How many questions still wait to be drafted or for a person; what nothing answers may stay blank. */
export function countLeft({ counts }: Pick<Questionnaire, 'counts'>): number {
  const { questions, unanswered, approved, rejected } = counts
  return questions - unanswered - approved - rejected
}

/** How many questions no draft was made for yet. */
export function countUndrafted({ counts }: Pick<Questionnaire, 'counts'>): number {
  return countLeft({ counts }) - counts.toReview
}
