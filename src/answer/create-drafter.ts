import type { Retriever } from '../retrieval/retriever.ts'
import { draftFromFacts } from './draft-from-facts.ts'
import type { Drafter } from './drafter.ts'
import type { Judge } from './judge/judge.ts'
import { judgeLikeliest } from './judge/judge-likeliest.ts'

/** Facts read against each question; beyond these, none of our benchmarks finds an answer. */
const FACTS_READ = 24

/** Wires retrieval, decision, composition and check into the drafting of one answer. */
export function createDrafter(deps: {
  readonly retriever: Retriever
  /** Null: what a fact is to a question is estimated from words and closeness. */
  readonly judge?: Judge | null
}): Drafter {
  return {
    async draft(question, today, root) {
      // A follow-up names its topic in its root.
      const text = root ? `${root.question.text} ${question.text}` : question.text
      const ranked = await deps.retriever.search(text, FACTS_READ)
      const judgements = deps.judge ? await judgeLikeliest(deps.judge, text, ranked) : undefined
      return draftFromFacts({ question, ranked, today, root, judgements })
    },
  }
}
