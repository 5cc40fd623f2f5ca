import type { Citation, Draft } from '../../domain/draft.ts'
import type { Fact } from '../../domain/fact.ts'
import { type AskedFrame, findOverstatement } from './find-overstatement.ts'
import { findStrangeWord } from './find-strange-word.ts'
import { findHiddenInstruction } from './hidden-instruction.ts'
import { readOwnWords } from './own-words.ts'

/**
 * Holds a draft to its sources, whoever wrote it:
 * - every citation is of a given fact that may be cited, and every quotation verbatim;
 * - every figure, unit, name, standard and absolute word that its writer added stands in a cited fact;
 * - the decision, and how the text reads, is no stronger than status, subject and limits allow.
 *
 * What repeats a source verbatim needs no further support, so that a quotation is never refused for
 * its own words.
 *
 * @param facts - the facts that the writer was given, by id; a citation of any other fails.
 * @returns what fails, in words that go on from "it is refused:", or `undefined` when all holds.
 */
export function findUnsupported(
  draft: Pick<Draft, 'decision' | 'answer' | 'citations'>,
  facts: ReadonlyMap<string, Fact>,
  asked: AskedFrame,
): string | undefined {
  if (draft.decision === 'unanswered') return undefined
  if (draft.answer.trim() === '') return 'it says nothing'
  if (draft.citations.length === 0) return 'it cites nothing'
  const cited: Fact[] = []
  for (const citation of draft.citations) {
    const fact = facts.get(citation.factId)
    if (!fact) return `it cites ${citation.factId}, which was not among the facts given`
    const problem = findCitationProblem(citation, fact)
    if (problem !== undefined) return problem
    cited.push(fact)
  }
  const words = readOwnWords(draft, cited)
  return findStrangeWord(words) ?? findOverstatement(draft, words, cited, asked)
}

function findCitationProblem({ quote }: Citation, fact: Fact): string | undefined {
  if (quote.trim() === '' || !fact.text.includes(quote)) return `“${quote}” is not verbatim`
  if (fact.verification === null)
    return `nobody has verified “${fact.text}”, so it does not support an answer`
  const instruction = findHiddenInstruction(fact.text)
  return instruction && `“${instruction}” tells the reader what to answer, and states nothing`
}
