import type { Decision } from '../domain/decision.ts'
import type { Draft } from '../domain/draft.ts'
import type { FollowUp } from '../domain/follow-up.ts'
import type { Question } from '../domain/questionnaire.ts'

/** The question that a follow-up goes on from, as it is answered now. */
export interface RootAnswer {
  readonly question: Question
  readonly decision: Decision
  readonly condition: FollowUp<Question>['condition']
}

/** Drafts answers from the facts that its retriever holds. */
export interface Drafter {
  /**
   * Drafts one answer. The same question, facts and day give the same draft.
   *
   * @param today - ISO date (YYYY-MM-DD) against which the dates of plans are read.
   * @param root - for a follow-up ("If yes, describe how"), what it follows: it waits for its root,
   *   and speaks of the root's topic.
   */
  draft(question: Question, today: string, root?: RootAnswer): Promise<Draft>
}
