import type { RankedFact } from '../../retrieval/retriever.ts'
import { type Judge, type Judgement, judgedText } from './judge.ts'

/** Facts read by the judge for each question: with five the labelled questions fare no better. */
const FACTS_JUDGED = 3

/**
 * Has the judge read the facts that are likeliest to answer a question.
 *
 * @param ranked - best first.
 * @returns by fact id; those that it didn't read are left out.
 */
export async function judgeLikeliest(
  judge: Judge,
  question: string,
  ranked: readonly RankedFact[],
): Promise<ReadonlyMap<string, Judgement>> {
  const facts = ranked.slice(0, FACTS_JUDGED).map(({ fact }) => fact)
  const judgements = await judge.judge(question, facts.map(judgedText))
  return new Map(
    facts.flatMap(({ id }, index) => {
      const judgement = judgements[index]
      return judgement ? [[id, judgement]] : []
    }),
  )
}
