import type { Citation, Draft } from '../../domain/draft.ts'
import { type Fact, sectionOf } from '../../domain/fact.ts'
import { readQuestion } from '../read/question-frame.ts'
import { findUnsupported } from './check-draft.ts'
import type { LanguageModel, WrittenAnswer } from './language-model.ts'
import { LanguageModelError } from './language-model-error.ts'

/**
 * Lets a language model phrase a draft. The decision stays ours; the text passes the same check as
 * our own. What fails it is discarded: the extractive draft stands, flagged, and its reason says why.
 *
 * @param facts - the facts that the draft cites: all that the model sees.
 */
export async function rewriteDraft(
  question: string,
  draft: Draft,
  facts: readonly Fact[],
  model: LanguageModel,
): Promise<Draft> {
  if (draft.decision === 'unanswered') return draft
  try {
    const written = await model.write({ question, decision: draft.decision, facts })
    const factsById = new Map(facts.map((fact) => [fact.id, fact]))
    const rewritten: Draft = {
      ...draft,
      answer: written.answer,
      citations: written.citations.map((citation) => complete(citation, factsById)),
      writer: 'model',
    }
    const unsupported = findUnsupported(
      rewritten,
      factsById,
      readQuestion({ text: question, section: null, allowed: null }),
    )
    return unsupported === undefined ? rewritten : reject(draft, `${unsupported}.`)
  } catch (error) {
    if (error instanceof LanguageModelError) return reject(draft, error.message)
    throw error
  }
}

function reject(draft: Draft, problem: string): Draft {
  return {
    ...draft,
    flags: [...draft.flags, 'model-rejected'],
    reason: `${draft.reason} The language model's text was discarded: ${problem}`,
  }
}

/** Adds where the quote stands. A fact that wasn't given stays nameless, and fails the check. */
function complete(
  citation: WrittenAnswer['citations'][number],
  facts: ReadonlyMap<string, Fact>,
): Citation {
  const fact = facts.get(citation.factId)
  return { ...citation, source: fact?.sourceName ?? '', section: fact ? sectionOf(fact) : '' }
}
