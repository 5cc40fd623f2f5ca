import type { Draft } from '../domain/draft.ts'
import type { Question } from '../domain/questionnaire.ts'

/** Drafts answers from the facts that its retriever holds. */
export interface Drafter {
  /**
   * Drafts one answer. The same question, facts and day give the same draft, except where a
   * language model writes.
   *
   * @param today - ISO date (YYYY-MM-DD) against which the dates of plans are read.
   */
  draft(question: Question, today: string): Promise<Draft>
}
