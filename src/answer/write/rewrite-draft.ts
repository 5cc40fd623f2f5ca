import type { Citation, Draft } from '../../domain/draft.ts'
import { type Fact, sectionOf } from '../../domain/fact.ts'
import { readQuestion } from '../read/question-frame.ts'
import { findUnsupported } from './check-draft.ts'
import type { WrittenAnswer } from './language-model.ts'

/**
 * Puts a language model's words into a draft. The decision stays ours; the text passes the same check
 * as our own. What fails it is discarded: the extractive draft stands, flagged, and its reason says why.
 *
 * @param facts - the facts that the model was given.
 */
export function takeText(
  question: string,
  draft: Draft,
  facts: readonly Fact[],
  written: WrittenAnswer,
): Draft {
  const factsById = new Map(facts.map((fact) => [fact.id, fact]))
  const rewritten: Draft = {
    ...draft,
    answer: written.answer,
    citations: written.citations.map((citation) => complete(citation, factsById)),
    writer: 'model',
  }
  const asked = readQuestion({ text: question, section: null, allowed: null })
  const unsupported = findUnsupported(rewritten, factsById, asked)
  return unsupported === undefined ? rewritten : rejectText(draft, `${unsupported}.`)
}

/** The draft as it was, with a flag and why the model's text isn't in it. */
export function rejectText(draft: Draft, problem: string): Draft {
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
