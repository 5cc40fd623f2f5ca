import type { Fact } from '../domain/fact.ts'
import type { IndexingProgress } from './vector-index.ts'

/** A fact found for a question, with each leg's part in it. */
export interface RankedFact {
  readonly fact: Fact
  /** Fused score, 1 for a fact that both legs put first. */
  readonly score: number
  /** Cosine similarity of question and fact, from -1 to 1. */
  readonly similarity: number
  /** Rank from 1 in the lexical leg; null where it didn't find the fact. */
  readonly lexicalRank: number | null
  /** Rank from 1 in the vector leg; null where it didn't find the fact. */
  readonly vectorRank: number | null
}

/** Finds the facts that speak to a question. */
export interface Retriever {
  /**
   * Brings both indexes in line with these facts and saves the vector index, if it has a place.
   * Facts that were there before are not embedded again.
   *
   * @param onProgress - hears how many of those that need it are embedded.
   */
  replaceFacts(
    facts: readonly Fact[],
    onProgress?: (progress: IndexingProgress) => void,
  ): Promise<void>
  /**
   * The best facts for a question, best first; ties go by fact id, so that runs agree.
   *
   * @param isEligible - leaves facts out before they are ranked, so that as many others are found.
   */
  search(
    question: string,
    limit: number,
    isEligible?: (fact: Fact) => boolean,
  ): Promise<readonly RankedFact[]>
}
