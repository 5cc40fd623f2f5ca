import type { Fact } from '../../src/domain/fact.ts'
import type { RankedFact } from '../../src/retrieval/retriever.ts'
import { buildFact } from './build-fact.ts'

/** A fact as retrieval would offer it; `similarity` says how close its meaning is to the question. */
export function buildRankedFact(fact: Partial<Fact>, similarity = 0.5): RankedFact {
  return { fact: buildFact(fact), score: 0.9, similarity, lexicalRank: 1, vectorRank: 1 }
}
