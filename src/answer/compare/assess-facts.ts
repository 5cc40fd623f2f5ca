import type { RankedFact } from '../../retrieval/retriever.ts'
import type { Judgement } from '../judge/judge.ts'
import type { QuestionFrame } from '../read/question-frame.ts'
import { estimateRelevance } from './estimate-relevance.ts'
import { type Assessment, readAgainst } from './read-against.ts'

/**
 * Reads the facts found against a question, and estimates of each how likely it is to answer.
 *
 * @param ranked - best first.
 * @param judgements - by fact id; those that the judge didn't read are left out.
 * @returns the likeliest first.
 */
export function assessFacts(
  question: QuestionFrame,
  ranked: readonly RankedFact[],
  judgements: ReadonlyMap<string, Judgement> | undefined,
): readonly Assessment[] {
  const readings = ranked.map((found) =>
    readAgainst(question, found, judgements?.get(found.fact.id) ?? null),
  )
  const relevances = estimateRelevance(question, readings)
  return readings
    .map((reading, index) => ({ ...reading, relevance: relevances[index] ?? 0 }))
    .sort((a, b) => b.relevance - a.relevance)
}
