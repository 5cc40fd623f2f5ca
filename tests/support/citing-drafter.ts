import type { Drafter } from '../../src/answer/drafter.ts'
import type { Question } from '../../src/domain/questionnaire.ts'
import type { Retriever } from '../../src/retrieval/retriever.ts'
import { buildDraft } from './build-answer.ts'

/** Says yes with the nearest fact, whatever it states: what is tested is what becomes of drafts. */
export function createCitingDrafter(
  retriever: Retriever,
  beforeEach: (question: Question) => Promise<void> | void = () => undefined,
): Drafter {
  return {
    async draft(question) {
      await beforeEach(question)
      const ranked = await retriever.search(question.text, 1)
      const choice = question.allowed?.find((value) => value === 'Yes') ?? null
      return buildDraft(
        { choice },
        ranked.map(({ fact }) => fact),
      )
    },
  }
}
